// Whatever is typed or pasted as an amount is answered in words, and stays in its field.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { newPage } from "./support/browser.mjs";
import { figure, figures } from "./support/figures.mjs";
import { enter, field, openQuote, pick, showQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";

const PARAGRAPH = "Please send two thousand (2,000.00) to me, before 12:30. Thank you! ".repeat(20).trim();

// Not one of these is an amount that can be exchanged; each says why.
const REFUSED = {
  "thirty digits": "123456789012345678901234567890",
  "thirty decimals": "1.123456789012345678901234567890",
  "nothing at all": "0",
  "less than nothing": "-1",
  "less than nothing, by a real minus": "−1",
  "a power of ten": "1e9",
  "infinity": "Infinity",
  "a hexadecimal number": "0x10",
  "two decimal marks": "1.2.3",
  "a wrong grouping": "1,23,4",
  "a pasted paragraph": PARAGRAPH,
  "letters": "two",
  "an emptied field": "",
  "blanks": "   ",
};

// All of these are one number each.
const UNDERSTOOD = {
  "2 000,50": "2000.5",
  "2\u00a0000,50": "2000.5",
  "2\u202f000,5": "2000.5",
  "2,000.50": "2000.5",
  "2.000,50": "2000.5",
  "2'000.50": "2000.5",
  "٢٠٠٫٥": "200.5",
  "٣٠": "30",
  "２００": "200",
  " 200 ": "200",
  "0200": "200",
  "200.": "200",
};

let page;

before(async () => {
  page = await openQuote(browser, server);
});

const QUOTE = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "100" };
const named = (text) => JSON.stringify(text).replace(/[\u00a0\u202f]/g, (blank) => `\\u${blank.charCodeAt(0).toString(16)}`);
const slot = (name) => page.locator(`#${name}-problem`);

/** What a screen reader is told by itself: alerts and live regions, once the typing has paused. */
async function announced() {
  await page.waitForTimeout(1100);
  return page.evaluate(() => {
    const regions = document.querySelectorAll("[role=alert], [role=status], [aria-live]");
    return Array.from(regions, (region) => region.textContent).join(" ");
  });
}

for (const side of ["send", "receive"]) {
  for (const [what, text] of Object.entries(REFUSED)) {
    test(`${what} in ${side} is answered in words, and nothing is lost`, async () => {
      await showQuote(page, server, QUOTE);
      await enter(page, side, text);
      const told = (await slot(side).textContent()).trim();
      assert.ok(told.length >= 10, `it says only "${told}"`);
      assert.equal(await field(page, side).inputValue(), text);
      const other = await figure(page, side === "send" ? "receive" : "send");
      assert.ok(["", "0"].includes(other), `${other} is made up`);
      assert.deepEqual(page.faults, []);
      await enter(page, side, side === "send" ? "100" : "46615");
      assert.equal(await figure(page, "receive"), "46615", "the next keystroke reckons again");
    });
  }
}

test("what is wrong with an amount is told to a screen reader too", async () => {
  await showQuote(page, server, QUOTE);
  for (const text of ["1e9", "-1", "123456789012345678901234567890", "0", PARAGRAPH]) {
    await enter(page, "send", text);
    const words = (await slot("send").textContent()).trim();
    assert.ok((await announced()).includes(words), `"${words}" is not announced for ${text.slice(0, 40)}`);
  }
});

for (const [text, amount] of Object.entries(UNDERSTOOD)) {
  test(`${named(text)} is ${amount}`, async () => {
    await showQuote(page, server, QUOTE);
    await enter(page, "send", text);
    assert.equal(await figure(page, "send"), amount);
    assert.notEqual(await figure(page, "receive"), "");
    assert.equal(await field(page, "send").inputValue(), text, "it is not rewritten while it is typed");
    const linked = new URL(page.url()).searchParams.get("send");
    assert.match(linked, /^\d+(\.\d+)?$/, "the address is canonical");
    assert.equal(Number(linked), Number(amount));
  });
}

// An Arabic decimal mark behind one digit: less than the minimum, and that is what is said, not that it is no number.
test('"٣٫٥" is 3.5, and under the minimum', async () => {
  await showQuote(page, server, QUOTE);
  await enter(page, "send", "٣٫٥");
  assert.equal(await figure(page, "send"), "3.5");
  assert.match(await slot("send").textContent(), /at least 20/);
  assert.equal(await field(page, "send").inputValue(), "٣٫٥");
});

for (const text of ["1,234", "1.234"]) {
  for (const [reading, amount] of [["thousands", "1234"], ["decimals", "1.234"]]) {
    test(`${text} is asked, and can be answered as ${reading}`, async () => {
      await showQuote(page, server, QUOTE);
      await enter(page, "send", text);
      const question = slot("send").locator("[role=alert]");
      await question.waitFor();
      const all = await figures(page);
      assert.deepEqual([all.send, all.receive], ["", ""], "nothing is guessed");
      assert.equal(await field(page, "send").inputValue(), text);
      const choices = question.getByRole("button");
      assert.equal(await choices.count(), 2);
      await choices.nth(reading === "thousands" ? 0 : 1).click();
      assert.equal(await figure(page, "send"), amount);
      assert.equal(await question.count(), 0);
    });
  }
}

test("an ambiguous amount in an address is asked as well, and a canonical one is not", async () => {
  await showQuote(page, server, { ...QUOTE, send: "1,234" });
  assert.equal(await slot("send").locator("[role=alert]").count(), 1);
  await showQuote(page, server, { ...QUOTE, send: "1.234" });
  assert.equal(await figure(page, "send"), "1.234");
});

test("an amount that the page wrote can be edited without being asked about", async () => {
  await showQuote(page, server, { ...QUOTE, give: "KSPBKZT", get: "USDTTRC20", send: "100000" });
  await field(page, "send").press("Home");
  await field(page, "send").press("Delete");
  await field(page, "send").pressSequentially("7");
  assert.equal(await slot("send").locator("[role=alert]").count(), 0);
  assert.equal(await figure(page, "send"), "700000");
});

test("an amount in the address never becomes one of another asset", async () => {
  await showQuote(page, server, { office: "1wm", give: "SBERRUB", get: "USDTTRC20", send: "77" });
  assert.notEqual(await figure(page, "send"), "77");
  assert.match(await page.locator(".banner.is-stale").first().textContent(), /SBERRUB/);
  await showQuote(page, server, { office: "nobody", give: "USDTTRC20", get: "KSPBKZT", send: "77" });
  assert.match(await page.locator(".banner.is-stale").first().textContent(), /no office “nobody”/);
  assert.equal(await figure(page, "send"), "77");
  await showQuote(page, server, { office: "1wm", give: "$$$", get: "KSPBKZT", send: "7" });
  assert.match(await page.locator(".banner.is-stale").first().textContent(), /UNREADABLE/);
  assert.notEqual(await figure(page, "send"), "7");
  await pick(page, "give", "BTC");
  assert.equal(await page.locator(".banner.is-stale").count(), 0);
});

test("without an amount nothing is said to be unstated", async () => {
  await showQuote(page, server, { ...QUOTE, send: "1,234" });
  assert.equal(await page.locator("#scenario-exact [data-figure]").first().textContent(), "—");
});

test("more decimals than the asset has are told, not rounded", async () => {
  await showQuote(page, server, QUOTE);
  await enter(page, "send", "100.1234567");
  assert.match(await slot("send").textContent(), /at most 6 digits after the point/);
  assert.equal(await figure(page, "receive"), "");
});

for (const name of ["received", "transfer_cost", "rate_move"]) {
  test(`nonsense in ${name} is answered in words, and nothing is lost`, async () => {
    await showQuote(page, server, QUOTE);
    for (const text of ["1e9", PARAGRAPH, "123456789012345678901234567890"]) {
      await enter(page, name, text);
      assert.equal(await field(page, name).inputValue(), text);
      assert.equal(await field(page, name).getAttribute("aria-invalid"), "true");
      const described = await field(page, name).getAttribute("aria-describedby");
      assert.ok(described, "no words are tied to the field");
      assert.notEqual((await page.locator(`#${described.split(" ")[0]}`).textContent()).trim(), "");
    }
    assert.deepEqual(page.faults, []);
  });
}

test('"1,234" that arrives is asked as well', async () => {
  await showQuote(page, server, QUOTE);
  await enter(page, "received", "1,234");
  const question = page.locator(".adjust [role=alert]");
  assert.equal(await question.count(), 1);
  await question.getByRole("button").first().click();
  assert.equal(await figure(page, "scenario.cancel.received"), "1234");
});

test("an address full of nonsense opens the page all the same", async () => {
  const odd = await newPage(browser);
  const asked = "?office=%00&give=' OR 1&get=%F0%9F%92%B8&send=<b>1e9</b>&receive=NaN&lang=xx&theme=../..";
  await odd.goto(new URL(asked, server.url).href);
  await odd.locator('[data-figure="receive"]').waitFor();
  assert.deepEqual(odd.faults, []);
  await odd.context().close();
});
