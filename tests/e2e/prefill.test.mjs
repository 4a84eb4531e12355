// Details that a partner fills in: only what its own server has signed, and for the exchange that is shown.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { VISITOR } from "./support/application.mjs";
import { newPage, openBrowser } from "./support/browser.mjs";
import { hearEvents, heard, startSite } from "./support/partner.mjs";
import { startServer, temporaryFolder } from "./support/server.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000", lang: "en", partner: "shop" };
const FOR = { office: "16tonn", get: "KSPBKZT", details: VISITOR.card };
const KEYS = { shop: "5".repeat(64), mall: "6".repeat(64) };
const README = readFileSync(new URL("../../npm/widget/README.md", import.meta.url), "utf8");

let folder, server, shop, mall, browser;

before(async () => {
  folder = temporaryFolder();
  for (const [id, key] of Object.entries(KEYS)) writeFileSync(join(folder.path, `${id}.key`), `${key}\n`);
  [shop, mall] = [await startSite(), await startSite()];
  server = await startServer({
    partners: [`shop=${shop.origin}`, `mall=${mall.origin}`],
    keys: Object.keys(KEYS).map((id) => `${id}=${join(folder.path, `${id}.key`)}`),
  });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  shop?.stop();
  mall?.stop();
  folder?.remove();
});

/** As the README has a partner's server sign. */
function signedByReadme(what) {
  const [, code] = README.match(/## Filling in[^]*?```js\n([^]*?)```/);
  writeFileSync(join(folder.path, "sign.mjs"), `${code}\nconsole.log(JSON.stringify(signed(${JSON.stringify(what)})));\n`);
  return JSON.parse(execFileSync(process.execPath, ["sign.mjs"], { cwd: folder.path, encoding: "utf8" }));
}

function signed({ partner = "shop", key = KEYS[partner], seconds = 600, memo = "", ...rest } = {}) {
  const { office, get, details } = { ...FOR, ...rest };
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const text = ["obmen-prefill-1", partner, office, get, details, memo, expires].join("\n");
  return { office, get, details, memo, expires, signature: createHmac("sha256", key).update(text).digest("hex") };
}

/** A partner's page whose element was handed this, before it was even defined. */
async function handed(prefill, asked = {}) {
  const page = await newPage(browser);
  await hearEvents(page);
  await page.addInitScript(() => {
    window.messages = [];
    addEventListener("message", ({ data }) => window.messages.push(data));
  });
  const attributes = Object.entries({ ...ASKED, ...asked }).map(([name, value]) => `${name}="${value}"`).join(" ");
  shop.pages["/"] = `<obmen-quote ${attributes}></obmen-quote>
    <script>document.querySelector("obmen-quote").prefill = ${JSON.stringify(prefill)};</script>
    <script type="module" src="${server.url}obmen-widget.js"></script>`;
  await page.goto(`${shop.origin}/`);
  await heard(page, "quote");
  const frame = page.frames().find((frame) => frame.url().startsWith(`${server.url}embed`));
  await frame.locator(".hand-over summary").click();
  return { page, frame, details: frame.locator('[name="details"]') };
}

const hand = (page, prefill) => page.evaluate((it) => (document.querySelector("obmen-quote").prefill = it), prefill);

/** Waits until a field holds a text. */
const holds = (frame, name, text) =>
  frame.waitForFunction(([name, text]) => document.querySelector(`[name="${name}"]`)?.value === text, [name, text]);

test("what the README's example signs is filled in, judged, and told to the visitor", async () => {
  const { page, frame } = await handed(signedByReadme(FOR));
  await holds(frame, "details", VISITOR.card);
  const field = frame.locator('.field:has([name="details"])');
  assert.match(await field.locator("#details-verdict").innerText(), /right|valid|correct|Visa/i);
  const note = await field.locator('[role="alert"]').innerText();
  assert.ok(note.includes(new URL(shop.origin).host), note);
  await page.evaluate(() => document.querySelector("obmen-quote").update({ lang: "ru" }));
  await frame.locator('html[lang="ru"]').waitFor();
  assert.match(await field.locator('[role="alert"]').innerText(), /Заполнено сайтом/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("nothing of it is in an address, in storage, in the log, or told back", async () => {
  const { page, frame } = await handed(signed());
  await holds(frame, "details", VISITOR.card);
  await frame.locator('[name="send"]').fill("300");
  await heard(page, "quote", { send: "300" });
  const kept = await frame.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, history.state]));
  const told = await page.evaluate(() => JSON.stringify([window.heard, window.messages]));
  const full = await frame.locator(".hand-over > a").getAttribute("href");
  for (const text of [kept, told, full, server.log.join("\n")]) assert.ok(!/4400 ?4300/.test(text), text);
  await page.context().close();
});

const REFUSED = {
  "a forged signature": [() => ({ ...signed(), signature: "0".repeat(64) }), "prefill-refused"],
  "details changed after signing": [() => ({ ...signed(), details: "4400 4300 0000 0015" }), "prefill-refused"],
  "an expired signature": [() => signed({ seconds: -1 }), "prefill-expired"],
  "a signature for another office": [() => ({ ...signed({ office: "1wm" }), office: "16tonn" }), "prefill-refused"],
  "a signature for another asset": [() => ({ ...signed({ get: "BTC" }), get: "KSPBKZT" }), "prefill-refused"],
  "another partner's signature": [() => signed({ partner: "mall" }), "prefill-refused"],
  "another partner's signature in its name": [() => signed({ partner: "mall" }), "prefill-refused", { partner: "mall" }],
  "a partner that names none": [() => signed(), "prefill-refused", { partner: "" }],
  "what nobody signed": [() => ({ ...signed(), signature: undefined }), "prefill-refused"],
  "something of another shape": [() => ({ ...signed(), details: { card: VISITOR.card } }), "prefill-refused"],
};

for (const [what, [make, code, asked]] of Object.entries(REFUSED)) {
  test(`${what} fills in nothing, and the partner's page is told`, async () => {
    const { page, details } = await handed(make(), asked);
    const error = await heard(page, "error");
    assert.equal(error.code, code);
    assert.ok(error.message.length > 20 && !/4400 ?4300/.test(error.message), error.message);
    assert.equal(await details.inputValue(), "");
    await page.context().close();
  });
}

test("it waits for the exchange it was signed for, with its memo", async () => {
  const xrp = { office: "1wm", get: "XRP", details: VISITOR.xrp, memo: VISITOR.memo };
  const { page, frame, details } = await handed(signed(xrp));
  await page.waitForTimeout(500);
  assert.equal(await details.inputValue(), "");
  await page.evaluate(() => document.querySelector("obmen-quote").update({ office: "1wm", give: "KSPBKZT", get: "XRP", send: "50000" }));
  await holds(frame, "details", VISITOR.xrp);
  await holds(frame, "memo", VISITOR.memo);
  assert.ok(!(await page.evaluate(() => window.heard)).some(([type]) => type === "obmen:error"));
  await page.context().close();
});

test("the partner may replace what it filled in, and never what the visitor typed", async () => {
  const { page, frame, details } = await handed(signed());
  await holds(frame, "details", VISITOR.card);
  const other = signed({ details: "5169 4971 0000 0009" });
  await hand(page, other);
  await holds(frame, "details", other.details);
  await details.fill("4400 43");
  await hand(page, signed());
  await page.waitForTimeout(500);
  assert.equal(await details.inputValue(), "4400 43");
  await page.context().close();
});

test("what is taken back before its exchange is shown is not filled in", async () => {
  const { page, frame, details } = await handed(signed({ office: "1wm" }));
  await hand(page, null);
  await page.evaluate(() => document.querySelector("obmen-quote").update({ office: "1wm" }));
  await heard(page, "quote", { office: "1wm" });
  await page.waitForTimeout(500);
  assert.equal(await details.inputValue(), "");
  await page.context().close();
});

test("a third window fills in nothing, though it holds what was signed and knows the channel", async () => {
  // A frame in a shadow root is in nobody's `frames`: this one is, so that a third window can reach it at all.
  shop.pages["/"] = `<iframe src="${server.url}embed?${new URLSearchParams(ASKED)}" width="600" height="2000"></iframe>
    <iframe src="${mall.origin}/"></iframe>`;
  mall.pages["/"] = "";
  const page = await newPage(browser);
  await page.goto(`${shop.origin}/`);
  const [frame, third] = [`${server.url}embed`, mall.origin].map((url) => page.frames().find((it) => it.url().startsWith(url)));
  await frame.locator('[data-figure="receive"]').waitFor();
  const message = (kind, payload) => ({ source: "obmen", version: 1, channel: "known", kind, payload });
  const tell = (from, top, data) => from.evaluate(([top, data]) => window[top].frames[0].postMessage(data, "*"), [top, data]);
  await tell(page, "self", message("hello", {}));
  for (const data of [message("hello", {}), message("prefill", signed())]) await tell(third, "parent", data);
  await page.waitForTimeout(500);
  assert.equal(await frame.locator('[name="details"]').inputValue(), "");
  // The window around the frame is listened to.
  await tell(page, "self", message("prefill", signed()));
  await holds(frame, "details", VISITOR.card);
  await page.context().close();
});

test("details that are wrong are told as wrong, though they are signed", async () => {
  const { page, frame } = await handed(signed({ details: "4400 4300 0000 0008" }));
  await holds(frame, "details", "4400 4300 0000 0008");
  await frame.locator('[name="details"][aria-invalid="true"]').waitFor();
  await page.context().close();
});
