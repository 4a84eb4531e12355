// From the first page to the row: what was shown is what is stored, and nothing about the visitor stays anywhere else.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { CARD_BEGINS, VISITOR, accepted, dialog, fill, proceed, review, sentBy, status } from "./support/application.mjs";
import { newPage, openBrowser } from "./support/browser.mjs";
import { applications, rows } from "./support/database.mjs";
import { figures } from "./support/figures.mjs";
import { drawn, field, pick } from "./support/page.mjs";
import { startServer, temporaryFolder } from "./support/server.mjs";

// What the visitor does, and which of it is nobody else's business.
const WAYS = [
  {
    office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", side: "send", typed: "2 000,50", read: "2000.5",
    fields: { details: VISITOR.card, refund_details: VISITOR.tron },
    stored: { recipient: "4400430000000007", refund: VISITOR.tron, territory: null },
  },
  {
    office: "1wm", give: "KSPBKZT", get: "XRP", side: "receive", typed: "150.12346", read: "150.12346",
    fields: { details: VISITOR.xrp, memo: VISITOR.memo, refund_details: VISITOR.card, territory: "KZ" },
    stored: { recipient: VISITOR.xrp, refund: "4400430000000007", territory: "KZ" },
  },
];
const PRIVATE = [...CARD_BEGINS, VISITOR.tron, VISITOR.xrp, VISITOR.memo, VISITOR.email, "visitor"];

let folder, database, server, browser;

before(async () => {
  folder = temporaryFolder();
  database = join(folder.path, "obmen.db");
  server = await startServer({ database });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  folder?.remove();
});

for (const way of WAYS) {
  test(`an application typed by a visitor is stored as it was shown (${way.office})`, async () => {
    const page = await newPage(browser);
    const sent = sentBy(page);
    await page.goto(server.url);
    await page.locator(`[name="office"][value="${way.office}"]`).check();
    await pick(page, "give", way.give);
    await pick(page, "get", way.get);
    await field(page, way.side).fill("");
    await field(page, way.side).pressSequentially(way.typed);
    await drawn(page);
    const shown = await figures(page);
    assert.equal(shown[way.side], way.read);

    await fill(page, way.fields);
    await review(page);
    const reviewed = await figures(page);
    assert.deepEqual([reviewed["review.send"], reviewed["review.receive"]], [shown.send, shown.receive]);
    const whose = await page.locator('[name="office"]:checked + span').textContent();
    assert.ok((await dialog(page).textContent()).includes(`${whose}. `), "whose offer is agreed to");
    assert.deepEqual(sent, [], "nothing leaves before the review is confirmed");
    await proceed(page);
    const receipt = await accepted(page);
    assert.equal(sent.length, 1);

    const told = await status(server, receipt);
    assert.equal(told.status, 200);
    assert.deepEqual([told.body.quote.send, told.body.quote.receive], [shown.send, shown.receive]);
    assert.equal((await status(server, { ...receipt, secret: "wrong" })).status, 404);

    await leavesNoTrace(page);
    assert.deepEqual(page.faults, []);
    await page.context().close();
    way.receipt = receipt;
    way.shown = shown;
  });
}

test("the log holds no personal data", () => {
  const log = server.log.join("\n");
  assert.match(log, /application stored/);
  for (const text of PRIVATE) assert.ok(!log.includes(text), `the log holds ${text}`);
  for (const { receipt } of WAYS) assert.ok(!log.includes(receipt.secret), "the log holds a secret");
});

test("killed and started again, the server still has every application it answered for", async () => {
  await server.kill();
  server = await startServer({ database });
  for (const { receipt, shown } of WAYS) {
    assert.equal((await status(server, receipt)).body.quote.receive, shown.receive);
  }
});

test("the rows hold what was shown, amounts and rates as text", async () => {
  await server.stop();
  const stored = applications(database);
  assert.equal(stored.length, WAYS.length);
  for (const way of WAYS) {
    const row = stored.find(({ id }) => id === way.receipt.id);
    const { send, receive, "rate.in": rateIn, "rate.out": rateOut } = way.shown;
    assert.deepEqual(
      [row.office, row.give, row.get, row.send, row.receive, row.rate_in, row.rate_out],
      [way.office, way.give, way.get, send, receive, rateIn, rateOut],
    );
    assert.equal(JSON.parse(row.recipient).details, way.stored.recipient);
    assert.equal(JSON.parse(row.recipient).memo ?? undefined, way.fields.memo);
    assert.equal(JSON.parse(row.refund).details, way.stored.refund);
    assert.deepEqual([row.email, row.territory], [VISITOR.email, way.stored.territory]);
    assert.match(row.offer_version, /^[0-9a-f]{64}$/);
    assert.ok(!Object.values(row).includes(way.receipt.secret), "the secret itself is not kept");
  }
  const columns = ["send", "receive", "rate_in", "rate_out"].map((name) => `typeof(${name}) AS ${name}`).join();
  for (const types of rows(database, `SELECT ${columns} FROM applications`)) {
    assert.deepEqual(new Set(Object.values(types)), new Set(["text"]));
  }
});

/** Address, history and every kind of storage are free of what the visitor typed about a person. */
async function leavesNoTrace(page) {
  const kept = await page.evaluate(async () => {
    const caches = await globalThis.caches.keys();
    const databases = await indexedDB.databases();
    const own = [{ ...localStorage }, { ...sessionStorage }, document.cookie, window.name, history.state];
    return JSON.stringify([location.href, own, caches, databases]);
  });
  for (const text of PRIVATE) assert.ok(!decodeURIComponent(kept).includes(text), `${text} is kept: ${kept}`);
  const [, own, caches, databases] = JSON.parse(kept);
  assert.deepEqual([own.slice(0, 3), caches, databases], [[{}, {}, ""], [], []], "nothing at all is stored");
}
