// A server that does not answer costs patience, never an entry and never a second application.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { VISITOR, accepted, dialog, fill, proceed, review, sentBy } from "./support/application.mjs";
import { openBrowser } from "./support/browser.mjs";
import { applications } from "./support/database.mjs";
import { figure } from "./support/figures.mjs";
import { field, openQuote } from "./support/page.mjs";
import { startServer, temporaryFolder } from "./support/server.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

let folder, database, server, browser;

before(async () => (browser = await openBrowser()));
after(() => browser?.close());

// Each test ends its server in its own way.
beforeEach(async () => {
  folder = temporaryFolder();
  database = join(folder.path, "obmen.db");
  server = await startServer({ database });
});

afterEach(async () => {
  await server?.stop();
  folder?.remove();
});

/** The ids in the database, once the server has stopped. */
async function stored() {
  await server.stop();
  return applications(database).map(({ id }) => id);
}

/** The same server again: same port, same database. */
const restart = async () => (server = await startServer({ database, port: Number(new URL(server.url).port) }));

/** A page ready to be sent. */
async function ready() {
  const page = await openQuote(browser, server, ASKED);
  const sent = sentBy(page);
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(page);
  return { page, sent };
}

async function keepsEverything(page) {
  assert.equal(await field(page, "send").inputValue(), "2\u00a0000");
  assert.equal(await field(page, "details").inputValue(), VISITOR.card);
  assert.equal(await field(page, "refund_details").inputValue(), VISITOR.tron);
  assert.equal(await field(page, "email").inputValue(), VISITOR.email);
  assert.equal(await page.locator('[name="consents"]:not(:checked)').count(), 0);
}

test("a server that is back is found, even where the browser gives no sign of it", async () => {
  const page = await openQuote(browser, server, ASKED);
  const banner = page.locator(".banner.is-offline");
  await server.kill();
  // The browser believes in its connection again, and is wrong.
  await page.context().setOffline(true);
  await banner.waitFor();
  await Promise.all([page.waitForEvent("requestfailed"), page.context().setOffline(false)]);
  await restart();
  await banner.waitFor({ state: "detached" });
  await page.context().close();
});

test("with the server gone the page says so, keeps everything, and stores one application once it is back", async () => {
  const { page, sent } = await ready();
  await server.kill();
  await proceed(page);
  const alert = dialog(page).getByRole("alert");
  await alert.waitFor();
  assert.match(await alert.textContent(), /No answer yet.*cannot be reached/);
  await keepsEverything(page);
  await dialog(page).getByRole("button", { name: "Back to the form" }).click();
  await keepsEverything(page);

  await restart();
  await review(page);
  await proceed(page);
  const { id } = await accepted(page);
  assert.equal(sent.length, 2);
  assert.equal(sent[0].key, sent[1].key, "the same application under the same key");
  assert.deepEqual(sent[0].body, sent[1].body);
  assert.deepEqual(await stored(), [id]);
  await page.context().close();
});

test("an answer lost on its way is answered again, and is one application", async () => {
  const { page, sent } = await ready();
  let lost = 0;
  await page.route("**/api/v1/applications", async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort("connectionreset");
  });
  await proceed(page);
  const again = dialog(page).getByRole("button", { name: "Send again" });
  await again.click();
  const { id } = await accepted(page);
  assert.deepEqual([lost, sent.length, sent[0].key === sent[1].key], [1, 2, true]);
  assert.deepEqual(await stored(), [id]);
  await page.context().close();
});

test("an error of the server is told with its number, and can be sent again", async () => {
  const { page } = await ready();
  await page.route("**/api/v1/applications", (route) => route.fulfill({ status: 503, body: "" }), { times: 1 });
  await proceed(page);
  assert.match(await dialog(page).getByRole("alert").textContent(), /503/);
  await proceed(page);
  const { id } = await accepted(page);
  assert.deepEqual(await stored(), [id]);
  await page.context().close();
});

test("without a connection everything is still reckoned, and the page says that it has none", async () => {
  const page = await openQuote(browser, server, ASKED);
  await page.context().setOffline(true);
  await page.locator(".banner.is-offline").waitFor();
  await field(page, "send").fill("100");
  await page.waitForFunction(() => document.querySelector('[data-figure="receive"]')?.dataset.value === "46615");
  assert.equal(await figure(page, "scenario.cancel.fee"), "5");
  await page.context().setOffline(false);
  await page.locator(".banner.is-offline").waitFor({ state: "detached" });
  await page.context().close();
});

test("a page that finds no server says so, and starts once there is one", async () => {
  const page = await openQuote(browser, server, ASKED);
  await page.route("**/api/v1/offices**", (route) => route.abort());
  await page.reload();
  await page.getByText("The server cannot be reached.").first().waitFor();
  await page.unroute("**/api/v1/offices**");
  await page.getByRole("button", { name: "Try again" }).first().click();
  await page.locator('[data-figure="receive"]').waitFor();
  assert.equal(await figure(page, "send"), "2000");
  await page.context().close();
});
