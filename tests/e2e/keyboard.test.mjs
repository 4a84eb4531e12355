// The whole way by keyboard alone; the focus can always be seen, and is never lost.
import assert from "node:assert/strict";
import { before, test } from "node:test";

import { VISITOR, accepted, dialog, fill } from "./support/application.mjs";
import { newPage } from "./support/browser.mjs";
import { figure } from "./support/figures.mjs";
import { focused, tabTo } from "./support/keyboard.mjs";
import { drawn, enter, field, openQuote, showQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";

// Where the focus stands is asked at once: the page must not be on its way there.
const AT_ONCE = { reducedMotion: "reduce" };
const QUOTE = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

let page;

before(async () => {
  page = await openQuote(browser, server, {}, AT_ONCE);
});

const keys = async (...all) => {
  for (const key of all) await page.keyboard.press(key);
  await drawn(page);
};

/** The focus stands on something, and can be seen there. */
async function keepsFocus(after) {
  await drawn(page);
  const now = await focused(page);
  assert.ok(!now.lost, `the focus is lost after ${after}`);
  assert.ok(now.shown && now.inSight, `the focus cannot be seen after ${after}: ${JSON.stringify(now)}`);
  return now;
}

test("an application can be sent by keyboard alone", async () => {
  const own = await newPage(browser, AT_ONCE);
  await page.context().close();
  page = own;
  await own.goto(server.url);
  await own.locator('[data-figure="receive"]').waitFor();
  await tabTo(own, '[name="office"]');
  await keys("ArrowRight");
  await keepsFocus("choosing an office");
  assert.equal(await own.locator('[name="office"]:checked').getAttribute("value"), "1wm");

  for (const [side, search] of [["give", "tether trc"], ["get", "xrp"], ["give", "kspbkzt"], ["get", "ripple xrp"]]) {
    await tabTo(own, `button.asset[popovertarget="pick-${side}"]`, { back: search === "kspbkzt" });
    await keys("Enter");
    await keepsFocus("opening a list");
    await own.keyboard.type(search.replace("ripple ", ""));
    await keys("Enter");
    assert.equal((await keepsFocus("choosing an asset")).tag, "button");
  }
  await tabTo(own, '[name="send"]', { back: true });
  await keys("Control+A");
  await own.keyboard.type("250000");
  await drawn(own);
  assert.equal(await figure(own, "send"), "250000");

  for (const [name, text] of [
    ["details", VISITOR.xrp], ["memo", VISITOR.memo], ["refund_details", VISITOR.card], ["email", VISITOR.email],
  ]) {
    await tabTo(own, `[name="${name}"]`);
    await own.keyboard.type(text);
    await keepsFocus(`typing ${name}`);
    assert.equal(await field(own, name).inputValue(), text);
  }
  await tabTo(own, '[name="territory"]');
  await own.keyboard.type("Kazakh");
  await keepsFocus("choosing a territory");
  assert.equal(await field(own, "territory").inputValue(), "KZ");
  for (const consent of await field(own, "consents").all()) {
    await tabTo(own, `#${await consent.getAttribute("id")}`);
    await keys("Space");
    await keepsFocus("agreeing");
  }
  await tabTo(own, 'form button[type="submit"]');
  await keys("Enter");
  await dialog(own).locator('[data-figure="review.send"]').waitFor();
  await keepsFocus("opening the review");
  assert.ok(await own.evaluate(() => document.activeElement.closest("dialog") !== null), "the focus is in the dialog");
  await tabTo(own, ".dialog-foot .is-primary");
  await keys("Enter");
  await accepted(own);
  await keepsFocus("the answer");
  await tabTo(own, ".dialog-foot .is-primary");
  await keys("Enter");
  await keepsFocus("the end");
  assert.deepEqual(own.faults, []);
  await own.context().close();
  page = await openQuote(browser, server, {}, AT_ONCE);
});

test("Enter in a field goes to the review, and what is missing gets the focus", async () => {
  await showQuote(page, server, QUOTE);
  await field(page, "email").focus();
  await keys("Enter");
  assert.equal((await keepsFocus("a review that cannot be")).name, "details");
  const told = await page.locator("#details-verdict").textContent();
  assert.notEqual(told.trim(), "");
});

test("arrow keys walk through the list, and Escape leaves the choice as it was", async () => {
  await showQuote(page, server, QUOTE);
  await page.locator('button.asset[popovertarget="pick-get"]').focus();
  await keys("Enter");
  const search = page.locator('#pick-get [role="combobox"]');
  const active = () => search.getAttribute("aria-activedescendant");
  assert.equal(await active(), "pick-get-KSPBKZT");
  await keys("ArrowDown", "ArrowDown", "ArrowUp");
  const stood = await active();
  assert.notEqual(stood, "pick-get-KSPBKZT");
  assert.equal(await page.locator(`#${stood}`).getAttribute("role"), "option");
  await keys("PageDown", "PageDown", "PageDown", "PageDown", "PageDown", "PageDown");
  const last = await page.locator('#pick-get [role="option"]').last().getAttribute("id");
  assert.equal(await active(), last);
  const inSight = await page.locator(`#${last}`).evaluate((option) => {
    const list = option.closest("[role=listbox]").getBoundingClientRect();
    const { top, bottom } = option.getBoundingClientRect();
    return top >= list.top - 1 && bottom <= list.bottom + 1;
  });
  assert.ok(inSight, "the active option is scrolled into sight");
  await page.keyboard.type("no such coin");
  await drawn(page);
  assert.match(await page.locator("#pick-get").textContent(), /Nothing found/);
  await keys("Enter", "Escape", "Escape");
  assert.equal(await search.isVisible(), false);
  assert.equal(new URL(page.url()).searchParams.get("get"), "KSPBKZT");
  await keepsFocus("Escape");
});

test("Escape closes a clause and the review, and the focus goes back to what opened them", async () => {
  await showQuote(page, server, QUOTE);
  await page.locator("#scenario-cancel button.clause").first().focus();
  await keys("Enter");
  const note = page.locator("#clause-note");
  assert.ok(await note.isVisible());
  assert.match(await note.textContent(), /§\s5\.2/);
  await keys("Escape");
  assert.equal(await note.isVisible(), false);
  assert.match((await keepsFocus("a clause")).name, /Clause 5\.2/);

  await fill(page, { details: VISITOR.card });
  await page.locator('form button[type="submit"]').focus();
  await keys("Enter");
  await dialog(page).waitFor();
  // The clause inside is closed first, then the dialog.
  await dialog(page).locator("button.clause").first().focus();
  await keys("Enter");
  assert.ok(await page.locator("#clause-note-review").isVisible());
  await keys("Escape");
  assert.equal(await page.locator("#clause-note-review").isVisible(), false);
  assert.equal(await dialog(page).count(), 1);
  await keys("Escape");
  assert.equal(await dialog(page).count(), 0);
  assert.equal((await keepsFocus("the review")).tag, "button");
});

// What a key does to the page takes nothing from under the finger.
const PRESSED = {
  "a limit": ['[data-figure="limits.give_max"]'],
  "the swap": ["button.swap"],
  "the theme": [".site-tools button"],
  "a scenario": ["#scenario-late summary"],
  "a verified card": ['[name="verified"]', "Space"],
};

for (const [what, [selector, key = "Enter"]] of Object.entries(PRESSED)) {
  test(`the focus stays after ${what}`, async () => {
    await showQuote(page, server, QUOTE);
    await page.locator(selector).focus();
    await keys("Shift+Tab", "Tab", key);
    await keepsFocus(what);
    assert.ok(await page.evaluate((wanted) => document.activeElement.matches(wanted), selector), "it stays where it was");
  });
}

test("the focus is not lost with a question that was answered", async () => {
  await showQuote(page, server, QUOTE);
  await enter(page, "send", "1,234");
  await page.locator("#send-problem").getByRole("button").first().focus();
  await keys("Enter");
  assert.equal((await keepsFocus("a reading")).name, "send");
});

for (const answer of ["Yes, keep it", "Clear it"]) {
  test(`the focus is not lost with an address that was typed for another network: ${answer}`, async () => {
    await showQuote(page, server, { ...QUOTE, give: "USDTERC20" });
    await enter(page, "refund_details", VISITOR.evm);
    await page.locator('button.asset[popovertarget="pick-give"]').focus();
    await keys("Enter");
    await page.keyboard.type("USDTBEP20");
    await keys("Enter");
    await page.getByRole("button", { name: answer }).focus();
    await keys("Enter");
    await keepsFocus(answer);
  });
}

for (const name of ["received", "rate_move", "transfer_cost"]) {
  test(`the focus is not lost with an adjustment that was taken back: ${name}`, async () => {
    await showQuote(page, server, QUOTE);
    await enter(page, name, "7");
    const reset = page.locator(".adjust-value", { has: field(page, name) }).getByRole("button");
    await reset.focus();
    await keys("Enter");
    assert.equal(await field(page, name).inputValue(), "");
    await keepsFocus(`taking back ${name}`);
  });
}

test("sliders move by arrow keys, and say what they stand on", async () => {
  await showQuote(page, server, QUOTE);
  const [arrives, moves] = await page.locator('.adjust input[type="range"]').all();
  await arrives.focus();
  await keys("ArrowRight", "ArrowRight");
  assert.equal(await figure(page, "scenario.different-amount.received"), "2040");
  assert.match(await arrives.getAttribute("aria-valuetext"), /102/);
  await keepsFocus("a slider");
  await moves.focus();
  await keys("ArrowLeft");
  assert.match(await moves.getAttribute("aria-valuetext"), /−0\.5/);
  assert.equal(await field(page, "rate_move").inputValue(), "−0.5");
});

test("another language keeps the focus and all that was typed", async () => {
  await showQuote(page, server, QUOTE);
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
  await tabTo(page, '[name="lang"]', { back: true });
  await field(page, "lang").selectOption("ru");
  await page.locator('html[lang="ru"]').waitFor();
  await page.waitForFunction(() => /[а-я]/.test(document.querySelector("#ledger-title").textContent));
  assert.equal((await keepsFocus("another language")).name, "lang");
  assert.equal(await field(page, "details").inputValue(), VISITOR.card);
  assert.equal(await field(page, "email").inputValue(), VISITOR.email);
  assert.equal(await page.locator('[name="consents"]:not(:checked)').count(), 0);
  assert.equal(await figure(page, "receive"), "932300");
  assert.match(await page.locator('[data-figure="receive"]').textContent(), /932\s300,00/);
});

test("what is typed in the moment a list opens is searched for", async () => {
  const own = await openQuote(browser, server, QUOTE, AT_ONCE);
  await own.evaluate(() => {
    document.querySelector('button.asset[popovertarget="pick-get"]').click();
    const search = document.querySelector('#pick-get [role="combobox"]');
    search.value = "monero";
    search.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  await drawn(own);
  assert.equal(await own.locator('#pick-get [role="combobox"]').inputValue(), "monero");
  assert.deepEqual(await own.locator("#pick-get .option-code").allTextContents(), ["XMR"]);
  await own.context().close();
});
