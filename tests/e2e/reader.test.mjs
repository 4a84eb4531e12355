// What a screen reader and small screens get: no obstacle in any state, language or theme; nothing sticks out.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { test } from "node:test";

import { VISITOR, dialog, fill, review } from "./support/application.mjs";
import { newPage } from "./support/browser.mjs";
import { drawn, enter, field, openQuote, showQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";

const QUOTE = { office: "1wm", give: "KSPBKZT", get: "XRP", send: "250000" };

/** What the page looks like in each state that a visitor meets. */
const STATES = {
  "with everything missing": async (page) => {
    await enter(page, "send", "1e9");
    await page.locator('form button[type="submit"]').click();
  },
  "with all scenarios open": (page) =>
    page.locator("details").evaluateAll((all) => all.forEach((each) => (each.open = true))),
  "with the list of assets open": async (page) => {
    await page.locator('button.asset[popovertarget="pick-get"]').click();
    await page.locator('#pick-get [role="combobox"]').waitFor();
  },
  "with a clause open": async (page) => {
    await page.locator(".ledger button.clause").first().click();
    await page.locator("#clause-note").waitFor();
  },
  "with a question open": (page) => enter(page, "send", "1,234"),
  "with the review open": async (page) => {
    await fill(page, { details: VISITOR.xrp, memo: VISITOR.memo, refund_details: VISITOR.card, territory: "KZ" });
    await review(page);
  },
};

// Each language and each theme once: a theme changes colours only, a language words only.
for (const [lang, colorScheme] of [["en", "light"], ["ru", "dark"]]) {
  test(`a screen reader finds no obstacle in any state (${lang}, ${colorScheme})`, async () => {
    const page = await openQuote(browser, server, { ...QUOTE, lang }, { colorScheme });
    const found = [];
    for (const [state, reach] of Object.entries(STATES)) {
      await showQuote(page, server, { ...QUOTE, lang });
      await reach(page);
      await settled(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of violations) found.push(`${state}: ${id}: ${nodes.map((node) => node.target).join(", ")}`);
    }
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

/** Colours are judged when they have arrived. */
async function settled(page) {
  await drawn(page);
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {}))));
}

test("nothing sticks out sideways from 320 to 1280 pixels, in any state", async () => {
  const page = await openQuote(browser, server, QUOTE);
  const wide = [];
  for (const lang of ["en", "ru"]) {
    for (const [state, reach] of Object.entries(STATES)) {
      await showQuote(page, server, { ...QUOTE, lang });
      await reach(page);
      for (const width of [1280, 768, 360, 320]) {
        await page.setViewportSize({ width, height: 740 });
        await drawn(page);
        const reaches = await page.evaluate(() => {
          const shown = [document.documentElement, ...document.querySelectorAll("dialog[open], [popover]:popover-open")];
          return Math.max(...shown.map((each) => each.getBoundingClientRect().left + each.scrollWidth));
        });
        if (reaches > width) wide.push(`${lang}, ${state}, ${width}: ${reaches}`);
      }
    }
  }
  assert.deepEqual(wide, []);
  await page.context().close();
});

test("the largest amounts do not stick out at 320 pixels", async () => {
  const page = await openQuote(browser, server, {}, { viewport: { width: 320, height: 740 } });
  for (const [give, get, send] of [["ETH", "BTC", "1.234567890123456789"], ["UZCUZS", "USDTTRC20", "59999999.99"]]) {
    await showQuote(page, server, { office: "1wm", give, get, send });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${give} makes it ${width} pixels wide`);
  }
  await page.context().close();
});

test("no asset's name leaves its button at 320 pixels", async () => {
  const page = await openQuote(browser, server, {}, { viewport: { width: 320, height: 740 } });
  const told = (path) => page.evaluate(async (path) => (await fetch(path)).json(), path);
  const wide = [];
  for (const office of ["16tonn", "1wm"]) {
    const { directions } = await told(`/api/v1/offices/${office}/rates`);
    const gets = [...new Map(directions.filter((each) => each.available).map((each) => [each.get, each])).values()];
    assert.ok(gets.length > 10);
    for (const lang of ["en", "ru"]) for (const { give, get } of gets) {
      await showQuote(page, server, { office, give, get, lang });
      const over = await page.evaluate(() => Math.max(...[...document.querySelectorAll(".side")].flatMap((side) => {
        const [asset, name] = [".asset", ".asset-name"].map((each) => side.querySelector(each));
        const text = new Range();
        text.selectNodeContents(name);
        const right = (it) => it.getBoundingClientRect().right;
        return [right(asset) - right(side), right(text) - right(name)];
      })));
      if (over > 1) wide.push(`${office}, ${lang}, ${give} to ${get}: ${over}`);
    }
  }
  assert.deepEqual(wide, []);
  await page.context().close();
});

test("a new quote is announced once the typing pauses, and only then", async () => {
  const page = await openQuote(browser, server, { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "100" });
  const region = page.locator('main > [aria-live="polite"]');
  await page.waitForTimeout(1100);
  await field(page, "send").fill("");
  await field(page, "send").pressSequentially("2000", { delay: 50 });
  assert.doesNotMatch(await region.textContent(), /2,000/, "not while it is typed");
  await page.waitForTimeout(1100);
  assert.match(await region.textContent(), /For 2,000\.00.*you receive 932,300\.00/);
  await field(page, "send").fill("5");
  await page.waitForTimeout(1100);
  assert.match(await region.textContent(), /at least 20\.00/);
  await page.context().close();
});

test("what is told of details is announced once the typing pauses for 0.9 seconds, and not before", async () => {
  const page = await newPage(browser);
  await page.clock.install();
  // A browser numbers its timers from 1; the numbers of this clock are too large for the page's.
  await page.addInitScript(() => {
    const { setTimeout: set, clearTimeout: clear } = window;
    const all = [];
    window.setTimeout = (...given) => all.push(set(...given));
    window.clearTimeout = (number) => clear(all[number - 1]);
  });
  await page.goto(`${server.url}?office=1wm&give=KSPBKZT&get=USDTTRC20&send=100000`);
  await field(page, "details").waitFor();
  const region = page.locator(".field", { has: field(page, "details") }).locator('[aria-live="polite"]');
  const said = () => region.textContent();
  const pause = (milliseconds) => page.clock.runFor(milliseconds);
  assert.equal(await region.getAttribute("role"), "status");
  // From here on time goes by as it is told to.
  await page.clock.pauseAt(new Date(Date.now() + 3_600_000));
  assert.equal(await said(), "");
  await field(page, "details").fill("TNPee");
  assert.match(await page.locator("#details-verdict").textContent(), /so far/, "it is to be seen at once");
  await pause(850);
  assert.equal(await said(), "", "not before");
  await field(page, "details").press("a");
  await pause(850);
  assert.equal(await said(), "", "a key pressed meanwhile makes it wait anew");
  await pause(100);
  assert.match(await said(), /Right so far/);
  await field(page, "details").fill(VISITOR.evm);
  await pause(850);
  assert.match(await said(), /Right so far/);
  await pause(100);
  assert.match(await said(), /not for TRON.*Ethereum/);
  await page.context().close();
});

test("an address stands in groups to be read aloud, its start and its end emphasised", async () => {
  const page = await openQuote(browser, server, QUOTE);
  const read = async (name, details) => {
    await enter(page, name, details);
    const groups = page.locator(".field", { has: field(page, name) }).locator(".groups");
    const all = await groups.locator("span").evaluateAll((spans) =>
      spans.map((span) => [span.textContent, Number(getComputedStyle(span).fontWeight) >= 600]),
    );
    return { texts: all.map(([text]) => text), heavy: all.map(([, heavy]) => heavy), groups };
  };
  await showQuote(page, server, { office: "1wm", give: "KSPBKZT", get: "USDTTRC20", send: "100000" });
  const { texts, heavy, groups } = await read("details", VISITOR.tron);
  assert.deepEqual(texts, VISITOR.tron.match(/.{5}(?=.{3})|.+$/g));
  assert.deepEqual(heavy, texts.map((_, i) => i === 0 || i === texts.length - 1));
  assert.equal(await groups.getAttribute("aria-hidden"), "true", "the field itself is what a screen reader reads");
  const copied = await groups.evaluate((it) => {
    getSelection().selectAllChildren(it);
    return String(getSelection());
  });
  assert.equal(copied.trim(), VISITOR.tron, "copied, it is the address again");
  const marked = await read("details", VISITOR.tron.replace("cmo4", "cm04"));
  assert.equal(await marked.groups.locator("mark").textContent(), "0");
  for (const typed of [VISITOR.card, VISITOR.card.replaceAll(" ", "-")]) {
    const card = await read("refund_details", typed);
    assert.deepEqual([card.texts.join(" "), card.heavy], [VISITOR.card.replaceAll(" ", "").match(/.{4}/g).join(" "), [true, false, false, true]]);
  }
  const key = await read("details", "5KYZdUEo39z3FPrtuX2QbbwGnNP5zTd7yyr2SC1j299sBCnWjss");
  assert.deepEqual(key.texts, [], "a secret is not for reading aloud");
  await page.context().close();
});

test("every input has a name that is read, and what is told of it is tied to it", async () => {
  const page = await openQuote(browser, server, QUOTE);
  for (const name of ["send", "receive", "details", "memo", "refund_details", "email", "territory"]) {
    const input = field(page, name);
    assert.notEqual((await input.evaluate((element) => element.labels[0]?.textContent ?? "")).trim(), "", name);
    const described = (await input.getAttribute("aria-describedby")) ?? "";
    assert.notEqual(described, "", `nothing is tied to ${name}`);
    for (const id of described.split(" ")) assert.equal(await page.locator(`#${id}`).count(), 1, `#${id} of ${name}`);
  }
  await page.context().close();
});

test("the document says its language, its title and its headings in order", async () => {
  const page = await openQuote(browser, server, { ...QUOTE, lang: "ru" });
  assert.equal(await page.locator("html").getAttribute("lang"), "ru");
  assert.match(await page.title(), /[а-я]/);
  const levels = await page.locator("h1, h2, h3, h4").evaluateAll((all) => all.filter((each) => each.checkVisibility()).map((each) => Number(each.tagName[1])));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.reduce((above, level) => (assert.ok(level <= above + 1, `h${level} under h${above}`), level), 0);
  assert.equal(await dialog(page).count(), 0);
  await page.context().close();
});
