// Sharing and keeping a quote: the link, its code, the printed sheet, the deadlines; and nothing about the visitor.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import ICAL from "ical.js";

import { VISITOR, accepted, dialog, fill, proceed, review } from "./support/application.mjs";
import { allFigures } from "./support/figures.mjs";
import { tabTo } from "./support/keyboard.mjs";
import { drawn, enter, field, openQuote, showQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";
import { prepared } from "./support/worker.mjs";

const QUOTES = {
  "1wm": { office: "1wm", give: "USDTTRC20", get: "KSPBKZT", send: "2000" },
  "16tonn": { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" },
};
const A4_WIDTH = { width: 794, height: 1123 };
const SHARE = '[data-ask="share open"]';
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const shared = (page) => page.locator("#sharing");
const address = (page) => page.locator("#share-address").inputValue();

async function openShare(page) {
  await page.locator(SHARE).click();
  await shared(page).waitFor();
}

/** Quotes of both offices in both languages, each with its dialog open. */
async function eachShared(check, options) {
  for (const [office, quote] of Object.entries(QUOTES)) {
    for (const lang of ["en", "ru"]) {
      const page = await openQuote(browser, server, { ...quote, lang }, options);
      await openShare(page);
      await check(page, office, lang);
      assert.deepEqual(page.faults, [], `${office}, ${lang}`);
      await page.context().close();
    }
  }
}

/** The events of the file that a press saves: `{uid, at, summary, description, url, alarms}`, by kind. */
async function saved(page, press) {
  const [file] = await Promise.all([page.waitForEvent("download"), press()]);
  const text = await readFile(await file.path(), "utf8");
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, startDate, summary, description } = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents("valarm").map((alarm) => alarm.getFirstPropertyValue("trigger").toSeconds());
    return { uid, at: startDate.toJSDate().getTime(), zone: startDate.zone.tzid, summary, description, url: component.getFirstPropertyValue("url"), alarms };
  });
  const of = (kind) => events.find(({ uid }) => uid.startsWith(`${kind}-`));
  return { text, name: file.suggestedFilename(), events, payment: of("payment"), payout: of("payout") };
}

test("the link is the page's address without language, theme and partner, and opens the same quote", async () => {
  const page = await openQuote(browser, server, { ...QUOTES["16tonn"], theme: "dark", partner: "shop" });
  await enter(page, "send", "1234.5");
  await openShare(page);
  const link = new URL(await address(page));
  const own = new URL(page.url());
  assert.equal(link.origin + link.pathname, own.origin + own.pathname);
  assert.deepEqual(Object.fromEntries(link.searchParams), { ...QUOTES["16tonn"], send: "1234.5" });
  for (const [name, value] of link.searchParams) assert.equal(own.searchParams.get(name), value);
  await page.keyboard.press("Escape");
  await showQuote(page, server, Object.fromEntries(link.searchParams));
  assert.equal((await field(page, "send").inputValue()).replaceAll("\u00a0", " "), "1 234.5");
  await page.context().close();
});

test("a quote without an amount is shared without one", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await enter(page, "send", "");
  await openShare(page);
  const { send, ...direction } = QUOTES["16tonn"];
  assert.deepEqual(Object.fromEntries(new URL(await address(page)).searchParams), direction);
  assert.equal(await page.locator('[data-figure="print.receive"]').getAttribute("data-value"), "");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("from a partner's frame the link opens the full page", async () => {
  const page = await openQuote(browser, { url: new URL("embed", server.url).href }, QUOTES["1wm"]);
  await openShare(page);
  const link = new URL(await address(page));
  assert.equal(link.href.split("?")[0], server.url);
  assert.deepEqual(Object.fromEntries(link.searchParams), QUOTES["1wm"]);
  assert.ok((await page.locator("#sheet .cited dt").count()) > 20);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("the link goes to the clipboard, and where the browser refuses that it says so", async () => {
  const page = await openQuote(browser, server, QUOTES["1wm"], { permissions: ["clipboard-read", "clipboard-write"] });
  await openShare(page);
  await shared(page).locator(".is-primary").click();
  await page.getByText("Copied").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await address(page));
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))));
  await shared(page).locator(".is-primary").click();
  await page.getByText("The browser did not copy it").waitFor();
  await page.context().close();
});

for (const colorScheme of ["light", "dark"]) {
  test(`the code is dark on light and is read as the link by the page's own reader (${colorScheme})`, async () => {
    const page = await openQuote(browser, server, QUOTES["16tonn"], { colorScheme });
    await openShare(page);
    const link = await address(page);
    const picture = await page.locator("#sharing .qr-code").screenshot();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Scan a QR code" }).first().click();
    await page.locator("#scan input").setInputFiles({ name: "code.png", mimeType: "image/png", buffer: picture });
    await page.waitForFunction((link) => document.querySelector('[name="details"]').value === link, link);
    await page.context().close();
  });
}

test("the sheet carries every figure of the page with the same value, and every clause that the page cites", async () => {
  await eachShared(async (page, office, lang) => {
    const all = await allFigures(page);
    const prefix = "print.";
    const onPage = all.filter(({ name }) => !name.startsWith(prefix));
    const onSheet = new Map(all.filter(({ name }) => name.startsWith(prefix)).map(({ name, value, printed }) => [name.slice(prefix.length), { value, printed }]));
    assert.ok(onPage.length > 40);
    for (const { name, value, printed } of onPage) assert.deepEqual(onSheet.get(name), { value, printed }, `${office}, ${lang}: ${name}`);
    assert.equal(onSheet.size, onPage.length, "and no others");

    const cited = await page.locator(".ledger-card .clause, .what-if .clause").evaluateAll((all) => [...new Set(all.map((each) => each.textContent.replace(/^§\s*/, "")))]);
    const explained = await page.locator("#sheet .cited dt").allTextContents();
    assert.deepEqual([...explained].sort(), cited.sort());
    for (const paraphrase of await page.locator("#sheet .cited dd").allTextContents()) assert.ok(paraphrase.length > 20, paraphrase);
  });
});

test("the sheet names the offer, its version, the day it was read, the link, and that rates are samples", async () => {
  await eachShared(async (page, office, lang) => {
    const { offices } = await (await fetch(new URL(`api/v1/offices?lang=${lang}`, server.url))).json();
    const { offer, name } = offices.map(({ office }) => office).find(({ id }) => id === office);
    const text = (await page.locator("#sheet").textContent()).replaceAll("\u00a0", " ");
    for (const part of [name, offer.url, offer.sha256, offer.read_on.slice(0, 4), await address(page)]) assert.ok(text.includes(part), part);
    assert.match(text, lang === "en" ? /Sample rates of .*not the office’s own/ : /Образец курсов на .*а не курсы самого обменника/);
    assert.match(text, lang === "en" ? /not stated/i : /не указан|не сказано/i);
    for (const each of await page.locator(".scenario-title").allTextContents()) assert.ok(text.includes(each), each);
  });
});

test("while the dialog is open the sheet is all that is printed, and it fits the width of A4", async () => {
  await eachShared(async (page, office, lang) => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(A4_WIDTH);
    const seen = await page.evaluate(() => [...document.body.children].filter((each) => each.checkVisibility()).map((each) => each.id));
    assert.deepEqual(seen, ["sheet"]);
    const { wide, room } = await page.evaluate(() => {
      const sheet = document.getElementById("sheet");
      // What is printed lies within the margins of the paper.
      const room = innerWidth - 2 * 57;
      sheet.style.width = `${room}px`;
      return { wide: sheet.scrollWidth, room };
    });
    assert.ok(wide <= room, `${office}, ${lang}: ${wide} of ${room} pixels`);
  });
});

test("as a PDF it is a few pages of A4", async () => {
  await eachShared(async (page) => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 (\S+) (\S+)\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
    assert.ok(boxes.length >= 3 && boxes.length <= 6, `${boxes.length} pages`);
    for (const box of boxes) assert.deepEqual(box, [595, 842]);
  });
});

test("what came while the dialog was open is printed", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await openShare(page);
  await page.evaluate(() => (document.querySelector('[data-figure="receive"]').dataset.value = "1"));
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await page.locator('[data-figure="print.receive"]').getAttribute("data-value"), "1");
  await page.context().close();
});

test("without the dialog the page prints its quote and every scenario unfolded, and no form", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await fill(page, { details: VISITOR.card });
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(A4_WIDTH);
  const unseen = await page.locator(".ledger .figure, .scenario-body > p").evaluateAll((all) => all.filter((each) => !each.checkVisibility({ contentVisibilityAuto: true })).length);
  assert.equal(unseen, 0);
  for (const input of await page.locator(".details-card").all()) assert.equal(await input.isVisible(), false);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= A4_WIDTH.width);
  await page.context().close();
});

test("the largest amounts stay on the sheet", async () => {
  for (const [give, get, send] of [["ETH", "BTC", "1.234567890123456789"], ["UZCUZS", "USDTTRC20", "59999999.99"]]) {
    const page = await openQuote(browser, server, { office: "1wm", give, get, send, lang: "ru" });
    await openShare(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(A4_WIDTH);
    const wide = await page.evaluate(() => {
      const sheet = document.getElementById("sheet");
      sheet.style.width = "680px";
      return [sheet, ...sheet.querySelectorAll("td, th, h1, dd")].filter((each) => each.scrollWidth > each.clientWidth + 1).map((each) => each.textContent);
    });
    assert.deepEqual(wide, []);
    await page.context().close();
  }
});

test("what is wrong with a quote stands on the sheet; where nothing is, nothing does", async () => {
  const page = await openQuote(browser, server, { ...QUOTES["16tonn"], send: "5" });
  const told = /Not possible as it stands.*at least 20\.00/;
  await openShare(page);
  assert.match(await page.locator("#sheet").textContent(), told);
  await page.keyboard.press("Escape");
  await shared(page).waitFor({ state: "detached" });
  await enter(page, "send", "2000");
  await openShare(page);
  assert.doesNotMatch(await page.locator("#sheet").textContent(), /Not possible|could not be loaded/);
  await page.context().close();
});

test("a visitor's own what-if stands on the sheet, with what it makes of the figures", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await enter(page, "received", "2200");
  await openShare(page);
  assert.match(await page.locator("#sheet").textContent(), /Assumed here: Another amount arrives 2200 USDT/);
  assert.equal(await page.locator('#sheet [data-figure="print.scenario.different-amount.received"]').getAttribute("data-value"), "2200");
  await page.context().close();
});

for (const timezoneId of ["Asia/Almaty", "UTC", "America/Sao_Paulo"]) {
  test(`deadlines are saved at the right moments, whatever the visitor's time zone (${timezoneId})`, async () => {
    for (const [office, quote] of Object.entries(QUOTES)) {
      const page = await openQuote(browser, server, quote, { timezoneId });
      await openShare(page);
      await page.locator("#share-start").fill("2026-11-22T20:00");
      const applied = await page.evaluate(() => new Date(2026, 10, 22, 20, 0).getTime());
      const { payment, payout, events, name } = await saved(page, () => page.locator(".share-deadlines .button").click());
      assert.equal(name, `${office}-USDTTRC20-KSPBKZT.ics`);
      assert.equal(events.length, 2);
      const { directions } = await (await fetch(new URL(`api/v1/offices/${office}/rates`, server.url))).json();
      const window = directions.find(({ give, get }) => give === quote.give && get === quote.get).payment_window * MINUTE_MS;
      assert.equal(payment.at, applied + window);
      // 1WM 6.4 counts from the application, 16tonn 5.2 from the payment.
      assert.equal(payout.at, applied + 24 * HOUR_MS + (office === "1wm" ? 0 : window));
      assert.ok([payment, payout].every(({ zone }) => zone === "UTC"));
      assert.deepEqual([payment.alarms, payout.alarms], [[-600], []]);
      assert.match(payment.description, office === "1wm" ? /6\.8, 6\.9/ : /5\.4/);
      assert.match(payout.description, office === "1wm" ? /6\.4/ : /5\.2/);
      assert.equal(payment.url, await address(page));
      await page.context().close();
    }
  });
}

test("hours whose beginning the offer does not state are told, and are no event", async () => {
  const page = await openQuote(browser, server, QUOTES["1wm"]);
  await openShare(page);
  const { payout, events } = await saved(page, () => page.locator(".share-deadlines .button").click());
  // 1WM 6.12.
  assert.match(payout.description, /within three hours.*6\.12, 12\.2.*fixes no moment/);
  assert.ok(events.every(({ uid }) => !uid.startsWith("claim")));
  assert.match(await page.locator(".share-deadlines").textContent(), /A claim must be filed.*No moment is set\./);
  await page.context().close();
});

test("an accepted application's deadlines count back from the moment that the office answered", async () => {
  const page = await openQuote(browser, server, QUOTES["1wm"]);
  await fill(page, { details: VISITOR.card, territory: "KZ" });
  await review(page);
  const answer = page.waitForResponse((response) => response.request().method() === "POST");
  await proceed(page);
  const { id, secret } = await accepted(page);
  const { pay_before: payBefore } = await (await answer).json();
  const press = () => dialog(page).getByRole("button", { name: "Add the deadlines to my calendar" }).click();
  await page.route(/obmen-share-.*\.wasm/, (route) => route.abort());
  await press();
  await dialog(page).getByRole("alert").getByText("could not be loaded").waitFor();
  await page.unroute(/obmen-share-.*\.wasm/);
  const { text, payment, payout } = await saved(page, press);
  assert.equal(payment.at, Date.parse(payBefore));
  assert.equal(payout.at, Date.parse(payBefore) - 30 * MINUTE_MS + 24 * HOUR_MS);
  for (const own of [id, secret, VISITOR.email, VISITOR.card.replaceAll(" ", "")]) assert.ok(!text.includes(own), own);
  await page.context().close();
});

test("nothing that the visitor typed about themselves is in the link, on the sheet or in the calendar", async () => {
  const page = await openQuote(browser, server, { office: "1wm", give: "KSPBKZT", get: "XRP", send: "250000" });
  await fill(page, { details: VISITOR.xrp, memo: VISITOR.memo, refund_details: VISITOR.card, territory: "KZ" });
  await openShare(page);
  const { text } = await saved(page, () => page.locator(".share-deadlines .button").click());
  const sheet = await page.locator("#sheet").evaluate((each) => each.outerHTML);
  const all = [await address(page), sheet, text.replaceAll("\r\n ", "")];
  const own = [VISITOR.xrp, VISITOR.memo, VISITOR.card, VISITOR.card.replaceAll(" ", ""), VISITOR.email];
  for (const where of all) for (const each of own) assert.ok(!where.includes(each), each);
  assert.equal(await page.locator("#sheet input, #sheet [name]").count(), 0);
  await page.context().close();
});

test("once fetched it works without a connection", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await openShare(page);
  await page.keyboard.press("Escape");
  await shared(page).waitFor({ state: "detached" });
  await page.context().setOffline(true);
  await enter(page, "send", "300");
  await openShare(page);
  assert.equal(new URL(await address(page)).searchParams.get("send"), "300");
  assert.equal(await page.locator('[data-figure="print.send"]').getAttribute("data-value"), "300");
  const { events } = await saved(page, () => page.locator(".share-deadlines .button").click());
  assert.equal(events.length, 2);
  await page.context().close();
});

test("a page that was made ready shares and prints offline what it never shared before", async () => {
  const page = await prepared(browser, server, QUOTES["1wm"]);
  await showQuote(page, server, QUOTES["1wm"]);
  await page.context().setOffline(true);
  await page.reload();
  await openShare(page);
  assert.equal(await page.locator('[data-figure="print.send"]').getAttribute("data-value"), "2000");
  assert.ok((await page.locator("#sheet .cited dt").count()) > 20);
  await page.context().close();
});

test("where it cannot be fetched the page says so, and the next press tries again", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await page.route(/obmen-share-.*\.wasm/, (route) => route.abort());
  await page.locator(SHARE).click();
  await page.locator('.exchange [role="alert"]').getByText("could not be loaded").waitFor();
  await page.unroute(/obmen-share-.*\.wasm/);
  await openShare(page);
  await page.locator(".exchange .unloaded").waitFor({ state: "hidden" });
  await page.context().close();
});

test("by keyboard: everything is reached, and the focus comes back to the button", async () => {
  const page = await openQuote(browser, server, QUOTES["16tonn"]);
  await tabTo(page, SHARE);
  await page.keyboard.press("Enter");
  await shared(page).waitFor();
  await drawn(page);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Copy the link");
  for (const stop of ["#sharing .dialog-head button", "#share-address", "#share-start", ".share-deadlines .button", "#sharing .dialog-foot .button:first-child"]) await tabTo(page, stop);
  await page.keyboard.press("Escape");
  await shared(page).waitFor({ state: "detached" });
  assert.ok(await page.evaluate((share) => document.activeElement.matches(share), SHARE));
  assert.equal(await page.locator("#sheet").count(), 0, "what is printed now is the page");
  await page.context().close();
});

test("times that no calendar of ours reaches have no deadlines", async () => {
  const page = await openQuote(browser, server, QUOTES["1wm"]);
  await openShare(page);
  const [start, list, add] = ["#share-start", ".share-deadlines dl div", ".share-deadlines .button"].map((each) => page.locator(each));
  for (const moment of ["0002-01-01T00:00", "1970-01-01T00:00", "9999-12-31T23:59"]) {
    await start.fill(moment);
    assert.equal(await list.count(), 0, moment);
    assert.equal(await add.isVisible(), false, moment);
    assert.notEqual(await page.locator("#share-none").textContent(), "");
  }
  await start.fill("2026-11-22T20:00");
  assert.notEqual(await list.count(), 0);
  await page.context().close();
});

for (const [lang, colorScheme] of [["en", "dark"], ["ru", "light"]]) {
  test(`a screen reader finds no obstacle in the dialog, and nothing sticks out (${lang}, ${colorScheme})`, async () => {
    const page = await openQuote(browser, server, { ...QUOTES["1wm"], lang }, { colorScheme });
    await openShare(page);
    await page.evaluate(() => Promise.all(document.getAnimations().map((each) => each.finished.catch(() => {}))));
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`), []);
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await drawn(page);
      const reaches = await page.locator("#sharing").evaluate((each) => each.getBoundingClientRect().left + each.scrollWidth);
      assert.ok(reaches <= width, `${width}: ${reaches}`);
    }
    await page.context().close();
  });
}
