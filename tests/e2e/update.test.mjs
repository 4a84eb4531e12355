// A new version is deployed while the page is open: nothing breaks, nothing typed is lost, nothing reloads of itself.
import assert from "node:assert/strict";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { VISITOR, accepted, dialog, fill, proceed, review } from "./support/application.mjs";
import { openBrowser } from "./support/browser.mjs";
import { copyPage, makeVersion } from "./support/build.mjs";
import { figure } from "./support/figures.mjs";
import { enter, field, showQuote } from "./support/page.mjs";
import { startServer, temporaryFolder } from "./support/server.mjs";
import { keepsVersions, prepared, until, versions } from "./support/worker.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };
const BTC = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

let folder, second, server, browser;
let count = 0;

before(async () => {
  browser = await openBrowser();
  folder = temporaryFolder();
});
after(async () => {
  await browser?.close();
  folder?.remove();
});
beforeEach(async () => {
  second = copyPage(join(folder.path, String((count += 1))));
  makeVersion(second, "two");
  server = await startServer();
});
afterEach(() => server?.stop());

/** The second version in place of the first, at the same address; the page then asks for news. */
async function deploy(...pages) {
  await server.stop();
  server = await startServer({ dist: second, port: Number(new URL(server.url).port) });
  for (const page of pages) await lookForNews(page);
}

/** As on coming back to the tab. */
const lookForNews = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

/** A page of the first version, marked so that a reload would show. */
async function first(options) {
  const page = await prepared(browser, server, { ...ASKED, ...options });
  await mark(page);
  return page;
}

const mark = (page) => page.evaluate(() => (window.marked = true));
const isMarked = (page) => page.evaluate(() => window.marked === true);
const brand = (page) => page.locator(".brand").textContent();
const banner = (page) => page.locator("#update");
const use = (page) => banner(page).getByRole("button", { name: "Use it now" });

/** Waits until the second version has taken the page over. */
const taken = (page) => page.locator(".brand", { hasText: "Obmen two" }).waitFor();

/** The reader, both of its halves, fetched when it is first needed. */
async function readsLinks(page) {
  await field(page, "details").fill(`bitcoin:${BTC}`);
  await page.waitForFunction((address) => document.querySelector('[name="details"]').value === address, BTC);
  await field(page, "details").fill("");
}

test("an open page keeps its own version, tells of the new one, and takes it without losing what was typed", async () => {
  const page = await first({ office: "1wm", give: "KSPBKZT", get: "BTC", send: "1000000" });
  await enter(page, "send", "1234567");
  const parts = await page.evaluate(() => Object.values(JSON.parse(document.querySelector("script[type=importmap]").textContent).imports));
  await deploy(page);
  await banner(page).waitFor();
  for (const part of parts) assert.equal((await fetch(new URL(part, server.url))).status, 404, `the server has ${part} no more`);
  assert.match(await banner(page).textContent(), /A new version of this page is ready\./);
  await readsLinks(page);
  assert.deepEqual([await brand(page), await isMarked(page)], ["Obmen", true]);
  const receive = await figure(page, "receive");

  await use(page).click();
  await taken(page);
  await page.locator('[data-figure="receive"]').waitFor();
  assert.deepEqual([await figure(page, "send"), await figure(page, "receive")], ["1234567", receive]);
  assert.equal(await field(page, "office").and(page.locator(":checked")).inputValue(), "1wm");
  await readsLinks(page);
  assert.deepEqual(page.faults, []);
  await keepsVersions(page, 1);
  await page.context().close();
});

const TYPED = {
  "details": (page) => field(page, "details").fill(VISITOR.card),
  "refund details": (page) => field(page, "refund_details").fill(VISITOR.tron),
  "an e-mail address": (page) => field(page, "email").fill(VISITOR.email),
  "a consent": (page) => field(page, "consents").first().check(),
  "where they live": (page) => field(page, "territory").selectOption("KZ"),
  "another amount received": (page) => field(page, "received").fill("1500"),
  "an amount that can be read in two ways": (page) => field(page, "send").fill("1,234"),
};

for (const [what, type] of Object.entries(TYPED)) {
  test(`while the visitor has entered ${what}, the new version waits for the next visit`, async () => {
    const page = await first(what === "where they live" ? { office: "1wm" } : {});
    await deploy(page);
    await use(page).waitFor();
    await type(page);
    await banner(page).getByText("It comes with your next visit").waitFor();
    assert.equal(await use(page).isVisible(), false);
    assert.equal(await isMarked(page), true);
    await page.context().close();
  });
}

test("what was entered and taken back again does not keep the new version away", async () => {
  const page = await first();
  await field(page, "details").fill(VISITOR.card);
  await deploy(page);
  await banner(page).getByText("It comes with your next visit").waitFor();
  await field(page, "details").fill("");
  await use(page).click();
  await taken(page);
  await page.context().close();
});

test("a number and a secret on screen are not lost to a new version", async () => {
  const page = await first();
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(page);
  await proceed(page);
  await accepted(page);
  await deploy(page);
  await banner(page).waitFor({ state: "attached" });
  assert.equal(await use(page).isVisible(), false);
  assert.equal(await isMarked(page), true);
  await dialog(page).waitFor();
  await page.context().close();
});

test("a new version that is not wanted now comes with the next visit", async () => {
  const page = await first();
  await deploy(page);
  await banner(page).getByRole("button", { name: "Later" }).click();
  await banner(page).waitFor({ state: "detached" });
  await lookForNews(page);
  assert.equal(await isMarked(page), true);
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(server.url);
  await taken(next);
  assert.equal(Object.keys(await versions(next)).length, 1);
  await context.close();
});

test("two tabs: one takes the new version, the other goes on with its own until it is loaded anew", async () => {
  const one = await first();
  const other = await one.context().newPage();
  await showQuote(other, server, { office: "1wm", give: "KSPBKZT", get: "BTC", send: "1000000" });
  await field(other, "email").fill(VISITOR.email);
  await mark(other);
  // Both have told which version they are of.
  await until(other, async () => (await navigator.locks.query()).held.length === 2);
  await deploy(one);
  await banner(other).waitFor();
  await use(one).click();
  await taken(one);
  await one.waitForTimeout(1500);
  assert.equal(await isMarked(other), true);
  assert.equal(await field(other, "email").inputValue(), VISITOR.email);
  assert.equal(Object.keys(await versions(one)).length, 2, "the other tab still needs the first");
  await readsLinks(other);
  await field(other, "lang").selectOption("ru");
  await other.locator('html[lang="ru"]').waitFor();
  assert.equal(await brand(other), "Obmen");
  await field(other, "email").fill("");
  await other.reload();
  await taken(other);
  await keepsVersions(other, 1);
  await one.context().close();
});

test("the page of refund fees holds the version it is of, as long as it is open", async () => {
  const one = await first();
  const fees = await one.context().newPage();
  await fees.goto(new URL("fees", server.url).href);
  await fees.locator("#result-title").waitFor();
  await until(fees, async () => (await navigator.locks.query()).held.length === 2);
  await deploy(one);
  await use(one).click();
  await taken(one);
  await one.waitForTimeout(1500);
  assert.equal(Object.keys(await versions(one)).length, 2, "the page of refund fees is of the first");
  await fees.close();
  await one.reload();
  await keepsVersions(one, 1);
  await one.context().close();
});

test("the page of refund fees keeps no older version than its own", async () => {
  const one = await first();
  await deploy(one);
  await use(one).click();
  await taken(one);
  await keepsVersions(one, 1);
  await one.goto(new URL("fees", server.url).href);
  await one.locator("#result-title").waitFor();
  const held = await one.evaluate(async () => (await navigator.locks.query()).held.map(({ name }) => name));
  assert.deepEqual(held, Object.keys(await versions(one)));
  await one.context().close();
});

/** A module that no page needs at once. */
const readerOf = (dist) => join(dist, readdirSync(dist).find((name) => /^obmen-reader-[0-9a-f]+\.js$/.test(name)));

const BROKEN = {
  "lacks a file": (name) => rmSync(name),
  "has a file of another content": (name) => writeFileSync(name, "export const read = 1;"),
};

for (const [how, spoil] of Object.entries(BROKEN)) {
  test(`a version that ${how} is not used at all: the old one goes on`, async () => {
    const page = await first();
    spoil(readerOf(second));
    const failed = page.evaluate(() => new Promise((resolve) => navigator.serviceWorker.addEventListener("message", ({ data }) => resolve(data.failed))));
    await deploy(page);
    assert.ok(await failed);
    await until(page, async () => (await navigator.serviceWorker.getRegistration()).installing === null);
    await keepsVersions(page, 1);
    assert.equal(await banner(page).count(), 0);
    await server.kill();
    await page.reload();
    await page.locator('[data-figure="receive"]').waitFor();
    assert.equal(await brand(page), "Obmen");
    await page.context().close();
  });
}
