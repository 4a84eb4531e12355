// The page of refund fees: the command line's figures without its rates, and a document that stands on its own.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { test } from "node:test";

import { newPage } from "./support/browser.mjs";
import { figuresOf, obmen } from "./support/cli.mjs";
import { allFigures, figure, figures, saidBy } from "./support/figures.mjs";
import { kept as keptOnDevice } from "./support/outbox.mjs";
import { drawn, enter, field } from "./support/page.mjs";
import { startServer } from "./support/server.mjs";
import { browser, server } from "./support/stage.mjs";
import { allowed, kept, prepared } from "./support/worker.mjs";

// OFFICE ASSET GET AMOUNT [RATE]: the command line also needs what would be received; what it reckons a cap with where no
// official rate is known is its feed, which here is typed.
const PAYMENTS = `
  16tonn USDTTRC20 KSPBKZT   2000
  16tonn USDTTRC20 KSPBKZT   900
  16tonn USDTTRC20 KSPBKZT   1000
  16tonn USDTTRC20 KSPBKZT   1000.000001
  16tonn USDTTRC20 KSPBKZT   999.999999
  16tonn USDTTRC20 BTC       0.000001
  16tonn WMZ       USDTTRC20 2999.99
  16tonn KSPBKZT   USDTTRC20 100000
  16tonn KSPBKZT   USDTTRC20 1000000
  16tonn CARDKZT   USDTTRC20 150000.55
  16tonn CASHKZT   USDTTRC20 250000
  16tonn UZCUZS    USDTTRC20 1000000
  16tonn UZCUZS    USDTTRC20 10000000
  16tonn SBERRUB   KSPBKZT   299999.99
  1wm    USDTTRC20 KSPBKZT   2000
  1wm    KSPBKZT   USDTTRC20 250000
  1wm    CARDKZT   USDTTRC20 1200000
  1wm    BTC       KSPBKZT   0.12345678
  1wm    CASHUSD   USDTTRC20 1000
`;

/** Opens the page of refund fees. */
async function openFees(query = {}, options = {}) {
  const page = await newPage(browser, options);
  const address = new URL("/fees", server.url);
  for (const [name, value] of Object.entries({ lang: "en", ...query })) address.searchParams.set(name, value);
  page.answer = await page.goto(address.href);
  await page.locator("#result-title").waitFor();
  return page;
}

const asked = (page) => Object.fromEntries(new URL(page.url()).searchParams);

for (const line of PAYMENTS.trim().split("\n")) {
  const [office, asset, get, amount] = line.trim().split(/\s+/);
  test(`the page and the command line agree: ${office} ${asset} ${amount}`, async () => {
    const page = await openFees({ office, asset, amount });
    await same(page, await obmen("scenarios", { office, give: asset, get, send: amount }));
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

/** Every refund of the command line stands on the page, to the digit, and no other figure does. */
async function same(page, answer) {
  const shown = await allFigures(page);
  const refunds = answer.scenarios.filter(({ outcome, refund }) => outcome === "refund" || refund);
  const all = figuresOf(answer);
  const expected = {};
  const names = [];
  for (const { id } of refunds) names.push(id);
  for (const [name, value] of Object.entries(all)) {
    const [, id] = name.split(".");
    if (!name.startsWith("scenario.") || !names.includes(id)) continue;
    expected[name] = value;
  }
  const found = Object.fromEntries(shown.map(({ name, value }) => [name, value]));
  assert.equal(shown.length, Object.keys(found).length, "each name stands once");
  assert.notEqual(shown.length, 0);
  for (const [name, value] of Object.entries(found)) assert.equal(value, expected[name], name);
  // What goes back, what is kept, and by when: none is left out.
  const alternatives = new Map();
  for (const scenario of answer.scenarios) {
    const number = (alternatives.get(scenario.id) ?? 0) + 1;
    alternatives.set(scenario.id, number);
    if (scenario.outcome !== "refund" && !scenario.refund) continue;
    const prefix = number === 1 ? `scenario.${scenario.id}` : `scenario.${scenario.id}.${number}`;
    const due = [`${prefix}.${scenario.refund ? "refund" : "amount"}`];
    if (scenario.fee) due.push(`${prefix}.fee`);
    if (scenario.deadline_hours !== null) due.push(`${prefix}.deadline_hours`);
    for (const name of due) assert.ok(name in found, `${name} stands on the page`);
  }
  for (const { name, value, printed } of shown) if (value !== "") assert.equal(saidBy(printed), value, `${name} is printed ${printed}`);
}

test("what the offers say of three payments", async () => {
  for (const [asset, amount, fee, refund] of [
    ["USDTTRC20", "2000", "50", "1950"],
    ["USDTTRC20", "900", "45", "855"],
    ["KSPBKZT", "100000", "15000", "85000"],
  ]) {
    const page = await openFees({ office: "16tonn", asset, amount });
    assert.equal(await figure(page, "scenario.cancel.fee"), fee);
    assert.equal(await figure(page, "scenario.cancel.amount"), refund);
    await page.context().close();
  }
});

test("without a dollar value nothing is guessed: the rule and its bounds stand, and a rate of one's own makes figures", async () => {
  const page = await openFees({ office: "16tonn", asset: "BTC", amount: "0.1" });
  assert.equal(await figure(page, "scenario.cancel.fee"), "");
  assert.equal(await figure(page, "scenario.cancel.amount"), "");
  const cancel = page.locator('[data-scenario="cancel"]');
  assert.match(await cancel.innerText(), /at most 0\.005\sBTC[\s\S]*5\s%, at most 50 USD equivalent[\s\S]*at least 0\.095\sBTC/);
  await enter(page, "rate", "95 000");
  assert.equal(await figure(page, "scenario.cancel.fee"), "0.00052631");
  assert.equal(await figure(page, "scenario.cancel.amount"), "0.09947369");
  assert.match(await page.locator("#dollar").innerText(), /typed here and is not official: 95,000 US dollars for 1 BTC/);
  assert.equal(asked(page).rate, "95000");
  await enter(page, "rate", "0");
  assert.match(await page.locator("#rate-told").innerText(), /more than 0/);
  assert.equal(await figure(page, "scenario.cancel.fee"), "");
  // A rate of one currency says nothing of another.
  await enter(page, "rate", "95000");
  await field(page, "asset").selectOption("ETH");
  assert.equal(await field(page, "rate").inputValue(), "");
  assert.equal(asked(page).rate, undefined);
  await field(page, "asset").selectOption("KSPBKZT");
  assert.equal(await field(page, "rate").count(), 0);
  assert.match(await page.locator("#dollar").innerText(), /official rate of .*2026: 473\.59 KZT for 1 US dollar/);
  await page.context().close();
});

test("an amount is read as people type it; what can be read in two ways is asked, and faults are said in words", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20" });
  const told = page.locator("#amount-told");
  assert.equal(await figure(page, "scenario.cancel.fee"), "", "no amount, no figure");
  await enter(page, "amount", "1 234,56");
  assert.equal(await figure(page, "scenario.cancel.amount"), "1184.56");
  assert.equal(asked(page).amount, "1234.56");
  await enter(page, "amount", "1,234");
  assert.match(await told.innerText(), /Did you mean 1,234 or 1\.234\?/);
  assert.equal(await field(page, "amount").getAttribute("aria-invalid"), "true");
  assert.equal(await figure(page, "scenario.cancel.fee"), "");
  await told.getByRole("button").nth(1).click();
  assert.equal(asked(page).amount, "1.234");
  assert.equal(await told.innerText(), "");
  assert.equal(await page.evaluate(() => document.activeElement.name), "amount");
  for (const [typed, words] of [
    ["-5", /never negative/],
    ["12x", /“x” \(character 3\)/],
    ["1.1234567", /At most 6 digits after the point are allowed; there are 7/],
    ["0", /more than 0/],
    ["9".repeat(40), /[Tt]oo (large|long)/],
  ]) {
    await enter(page, "amount", typed);
    assert.match(await told.innerText(), words);
    assert.equal(asked(page).amount, undefined);
  }
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a link opens the same answer in the same language and theme; the exchange and this page name one another", async () => {
  const page = await openFees({ office: "1wm", asset: "KSPBKZT", amount: "100000", lang: "ru", theme: "dark" });
  assert.deepEqual(asked(page), { office: "1wm", asset: "KSPBKZT", amount: "100000", lang: "ru", theme: "dark" });
  assert.equal(await page.locator("html").getAttribute("lang"), "ru");
  assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
  const before = await figures(page);
  await page.reload();
  await page.locator("#result-title").waitFor();
  assert.deepEqual(await figures(page), before);
  await page.locator(".fees-back").click();
  await page.locator('[data-figure="receive"]').waitFor();
  assert.equal(asked(page).give, "KSPBKZT");
  assert.equal(asked(page).send, "100000");
  await page.locator('.site-foot a[href^="/fees"]').click();
  await page.locator("#result-title").waitFor();
  assert.deepEqual(asked(page), { office: "1wm", asset: "KSPBKZT", amount: "100000", lang: "ru", theme: "dark" });
  await page.context().close();
});

test("a link to a clause opens at its paraphrase", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20", amount: "10" });
  await page.locator('[data-scenario="aml-refused"] .clause').last().click();
  const clause = page.locator("dt:target");
  assert.equal(await clause.innerText(), "§\u00a09.4");
  assert.ok(await clause.evaluate((dt) => dt.nextElementSibling.textContent.length > 20));
  assert.equal(new URL(page.url()).hash, "#clause-9.4");
  await page.context().close();
});

test("what the address names and is not there is said", async () => {
  const page = await openFees({ office: "nowhere", asset: "NOSUCH", amount: "1" });
  const banner = page.locator(".banner.is-stale");
  assert.match(await banner.innerText(), /asks for the office “nowhere”, which is not here\. \S+ is shown/);
  assert.match(await banner.innerText(), /asks for a payment in “NOSUCH”, which .* does not take\. USDT .* is shown/);
  await page.goto(new URL("/fees?lang=ru&asset=NOSUCH", server.url).href);
  assert.match(await banner.innerText(), /^В адресе указан платёж в «NOSUCH»: такого .* не принимает\. Вместо этого показано: USDT/);
  await page.context().close();
});

test("an amount of the address that cannot be read stays there, with what is wrong, until another is typed", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20", amount: "12x" });
  for (const reload of [false, true]) {
    if (reload) await page.reload();
    await page.locator("#amount-told").getByText("“x” (character 3)").waitFor();
    assert.equal(await field(page, "amount").inputValue(), "12x");
    assert.equal(asked(page).amount, "12x");
  }
  await enter(page, "amount", "13x");
  assert.equal(asked(page).amount, undefined);
  await page.context().close();
});

test("what is wrong is said of the field by its own name", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20", amount: "0" });
  assert.equal((await page.locator("#amount-told").innerText()).trim(), "The amount must be more than 0.");
  await page.context().close();
});

test("that an application is kept on this device is said, and nothing else of it; nothing where none is", async () => {
  const made = await keptOnDevice(browser, server, { asked: { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" } });
  const page = await made.page.context().newPage();
  const notice = page.locator("#kept");
  await page.goto(new URL("/fees?lang=en", server.url).href);
  await notice.waitFor();
  assert.equal((await notice.innerText()).replace(/\s+/g, " ").trim(), "An application is kept on this device and may not have been sent yet. See it on the exchange page");
  assert.equal(new URL(await notice.getByRole("link").getAttribute("href"), server.url).pathname, "/");
  // Another tab deletes it: neither a database nor a notice is left.
  await made.page.getByRole("button", { name: "Cancel and delete" }).click();
  await notice.waitFor({ state: "hidden" });
  made.wire.isCut = false;
  await page.evaluate(() => (localStorage.outbox = "1"));
  await page.reload();
  await page.locator("#result-title").waitFor();
  await page.waitForTimeout(300);
  assert.equal(await notice.isVisible(), false, "a mark alone is no application");
  await page.context().close();
});

test("after it is loaded it needs no network: amounts, currencies, offices and languages", async () => {
  const requests = [];
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20", amount: "2000" });
  await page.waitForLoadState("networkidle");
  await page.context().setOffline(true);
  // The browser itself looks for the icon of every new address.
  await page.route("**/favicon.svg", (route) => route.fulfill({ contentType: "image/svg+xml", body: "<svg/>" }));
  page.on("request", (request) => request.url().endsWith("/favicon.svg") || requests.push(request.url()));
  await enter(page, "amount", "900");
  assert.equal(await figure(page, "scenario.cancel.fee"), "45");
  await field(page, "asset").selectOption("UZCUZS");
  await page.getByRole("radio", { name: "1WM.IO" }).check({ force: true });
  assert.equal(asked(page).office, "1wm");
  await field(page, "lang").selectOption("ru");
  await page.getByRole("heading", { name: "Сколько стоит возврат" }).waitFor();
  assert.match(await page.locator(".fees-clauses").innerText(), /[а-я]{5}/);
  assert.deepEqual(requests, []);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("with the server stopped an open page goes on, and one that is opened says so and tries again", async () => {
  const own = await startServer();
  const { port } = new URL(own.url);
  const page = await newPage(browser);
  await page.goto(new URL("/fees?lang=en&office=16tonn&asset=USDTTRC20", own.url).href);
  await page.locator("#result-title").waitFor();
  await own.stop();
  await enter(page, "amount", "2000");
  assert.equal(await figure(page, "scenario.cancel.amount"), "1950");
  await page.context().close();

  const again = await startServer({ port: Number(port) });
  const late = await newPage(browser);
  const refuse = (route) => route.abort();
  await late.route("**/api/**", refuse);
  await late.goto(new URL("/fees?lang=en", again.url).href);
  await late.getByRole("alert").waitFor();
  assert.match(await late.getByRole("alert").innerText(), /cannot be reached/);
  await late.unroute("**/api/**", refuse);
  await late.getByRole("button", { name: "Try again" }).click();
  await late.locator("#result-title").waitFor();
  await late.context().close();
  await again.stop();
});

const OFFICES_KEPT = ["/api/v1/offices?lang=en", "/api/v1/offices?lang=ru"];

for (const [first, open] of [
  ["the exchange", () => prepared(browser, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" })],
  [
    "this page alone",
    async () => {
      const page = await allowed(browser);
      await page.goto(new URL("/fees", server.url).href);
      await kept(page, OFFICES_KEPT);
      return page;
    },
  ],
]) {
  test(`once ${first} was opened, it opens without a network, in either language`, async () => {
    const page = await open();
    await page.context().setOffline(true);
    for (const [lang, heading] of [["en", "What a refund costs"], ["ru", "Сколько стоит возврат"]]) {
      const query = new URLSearchParams({ office: "16tonn", asset: "KSPBKZT", amount: "100000", lang });
      await page.goto(new URL(`/fees?${query}`, server.url).href);
      await page.getByRole("heading", { name: heading }).waitFor();
      assert.equal(await figure(page, "scenario.cancel.fee"), "15000");
      assert.equal(await page.locator(".fees-clauses dd").first().getAttribute("lang"), lang);
    }
    await page.context().close();
  });
}

test("where only another language of the offices comes, their terms are reckoned with, and its texts say which it is", async () => {
  const page = await newPage(browser);
  await page.route("**/api/v1/offices?lang=ru", (route) => route.abort());
  await page.goto(new URL("/fees?lang=ru&office=16tonn&asset=USDTTRC20&amount=2000", server.url).href);
  await page.getByRole("heading", { name: "Сколько стоит возврат" }).waitFor();
  assert.equal(await figure(page, "scenario.cancel.fee"), "50");
  assert.equal(await page.locator(".fees-clauses dd").first().getAttribute("lang"), "en");
  await page.context().close();
});

test("it starts under the strict policy, from its own origin alone, without a fault", async () => {
  const requests = [];
  const page = await newPage(browser);
  page.on("request", (request) => requests.push(request.url()));
  const answer = await page.goto(new URL("/fees", server.url).href);
  await page.locator("#result-title").waitFor();
  const policy = answer.headers()["content-security-policy"] ?? "";
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'/);
  assert.match(policy, /frame-ancestors 'none'/);
  assert.doesNotMatch(policy, /unsafe-inline/);
  assert.deepEqual(requests.filter((url) => !url.startsWith(server.url)), []);
  assert.deepEqual(page.faults, []);
  const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual(kept, [0, 0, 0], "nothing is kept");
  await page.context().close();
});

for (const [colorScheme, lang, asset] of [
  ["light", "en", "USDTTRC20"],
  ["dark", "ru", "BTC"],
]) {
  test(`a screen reader finds no obstacle (${colorScheme}, ${lang})`, async () => {
    const page = await openFees({ office: "16tonn", asset, amount: "2000", lang }, { colorScheme });
    await enter(page, "amount", "1,234");
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

test("what came of typing is announced once it pauses", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20" });
  await field(page, "amount").pressSequentially("2000", { delay: 20 });
  const status = page.getByRole("status");
  await status.filter({ hasText: "1,950" }).waitFor();
  assert.match(await status.innerText(), /^You cancel before the payout\. 1,950\.00\sUSDT goes back to you/);
  await page.context().close();
});

test("a keyboard reaches every field in order and is never lost", async () => {
  const page = await openFees({ office: "16tonn", asset: "BTC", amount: "1" });
  await page.locator(".brand").focus();
  const names = [];
  for (let at = 0; at < 9; at += 1) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement.name || document.activeElement.textContent));
  }
  assert.deepEqual(names, ["lang", "", "To the exchange", "office", "amount", "asset", "rate", "Copy a link", "Print"]);
  await field(page, "office").first().focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(asked(page).office, "1wm");
  assert.equal(await page.evaluate(() => document.activeElement.value), "1wm");
  await field(page, "lang").focus();
  await field(page, "lang").selectOption("ru");
  await page.getByRole("heading", { name: "Сколько стоит возврат" }).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.name), "lang");
  await page.context().close();
});

for (const width of [360, 320]) {
  test(`nothing sticks out sideways at ${width} pixels`, async () => {
    for (const lang of ["en", "ru"]) {
      const query = { office: "16tonn", asset: "UZCUZS", amount: "123456789012.34", lang };
      const page = await openFees(query, { viewport: { width, height: 740 } });
      const reaches = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(reaches <= width, `the page is ${reaches} pixels wide`);
      await page.context().close();
    }
  });
}

test("on paper stand office, amount, reasons, clauses and the offer's version, and nothing to press", async () => {
  const page = await openFees({ office: "16tonn", asset: "USDTTRC20", amount: "2000" });
  await page.emulateMedia({ media: "print" });
  await drawn(page);
  const text = await page.locator("body").innerText();
  for (const words of ["A refund of 2,000.00\u00a0USDT", "16tonn’s offer", "1,950.00", "§\u00a05.10".replace("10", "2"), "https://16tonn.com/en/tos", "c91e3724"]) {
    assert.ok(text.includes(words), words);
  }
  assert.equal(await page.locator("button:visible, input:visible, select:visible").count(), 0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  assert.ok(sheets <= 3, `${sheets} sheets`);
  await page.context().close();
});
