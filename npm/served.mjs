// A built folder as a site of its own, and a page of it in Chromium.

import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };

/** Why there is nothing to open a page with, or `false`. */
export const skip = process.env.OBMEN_CHROMIUM ? false : "OBMEN_CHROMIUM names no browser";

/** Serves a folder, which may be filled later: `{origin, stop}`. */
export async function served(folder, headers = {}) {
  const server = createServer((request, response) => {
    const path = join(folder, request.url === "/" ? "index.html" : request.url);
    // Whatever else the browser asks for (an icon) is empty.
    const found = existsSync(path);
    response.writeHead(found ? 200 : 204, found ? { ...headers, "content-type": TYPES[extname(path)] ?? "text/plain" } : {});
    response.end(found ? readFileSync(path) : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => (server.closeAllConnections(), server.close());
  return { origin: `http://127.0.0.1:${server.address().port}`, stop };
}

/** Does a job with an empty page. What it prints, and what goes wrong on it, is in `page.lines`; a browser's advice is not. */
export async function inBrowser(job) {
  const browser = await chromium.launch({ executablePath: process.env.OBMEN_CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    page.lines = [];
    page.on("console", (message) => message.type() !== "warning" && page.lines.push(message.text()));
    page.on("pageerror", (error) => page.lines.push(String(error)));
    return await job(page);
  } finally {
    await browser.close();
  }
}
