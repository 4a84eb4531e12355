// What users of exchanges complain of, one test each: here it cannot happen. Heights of an embedded frame (13) come
// with the widget; keyboards and screen readers (15) have a file of their own beside this one.
import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";

import { VISITOR, accepted, dialog, fill, proceed, review, sentBy, status } from "./support/application.mjs";
import { newPage } from "./support/browser.mjs";
import { exact } from "./support/decimal.mjs";
import { figure, figures, saidBy } from "./support/figures.mjs";
import { drawn, enter, field, openQuote, pick, showQuote } from "./support/page.mjs";
import { given, startServer, temporaryFolder } from "./support/server.mjs";
import { browser, server } from "./support/stage.mjs";

const TENGE_TO = (get) => ({ office: "1wm", give: "KSPBKZT", get, send: "100000" });

let page;

before(async () => {
  page = await openQuote(browser, server);
});

const verdict = (name) => page.locator(`#${name}-verdict`);
const isWrong = async (name) => (await field(page, name).getAttribute("aria-invalid")) === "true";

/** Asks for the review without waiting for it. */
async function submit() {
  await page.locator('form button[type="submit"]').click();
  await drawn(page);
}

test("1: an address of the old network is cleared once the network is switched, and can be put back", async () => {
  await showQuote(page, server, TENGE_TO("USDTTRC20"));
  await enter(page, "details", VISITOR.tron);
  assert.equal(await isWrong("details"), false);
  await pick(page, "get", "TON");
  assert.equal(await field(page, "details").inputValue(), "");
  assert.match(await page.locator("form").getByRole("alert").textContent(), /Cleared/);
  await page.getByRole("button", { name: "Put it back" }).click();
  assert.equal(await field(page, "details").inputValue(), VISITOR.tron, "it is not thrown away");
  assert.equal(await isWrong("details"), true);
});

test("1: an address that both networks accept is asked about before it is used for the new one", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTERC20", get: "KSPBKZT", send: "1000" });
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.evm });
  await pick(page, "give", "USDTBEP20");
  const question = page.locator("form").getByRole("alert");
  assert.match(await question.textContent(), /ERC-20.*BEP-20/);
  await submit();
  assert.equal(await dialog(page).count(), 0, "nothing goes on before the answer");
  await page.getByRole("button", { name: "Yes, keep it" }).click();
  await review(page);
  await page.keyboard.press("Escape");
});

test("2: where a payment needs a memo, none goes without", async () => {
  await showQuote(page, server, TENGE_TO("XRP"));
  await fill(page, { details: VISITOR.xrp, territory: "KZ" });
  await submit();
  assert.equal(await dialog(page).count(), 0);
  assert.equal(await isWrong("memo"), true);
  assert.notEqual((await verdict("memo").textContent()).trim(), "");
  assert.equal(await page.evaluate(() => document.activeElement.id), "memo", "the cursor is where it is missing");
});

test("3: a memo does not survive a change of coin", async () => {
  await showQuote(page, server, TENGE_TO("XRP"));
  await fill(page, { details: VISITOR.xrp, memo: VISITOR.memo, territory: "KZ" });
  await pick(page, "get", "TON");
  assert.equal(await field(page, "memo").inputValue(), "");
  assert.match(await page.locator("form").textContent(), /The memo was cleared/);
  await fill(page, { details: VISITOR.ton });
  const sent = sentBy(page);
  await review(page);
  await proceed(page);
  await accepted(page);
  assert.equal(sent[0].body.details.memo ?? null, null);
  assert.ok(!JSON.stringify(sent).includes(VISITOR.memo));
});

test("4: a decimal comma is understood", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT" });
  for (const [typed, amount] of [["20,5", "20.5"], ["1234,56", "1234.56"], ["1 234,5", "1234.5"]]) {
    await enter(page, "send", typed);
    assert.equal(await figure(page, "send"), amount);
  }
});

test("5: a pasted 1,000 is asked about, never read as 1.000", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT" });
  await enter(page, "send", "1,000");
  assert.deepEqual([await figure(page, "send"), await figure(page, "receive")], ["", ""]);
  const question = page.getByRole("alert").filter({ hasText: "1 000" });
  await question.getByRole("button", { name: "1 000" }).click();
  assert.equal(await figure(page, "send"), "1000");
});

test("6: form, review, request, answer and receipt agree to the last digit", async () => {
  await showQuote(page, server, { office: "1wm", give: "ETH", get: "BTC", send: "1.234567890123456789" });
  const shown = await figures(page);
  assert.equal(shown.send, "1.234567890123456789");
  assert.equal(saidBy(await field(page, "receive").inputValue()), shown.receive);
  await fill(page, { details: "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", refund_details: VISITOR.evm, territory: "KZ" });
  const sent = sentBy(page);
  await review(page);
  await agree();
  await proceed(page);
  const receipt = await accepted(page);
  await agree();
  assert.deepEqual([sent[0].body.send, sent[0].body.receive], [shown.send, shown.receive]);
  const { quote } = (await status(server, receipt)).body;
  for (const name of ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"]) {
    assert.equal(quote[name], shown[name], name);
  }

  async function agree() {
    for (const name of ["send", "receive"]) {
      const element = page.locator(`[data-figure="review.${name}"]`);
      assert.equal(await element.getAttribute("data-value"), shown[name]);
      assert.equal(saidBy(await element.textContent()), shown[name], "as printed");
    }
  }
});

test("7: sample rates and rates of yesterday are never shown as firm", async () => {
  assert.match(await page.locator(".banner").first().textContent(), /Sample rates of .*promise nothing/);
  const folder = temporaryFolder();
  cpSync(given("OBMEN_OFFICES"), folder.path, { recursive: true });
  const feed = join(folder.path, "16tonn/rates.xml");
  writeFileSync(feed, readFileSync(feed, "utf8").replace(' sample="true"', "").replace("2026-11-20T09", "2020-01-01T09"));
  const old = await startServer({ offices: folder.path });
  try {
    const other = await openQuote(browser, old, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT" });
    assert.match(await other.locator(".banner.is-stale").textContent(), /rates are of .*2020.*orientation only/);
    assert.match(await other.locator(".rate-age.is-stale").textContent(), /ago$/);
    await other.context().close();
  } finally {
    await old.stop();
    folder.remove();
  }
});

test("7: the moment that fixes the rate stands beside it", async () => {
  const fixing = { "16tonn USDTTRC20 KSPBKZT": /when your payment arrives/, "16tonn XMR KSPBKZT": /floats/ };
  for (const [way, words] of Object.entries(fixing)) {
    const [office, give, get] = way.split(" ");
    await showQuote(page, server, { office, give, get });
    assert.match(await page.locator(".between").textContent(), words);
  }
});

test("8: the time to pay is a moment, and no countdown starts anew", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "100" });
  await fill(page, { details: VISITOR.card });
  await review(page);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await proceed(page);
  const payBefore = new Date((await (await answer).json()).pay_before);
  await accepted(page);
  const told = await dialog(page).locator(".outcome").textContent();
  const clock = payBefore.toLocaleTimeString("en-GB", { timeZone: "Asia/Almaty", hour12: false }).slice(0, 5);
  const [hour, minute] = clock.split(":");
  assert.match(told, new RegExp(`\\b(${hour}|${hour % 12 || 12}):${minute}\\b`), "the moment that the server set");
  await page.waitForTimeout(1500);
  assert.equal(await dialog(page).locator(".outcome").textContent(), told);
});

test("9: every choice that the offer leaves after another amount is shown", async () => {
  await showQuote(page, server, { office: "1wm", give: "USDTTRC20", get: "KSPBKZT", send: "2000" });
  await enter(page, "received", "2100");
  const all = await figures(page);
  assert.equal(all["scenario.different-amount.amount"], "980805", "recalculated to what arrived");
  assert.equal(all["scenario.different-amount.2.amount"], "934100", "or as requested");
  assert.equal(all["scenario.different-amount.2.refund"], "", "with the excess back, less costs that are not stated");
  await enter(page, "transfer_cost", "3");
  assert.equal(await figure(page, "scenario.different-amount.2.refund"), "97");
  assert.match(await page.locator("#scenario-different-amount").textContent(), /§\s6\.5/);
});

test("10: the minimum is in sight before anything is typed, also on a telephone", async () => {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 360, height: 740 }]) {
    const first = await newPage(browser, { viewport });
    await first.goto(server.url);
    const minimum = first.locator('[data-figure="limits.give_min"]');
    await minimum.waitFor();
    const box = await minimum.boundingBox();
    assert.ok(box.y + box.height <= viewport.height, `it stands ${box.y} pixels down at ${viewport.width}`);
    assert.notEqual(await minimum.getAttribute("data-value"), "");
    await first.context().close();
  }
});

test("10: an amount below the minimum is told at the keystroke, with the minimum", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT" });
  await enter(page, "send", "19.999999");
  assert.match(await page.locator("#send-problem").textContent(), /at least 20\.00/);
});

test("11: what a refund leaves is shown before the application is sent, with its clauses", async () => {
  await showQuote(page, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" });
  assert.deepEqual(
    [await figure(page, "scenario.cancel.amount"), await figure(page, "scenario.cancel.fee")],
    ["1950", "50"],
  );
  await fill(page, { details: VISITOR.card });
  await review(page);
  assert.match(await dialog(page).textContent(), /1,950\.00.*goes back to you; 50\.00.*§\s5\.2/);
});

test("12: every column of figures adds up exactly", async () => {
  const ways = [
    "16tonn USDTTRC20 WMZ 1000.01", "16tonn UZCUZS USDTTRC20 1234567.89", "16tonn USDTTRC20 CARDKZT 333.333333",
    "16tonn CARDKZT USDTTRC20 150000.55", "1wm HUMOUZS USDTTRC20 999999.99", "1wm USDTTRC20 BTC 1999.999999",
  ];
  for (const way of ways) {
    const [office, give, get, send] = way.split(" ");
    await showQuote(page, server, { office, give, get, send });
    const all = await figures(page);
    const at = (name) => exact(all[name]);
    assert.equal(at("exchanged") + at("give_fee"), at("send"), way);
    assert.equal(at("receive") + at("get_fee"), at("converted"), way);
    if (office === "16tonn") assert.equal(at("scenario.cancel.amount") + at("scenario.cancel.fee"), at("send"), way);
  }
});

test("14: WebAssembly runs under a strict policy, and what is loaded is compressed and within the budget", async () => {
  const visit = await newPage(browser);
  const bytes = {};
  const session = await visit.context().newCDPSession(visit);
  await session.send("Network.enable");
  const paths = new Map();
  session.on("Network.responseReceived", ({ requestId, response }) => paths.set(requestId, new URL(response.url).pathname));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes[paths.get(requestId)] = encodedDataLength;
  });
  const answer = await visit.goto(server.url);
  await visit.locator('[data-figure="receive"]').waitFor();
  const policy = answer.headers()["content-security-policy"];
  assert.match(policy, /'wasm-unsafe-eval'/);
  assert.doesNotMatch(policy, /'unsafe-eval'|'unsafe-inline'/);
  assert.deepEqual(visit.faults, []);
  const budgeted = Object.entries(bytes).filter(([path]) => !path.startsWith("/api/"));
  assert.ok(budgeted.length >= 5, Object.keys(bytes).join());
  const sum = budgeted.reduce((total, [, size]) => total + size, 0);
  // Heads of the answers count here, and not in the budget.
  assert.ok(sum <= 180_000 + 600 * budgeted.length, `${sum} bytes: ${JSON.stringify(bytes)}`);
  await visit.context().close();
});

test("15: an address that only looks right is refused", async () => {
  const wrong = {
    "1wm KSPBKZT USDTTRC20": VISITOR.tron.replace("cmo4", "cmo5"),
    "1wm KSPBKZT BTC": "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
    "1wm KSPBKZT XRP": VISITOR.xrp.replace("rHb9", "rHb8"),
    "1wm KSPBKZT TON": VISITOR.ton.replace("ywHy", "ywHz"),
    "1wm KSPBKZT ETH": VISITOR.evm.replace("5aAeb", "5aaeb"),
    "1wm USDTTRC20 KSPBKZT": "4400 4300 0000 0008",
    "1wm USDTTRC20 WIREKZT": "KZ86125KZT5004100101",
  };
  for (const [way, details] of Object.entries(wrong)) {
    const [office, give, get] = way.split(" ");
    await showQuote(page, server, { office, give, get });
    await enter(page, "details", details);
    await field(page, "details").blur();
    await drawn(page);
    assert.equal(await isWrong("details"), true, `${details} as ${get}`);
    assert.ok((await verdict("details").textContent()).trim().length > 10);
  }
});

test("15: an address of another network is refused, and that network is named", async () => {
  const wrong = { USDTTRC20: [VISITOR.evm, /Ethereum/], ETH: [VISITOR.tron, /TRON/], BTC: [VISITOR.xrp, /XRP/], TON: [VISITOR.tron, /TRON/] };
  for (const [get, [details, named]] of Object.entries(wrong)) {
    await showQuote(page, server, TENGE_TO(get));
    await enter(page, "details", details);
    assert.equal(await isWrong("details"), true, get);
    assert.match(await verdict("details").textContent(), named, get);
  }
});

test("15: a private key or a seed phrase is refused as what it is, and kept nowhere", async () => {
  const secrets = {
    BTC: "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss",
    ETH: "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about",
  };
  for (const [get, secret] of Object.entries(secrets)) {
    await showQuote(page, server, TENGE_TO(get));
    const asked = [];
    page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
    await fill(page, { details: secret, territory: "KZ" });
    assert.equal(await isWrong("details"), true, get);
    assert.match(await verdict("details").textContent(), /private key|secret words/);
    await submit();
    assert.equal(await dialog(page).count(), 0);
    const kept = await page.evaluate(() => JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie]));
    assert.ok(![kept, ...asked].some((text) => text.includes(secret.slice(0, 12))), get);
  }
});

test("15: a private key is cleared with its network, and is offered to nobody again", async () => {
  await showQuote(page, server, TENGE_TO("ETH"));
  await enter(page, "details", "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss");
  assert.equal(await isWrong("details"), true);
  await pick(page, "get", "BTC");
  assert.equal(await field(page, "details").inputValue(), "");
  const told = page.locator(".details-card").getByRole("alert");
  assert.match(await told.textContent(), /Cleared/);
  assert.equal(await told.getByRole("button").count(), 0);
});

test("15: a private key in the memo is the memo's fault alone, and stops the application", async () => {
  await showQuote(page, server, TENGE_TO("TON"));
  const memo = "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss";
  await fill(page, { details: VISITOR.ton, memo, territory: "KZ" });
  assert.deepEqual([await isWrong("details"), await isWrong("memo")], [false, true]);
  assert.match(await verdict("memo").textContent(), /private key/);
  await submit();
  assert.equal(await dialog(page).count(), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "memo");
});

test("2: a memo that nobody touched is not called missing after a change of network", async () => {
  await showQuote(page, server, TENGE_TO("TON"));
  await field(page, "memo").focus();
  await field(page, "memo").blur();
  await pick(page, "get", "XRP");
  assert.equal(await isWrong("memo"), false);
  await field(page, "memo").focus();
  await field(page, "memo").blur();
  await drawn(page);
  assert.equal(await isWrong("memo"), true, "once it was left it is");
});

test("2: an address that carries its tag shows it, and no other is asked for", async () => {
  await showQuote(page, server, TENGE_TO("XRP"));
  await fill(page, { details: "XVLhHMPHU98es4dbozjVtdWzVrDjtV8xvjGQTYPiAx6gwDC", territory: "KZ" });
  assert.equal(await field(page, "memo").inputValue(), "1");
  assert.doesNotMatch(await page.locator('label[for="memo"]').textContent(), /required/);
  await field(page, "memo").focus();
  await field(page, "memo").blur();
  await enter(page, "details", VISITOR.xrp);
  assert.equal(await field(page, "memo").inputValue(), "", "it goes with its address");
});

test("15: where a card or a phone will do both are named, and a phone is no card in groups", async () => {
  await showQuote(page, server, { office: "1wm", give: "USDTTRC20", get: "KSPBKZT" });
  assert.match(await page.locator('label[for="details"]').textContent(), /Card or phone/);
  const groups = page.locator(".field", { has: field(page, "details") }).locator(".groups");
  await enter(page, "details", VISITOR.card);
  assert.equal(await groups.count(), 1);
  await enter(page, "details", "+77012345678");
  assert.equal(await isWrong("details"), false);
  assert.equal(await groups.count(), 0);
  // A bank of Kazakhstan pays to numbers of Kazakhstan.
  await enter(page, "details", "+79161234567");
  assert.equal(await isWrong("details"), true);
  // What is wrong with a phone is told of a phone, and of a card what is wrong with a card.
  const verdict = page.locator("#details-verdict");
  for (const [typed, told] of [
    ["+770112345678", /12 characters long/],
    ["870112345678", /12 characters long/],
    ["+87011234567", /Character 3.*\+7/],
    [VISITOR.card.replace(/.$/, "8"), /checksum/],
  ]) {
    await enter(page, "details", typed);
    assert.match(await verdict.textContent(), told, typed);
  }
});
