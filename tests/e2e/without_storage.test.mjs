// A browser that keeps nothing costs the use without a network, and nothing else: the page says so, computes and sends.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { chromium } from "playwright-core";

import { VISITOR, accepted, fill, proceed, review } from "./support/application.mjs";
import { FLAGS, openBrowser } from "./support/browser.mjs";
import { copyPage } from "./support/build.mjs";
import { figure } from "./support/figures.mjs";
import { enter, field, showQuote } from "./support/page.mjs";
import { given, startServer, temporaryFolder } from "./support/server.mjs";
import { allowed, until } from "./support/worker.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

let folder, browser;

before(async () => {
  folder = temporaryFolder();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  folder?.remove();
});

/** A server whose worker runs in a browser that is so. */
async function serverWith(code) {
  const dist = copyPage(join(folder.path, String(Math.random())));
  const worker = join(dist, "sw.js");
  if (code === undefined) rmSync(worker);
  else writeFileSync(worker, code + readFileSync(worker, "utf8"));
  return startServer({ dist });
}

const note = (page) => page.locator("#offline-note");

/** A quote, a new one, and an application that the server takes. */
async function computesAndSends(page, server) {
  await enter(page, "send", "100");
  assert.equal(await figure(page, "receive"), "46615");
  assert.equal(await figure(page, "scenario.cancel.fee"), "5");
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(page);
  await proceed(page);
  await accepted(page);
  assert.equal(await page.locator("#update").count(), 0);
}

const refuse = (name) => `Promise.reject(new DOMException("", "${name}"))`;

// What the page's browser is like, what the worker's is, and what the page says.
const MISSING = {
  "there are no service workers": [() => delete Navigator.prototype.serviceWorker, "", /cannot keep the page/],
  "registering is refused": [
    () => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("", "SecurityError"))),
    "",
    /does not let the page be kept/,
  ],
  "the worker cannot be fetched": [() => {}, undefined, /could not be kept.*next visit/],
  "Cache Storage is forbidden": [() => {}, `CacheStorage.prototype.open = CacheStorage.prototype.match = () => ${refuse("SecurityError")};`, /does not let the page be kept/],
  "Cache Storage is full": [() => {}, `Cache.prototype.put = () => ${refuse("QuotaExceededError")};`, /no room left/],
};

for (const [what, [prepare, code, says]] of Object.entries(MISSING)) {
  test(`where ${what}, the page says so, computes and sends`, async () => {
    const server = await serverWith(code);
    const page = await allowed(browser);
    await page.addInitScript(prepare);
    await showQuote(page, server, ASKED);
    await note(page).waitFor();
    assert.match(await note(page).textContent(), says);
    await field(page, "lang").selectOption("ru");
    await note(page).filter({ hasText: /[а-я]/ }).waitFor();
    await field(page, "lang").selectOption("en");
    await note(page).filter({ hasText: says }).waitFor();
    await computesAndSends(page, server);
    assert.deepEqual(await page.evaluate(async () => (await globalThis.caches.keys()).filter((name) => name.startsWith("obmen-page-"))), []);
    await page.context().close();
    await server.stop();
  });
}

test("where the device itself has no room, the page says so, computes and sends", async () => {
  const server = await startServer();
  const page = await allowed(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: server.url.slice(0, -1), quotaSize: 100_000 });
  await showQuote(page, server, ASKED);
  await note(page).filter({ hasText: /no room left/ }).waitFor();
  await computesAndSends(page, server);
  await page.context().close();
  await server.stop();
});

test("where the visitor's settings forbid sites to keep anything, the page says so, computes and sends", async () => {
  const server = await startServer();
  const profile = join(folder.path, "profile");
  mkdirSync(join(profile, "Default"), { recursive: true });
  const settings = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(join(profile, "Default", "Preferences"), JSON.stringify(settings));
  const options = { executablePath: given("OBMEN_CHROMIUM"), args: FLAGS, locale: "en-GB", serviceWorkers: "allow" };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = await context.newPage();
  await showQuote(page, server, ASKED);
  const forbidden = await page.evaluate(() => caches.keys().then(() => "", ({ name }) => name));
  assert.notEqual(forbidden, "", "the settings are in force");
  await note(page).waitFor();
  assert.match(await note(page).textContent(), /does not let the page be kept/);
  await computesAndSends(page, server);
  await context.close();
  await server.stop();
});

test("a full disk later on costs new answers only: the page that is kept still works", async () => {
  const server = await serverWith(`
    const put = Cache.prototype.put;
    Cache.prototype.put = function (address, answer) {
      return String(address).includes("/api/") ? ${refuse("QuotaExceededError")} : put.call(this, address, answer);
    };`);
  const page = await allowed(browser);
  await showQuote(page, server, ASKED);
  await note(page).filter({ hasText: /no room left/ }).waitFor();
  await until(page, () => navigator.serviceWorker.controller !== null);
  await computesAndSends(page, server);
  await page.context().close();
  await server.stop();
});
