// The browser's entry points, fetched and compiled by Chromium under a content security policy.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname } from "node:path";
import { test } from "node:test";
import { chromium } from "playwright-core";

const TYPES = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm" };
const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";
const skip = process.env.OBMEN_CHROMIUM ? false : "OBMEN_CHROMIUM names no browser";

// What is asked of each package in the browser, and what it answers.
const ASKED = {
  details: [async () => {
    const { checkBatch } = await import("/index.mjs");
    const [{ verdict, kind }] = checkBatch([{ network: "BTC", details: "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" }]);
    return `${verdict} ${kind}`;
  }, "valid p2wpkh"],
  calc: [async () => {
    const [{ openOffice, quote }, { default: data }] =
      await Promise.all([import("/index.mjs"), import("/offices/16tonn.mjs")]);
    const { send, give_fee, problems } = quote(openOffice(data), { give: "USDTTRC20", get: "KSPBKZT", send: "2000" });
    return `${send} ${give_fee} ${problems.length}`;
  }, "2000 0 0"],
};

for (const [name, [asked, answer]] of Object.entries(ASKED)) {
  test(`@obmen/${name} loads in a browser and answers`, { skip }, async () => {
    const server = createServer((request, response) => {
      const headers = { "content-type": TYPES[extname(request.url)] ?? "text/html", "content-security-policy": POLICY };
      response.writeHead(200, headers);
      // Whatever else the browser asks for (an icon) is as empty as the page.
      const file = new URL(`../dist/${name}${request.url}`, import.meta.url);
      response.end(extname(request.url) in TYPES ? readFileSync(file) : "");
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const browser = await chromium.launch({ executablePath: process.env.OBMEN_CHROMIUM, args: ["--no-sandbox"] });
    try {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      assert.equal(await page.evaluate(asked), answer);
    } finally {
      await browser.close();
      server.close();
    }
  });
}
