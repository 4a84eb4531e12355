// A rate that moves between the look and the sending is shown, old beside new, and asked.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { VISITOR, accepted, dialog, fill, proceed, review, sentBy } from "./support/application.mjs";
import { openBrowser } from "./support/browser.mjs";
import { obmen } from "./support/cli.mjs";
import { applications } from "./support/database.mjs";
import { figure } from "./support/figures.mjs";
import { field, openQuote } from "./support/page.mjs";
import { moveRate } from "./support/rates.mjs";
import { given, startServer, temporaryFolder } from "./support/server.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

let folder, database, server, browser, page, sent;

before(async () => {
  folder = temporaryFolder();
  database = join(folder.path, "obmen.db");
  cpSync(given("OBMEN_OFFICES"), join(folder.path, "offices"), { recursive: true });
  server = await startServer({ database, offices: join(folder.path, "offices") });
  browser = await openBrowser();
  page = await openQuote(browser, server, ASKED);
  sent = sentBy(page);
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
});

after(async () => {
  await browser?.close();
  await server?.stop();
  folder?.remove();
});

const move = (rate, asOf) => moveRate(join(folder.path, "offices"), server, rate, asOf);

/** What the command line says of the same at the rates of now. */
const now = () => obmen("quote", { ...ASKED, office: join(folder.path, "offices/16tonn") });

test("a rate that moved is shown beside the old one, and declining sends nothing", async () => {
  await review(page);
  await move("460.15", "2026-11-20T10:00:00Z");
  assert.equal(await figure(page, "review.receive"), "932300", "the page still shows what the visitor saw");
  await proceed(page);
  await dialog(page).locator(".moved").waitFor();
  assert.match(await dialog(page).locator(".is-old").textContent(), /932,300\.00.*466\.15/);
  assert.match(await dialog(page).locator(".is-new").textContent(), /920,300\.00.*460\.15/);
  assert.equal(sent.length, 1, "nothing more was sent");

  await dialog(page).getByRole("button", { name: "Do not send" }).click();
  await dialog(page).waitFor({ state: "detached" });
  await page.waitForTimeout(500);
  assert.equal(sent.length, 1, "declining sends nothing");
  assert.equal(await field(page, "details").inputValue(), VISITOR.card, "and loses nothing");
  assert.equal(await figure(page, "receive"), (await now()).receive, "the form shows the rates of now");
});

test("a rate that an operator edits without a new time has moved as well", async () => {
  await review(page);
  const before = sent.length;
  await move("461.5");
  await proceed(page);
  await dialog(page).locator(".outcome, .moved").first().waitFor();
  assert.match(await dialog(page).textContent(), /The rate has moved.*920,300\.00.*923,000\.00/);
  await dialog(page).getByRole("button", { name: "Do not send" }).click();
  assert.equal(sent.length, before + 1);
});

test("accepted, the application is stored at the new rate", async () => {
  await page.keyboard.press("Escape");
  await review(page);
  const [before, shown] = [sent.length, await figure(page, "review.receive")];
  assert.equal(shown, (await now()).receive);
  await move("470.01", "2026-11-20T11:00:00Z");
  await proceed(page);
  await dialog(page).locator(".moved").waitFor();
  assert.match(await dialog(page).locator(".is-new").textContent(), /940,020\.00/);
  await proceed(page);
  const { id } = await accepted(page);
  assert.equal(sent.length, before + 2);
  const [asked, confirmed] = sent.slice(before);
  assert.equal(asked.body.receive, shown);
  assert.notEqual(confirmed.key, asked.key, "another application has another key");
  assert.deepEqual(confirmed.body.rate, { in: "1", out: "470.01", as_of: "2026-11-20T11:00:00Z" });
  assert.equal(confirmed.body.receive, (await now()).receive);

  await server.stop();
  const stored = applications(database);
  assert.deepEqual(stored.map((row) => [row.id, row.send, row.receive, row.rate_out]), [[id, "2000", "940020", "470.01"]]);
});
