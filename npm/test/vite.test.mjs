// The README's examples, built by Vite without any setting, run in Chromium and print what they say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";
import { bin, example, installed } from "../installed.mjs";

const TYPES = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
const skip = process.env.OBMEN_CHROMIUM ? false : "OBMEN_CHROMIUM names no browser";

for (const name of ["details", "calc"]) {
  test(`a Vite build of @obmen/${name}'s example runs in a browser`, { skip }, async () => {
    const { code, said } = example(name);
    await installed(name, async (folder) => {
      writeFileSync(join(folder, "index.html"), '<!doctype html><script type="module" src="/main.js"></script>');
      writeFileSync(join(folder, "main.js"), `${code}\ndocument.title = "done";\n`);
      execFileSync(bin("vite"), ["build", "--logLevel", "warn"], { cwd: folder, stdio: "pipe" });
      assert.deepEqual(await printed(join(folder, "dist")), said.trimEnd().split("\n"));
    });
  });
}

// What the built page prints.
async function printed(dist) {
  const server = createServer((request, response) => {
    const path = join(dist, request.url === "/" ? "index.html" : request.url);
    // Whatever else the browser asks for (an icon) is empty.
    const found = existsSync(path);
    response.writeHead(found ? 200 : 204, found ? { "content-type": TYPES[extname(path)] } : {});
    response.end(found ? readFileSync(path) : "");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const browser = await chromium.launch({ executablePath: process.env.OBMEN_CHROMIUM, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const lines = [];
    page.on("console", (message) => lines.push(message.text()));
    page.on("pageerror", (error) => lines.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() => document.title === "done", null, { timeout: 10_000 }).catch(() => lines.push("not done"));
    return lines;
  } finally {
    await browser.close();
    server.close();
  }
}
