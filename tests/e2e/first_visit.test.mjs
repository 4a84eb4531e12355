// What every first visit must be, before anything is typed.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { newPage } from "./support/browser.mjs";
import { given } from "./support/server.mjs";
import { browser, server } from "./support/stage.mjs";

/** A page that has started; `prepare` sees it before it loads. */
async function opened(options, prepare = () => {}) {
  const page = await newPage(browser, options);
  prepare(page);
  page.answer = await page.goto(server.url);
  await page.locator("main").waitFor();
  return page;
}

test("the page starts under its own security policy without a fault", async () => {
  const page = await opened();
  const policy = page.answer.headers()["content-security-policy"] ?? "";
  assert.match(policy, /script-src/);
  assert.doesNotMatch(policy, /unsafe-inline/);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("nothing is loaded from another origin", async () => {
  const requests = [];
  const page = await opened({}, (it) => it.on("request", (request) => requests.push(request.url())));
  const foreign = requests.filter((url) => !url.startsWith(server.url));
  assert.notEqual(requests.length, 0);
  assert.deepEqual(foreign, []);
  await page.context().close();
});

test("a first visit downloads only what the budget counts, and one language", async () => {
  const counted = new Set(given("OBMEN_FIRST_LOAD").split(" ").concat("/"));
  const paths = [];
  const page = await opened({}, (it) => it.on("request", (request) => paths.push(new URL(request.url()).pathname)));
  // What comes only once the page stands, as a test of offline use sees to.
  const isLater = (path) => path.startsWith("/obmen-offline-");
  const uncounted = paths.filter((path) => !path.startsWith("/api/") && !counted.has(path) && !isLater(path));
  assert.deepEqual(uncounted, []);
  await page.context().close();
});

/** The compiled page. */
const COMPILED = /\/obmen-page-[0-9a-f]+_bg\.wasm$/;

test("the compiled page is fetched once, before the style is here, and without a warning", async () => {
  const page = await newPage(browser);
  const warnings = [];
  let fetched = 0;
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  page.on("request", (request) => COMPILED.test(request.url()) && (fetched += 1));
  const asked = page.waitForRequest(COMPILED);
  await page.route("**/main-*.css", (route) => asked.then(() => route.continue()));
  await page.goto(server.url);
  await page.locator("main").waitFor();
  assert.deepEqual([fetched, warnings, page.faults], [1, [], []]);
  await page.context().close();
});

test("a compiled page of another content is refused by the browser", async () => {
  const page = await newPage(browser);
  await page.route(COMPILED, async (route) => {
    const whole = await (await route.fetch()).body();
    // A section more, of which a module takes no notice: it would start.
    const body = Buffer.concat([whole, Buffer.from([0, 2, 1, 0x61])]);
    await route.fulfill({ body, contentType: "application/wasm" });
  });
  await page.goto(server.url);
  const isRefused = () => page.faults.some((fault) => /integrity|digest/i.test(fault));
  const isStarted = async () => (await page.locator(".page").count()) > 0;
  while (!isRefused() && !(await isStarted())) await page.waitForTimeout(50);
  await page.waitForTimeout(300);
  assert.deepEqual([isRefused(), await isStarted()], [true, false]);
  await page.context().close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`a screen reader finds no obstacle (${colorScheme})`, async () => {
    const page = await opened({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

test("nothing sticks out sideways at 360 pixels", async () => {
  const page = await opened({ viewport: { width: 360, height: 740 } });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 360, `the page is ${width} pixels wide`);
  await page.context().close();
});
