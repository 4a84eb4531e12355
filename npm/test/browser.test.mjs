// The browser's entry points, fetched and compiled by Chromium under a content security policy.

import assert from "node:assert/strict";
import { test } from "node:test";
import { dist } from "../installed.mjs";
import { inBrowser, served, skip } from "../served.mjs";

const POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

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
    const site = await served(dist(name), { "content-security-policy": POLICY });
    const job = async (page) => {
      // Any file of the package is a document that the policy holds for.
      await page.goto(`${site.origin}/README.md`);
      assert.equal(await page.evaluate(asked), answer);
    };
    await inBrowser(job).finally(site.stop);
  });
}
