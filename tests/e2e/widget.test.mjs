// The widget on partners' pages: two origins, one script tag, and nothing between them but messages.
import { AxeBuilder } from "@axe-core/playwright";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";

import { CARD_BEGINS, VISITOR, accepted, fill, proceed, review, status } from "./support/application.mjs";
import { newPage, openBrowser } from "./support/browser.mjs";
import { figure } from "./support/figures.mjs";
import { line } from "./support/outbox.mjs";
import { hearEvents, heard, startSite } from "./support/partner.mjs";
import { startServer } from "./support/server.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000.5", lang: "en", partner: "shop" };
const WIDTHS = [320, 480, 640, 800, 959, 960, 1200];

// The room that the README has sites keep free until the script is here, and by what words for the script tag alone.
const README = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const [, ROOM] = README.match(/```css\n([^]*?)```/);
const [, TAG, INSTEAD_OF] = README.match(/For the script tag alone, write `(.*?)` for `(.*?)`/);
// What it says a frame in a sandbox needs: at all, and for what leaves the frame.
const SANDBOX = README.match(/`allow-[a-z -]+`/g).map((words) => words.slice(1, -1));

let server, shop, stranger, browser, script;

before(async () => {
  shop = await startSite();
  stranger = await startSite();
  server = await startServer({ partners: [`shop=${shop.origin}`, `shop=${apart(shop)}`] });
  script = `<script type="module" src="${server.url}obmen-widget.js"></script>`;
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await server?.stop();
  shop?.stop();
  stranger?.stop();
});

/** The origin of a site under a name of its own: then its frames have a process of their own, as those of real sites. */
const apart = ({ origin }) => origin.replace("127.0.0.1", "shop.localhost");

const attributes = (asked, prefix = "") =>
  Object.entries(asked).map(([name, value]) => `${prefix}${name}="${value}"`).join(" ");
const element = (asked = ASKED) => `<obmen-quote ${attributes(asked)}></obmen-quote>`;

/** Opens a page of a site with this body. */
async function opened(body, { site = shop, ...options } = {}) {
  const page = await newPage(browser, options);
  await hearEvents(page);
  site.pages["/"] = body;
  await page.goto(`${site.origin}/`);
  return page;
}

/** A frame that no script of ours is around. */
const plain = (words = "") =>
  `<iframe src="${server.url}embed?${new URLSearchParams(ASKED)}" width="600" height="1900" ${words}></iframe>`;

/** The frame of the widget, once it shows a quote. */
async function framed(page) {
  await heard(page, "quote");
  return page.frames().find((frame) => frame.url().startsWith(`${server.url}embed`));
}

/** Notes in `window.shifts` by how much anything moved that nobody touched. */
const notesShifts = (page) =>
  page.addInitScript(() => {
    window.shifts = [];
    const note = (list) => window.shifts.push(...list.getEntries().map(({ value }) => value));
    new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
  });

/** Keeps the texts back until the answer is called. */
async function holdTexts(page) {
  let came;
  const held = new Promise((resolve) => (came = resolve));
  await page.route("**/locales/**", (route) => held.then(() => route.continue()));
  return came;
}

const WAYS = {
  "the element": () => script + element(),
  "the script tag alone": () =>
    `<script type="module" src="${server.url}obmen-widget.js" ${attributes(ASKED, "data-")}></script>`,
};

for (const [way, body] of Object.entries(WAYS)) {
  test(`${way} shows the quote, and tells it in events`, async () => {
    const page = await opened(body());
    const detail = await heard(page, "quote");
    const frame = await framed(page);
    const [send, receive] = [await figure(frame, "send"), await figure(frame, "receive")];
    const rate = { in: await figure(frame, "rate.in"), out: await figure(frame, "rate.out") };
    assert.equal(send, ASKED.send);
    const { as_of, stale, ...rest } = detail;
    assert.deepEqual(rest, {
      office: ASKED.office,
      give: { asset: ASKED.give, amount: send },
      get: { asset: ASKED.get, amount: receive },
      send, receive, rate,
    });
    assert.match(as_of, /^\d{4}-\d\d-\d\dT/);
    assert.equal(typeof stale, "boolean");
    const kinds = await page.evaluate(() => window.heard.map(([type]) => type));
    assert.equal(kinds[0], "obmen:ready");
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

test("a plain iframe shows the same quote", async () => {
  const page = await opened(plain());
  const frame = page.frameLocator("iframe");
  await frame.locator('[data-figure="receive"]').waitFor();
  assert.equal(await frame.locator('[data-figure="send"]').getAttribute("data-value"), ASKED.send);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a frame in a sandbox with the README's words sends, keeps the deadlines and opens the full page", async () => {
  assert.equal(SANDBOX.length, 2);
  const page = await opened(plain(`sandbox="${SANDBOX.join(" ")}"`));
  const frame = page.frames()[1];
  await frame.locator('[data-figure="receive"]').waitFor();
  await frame.locator(".between > .icon-button:last-child").click();
  const [file] = await Promise.all([page.waitForEvent("download"), frame.getByRole("button", { name: "Add the deadlines to my calendar" }).click()]);
  assert.match(file.suggestedFilename(), /\.ics$/);
  await page.keyboard.press("Escape");
  const [tab] = await Promise.all([page.context().waitForEvent("page"), frame.locator(".hand-over > a").click()]);
  await tab.locator('[data-figure="receive"]').waitFor();
  await tab.close();
  await frame.locator(".hand-over summary").click();
  frame.keyboard = page.keyboard;
  await fill(frame, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(frame);
  await proceed(frame);
  assert.equal((await status(server, await accepted(frame))).status, 200);
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("what the visitor types is told, and what the partner's page updates is shown", async () => {
  const page = await opened(script + element());
  const frame = await framed(page);
  await frame.locator('[name="send"]').fill("300");
  await heard(page, "quote", { send: "300" });
  await page.evaluate(() => document.querySelector("obmen-quote").update({ lang: "ru" }));
  await frame.locator('html[lang="ru"]').waitFor();
  assert.equal(await figure(frame, "send"), "300", "what was typed stays");
  await page.evaluate(() => document.querySelector("obmen-quote").update({ office: "1wm", give: "KSPBKZT", get: "XRP", receive: "150" }));
  const detail = await heard(page, "quote", { receive: "150" });
  assert.deepEqual([detail.office, detail.give.asset, detail.get.asset], ["1wm", "KSPBKZT", "XRP"]);
  await page.context().close();
});

test("the full page opens with the quote kept", async () => {
  const page = await opened(script + element());
  const frame = await framed(page);
  await frame.locator('[name="send"]').fill("300");
  await heard(page, "quote", { send: "300" });
  const [tab] = await Promise.all([page.context().waitForEvent("page"), frame.locator(".hand-over > a").click()]);
  await tab.locator('[data-figure="receive"]').waitFor();
  const address = new URL(tab.url());
  assert.equal(address.pathname, "/");
  assert.deepEqual(Object.fromEntries(address.searchParams), { ...ASKED, send: "300" });
  assert.equal(await figure(tab, "send"), "300");
  await page.context().close();
});

test("an application sent inside the frame is told by its id alone, and keeps its partner", async () => {
  const page = await opened(script + element());
  const frame = await framed(page);
  await frame.locator(".hand-over summary").click();
  frame.keyboard = page.keyboard;
  await fill(frame, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(frame);
  await proceed(frame);
  const receipt = await accepted(frame);
  assert.deepEqual(await heard(page, "submit"), { id: receipt.id });
  assert.equal((await status(server, receipt)).status, 200);
  assert.match(server.log.join("\n"), /"partner":"shop"/);
  const told = JSON.stringify(await page.evaluate(() => window.heard));
  for (const text of [...CARD_BEGINS, VISITOR.tron, VISITOR.email, receipt.secret]) assert.ok(!told.includes(text));
  await page.context().close();
});

/** An application that could not be sent from inside the frame, and is asked about. */
async function unsentInFrame(page, wire) {
  const frame = await framed(page);
  await frame.locator(".hand-over summary").click();
  frame.keyboard = page.keyboard;
  await fill(frame, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(frame);
  wire.fail();
  await proceed(frame);
  return frame;
}

const submits = (page) => page.evaluate(() => window.heard.filter(([type]) => type === "obmen:submit"));

test("an application kept inside the frame is told to the partner once it is taken, and only once", async () => {
  const page = await opened(script + element());
  const wire = await line(page.context());
  const frame = await unsentInFrame(page, wire);
  await frame.getByRole("button", { name: "Keep it and send it later" }).click();
  await frame.locator("#outbox").getByText("Not sent yet.").waitFor();
  assert.deepEqual(await submits(page), []);
  await wire.heal();
  const receipt = await accepted(frame);
  assert.equal(await frame.evaluate(() => document.activeElement.id), "outbox-title");
  assert.deepEqual(await heard(page, "submit"), { id: receipt.id });
  assert.equal((await status(server, receipt)).status, 200);
  const told = JSON.stringify(await page.evaluate(() => window.heard));
  for (const text of [...CARD_BEGINS, VISITOR.tron, VISITOR.email, receipt.secret]) assert.ok(!told.includes(text));
  // Unread, its number is still there when the partner's page is opened anew; the partner has heard of it.
  await page.reload();
  assert.deepEqual(await accepted(await framed(page)), receipt);
  await page.waitForTimeout(500);
  assert.deepEqual(await submits(page), []);
  await page.context().close();
});

test("one that was taken before the partner's page spoke is told to it then", async () => {
  const page = await opened(script + element());
  const wire = await line(page.context());
  const frame = await unsentInFrame(page, wire);
  await frame.getByRole("button", { name: "Keep it and send it later" }).click();
  await frame.locator("#outbox").getByText("Not sent yet.").waitFor();
  wire.isCut = false;
  // The frame alone, as where the script comes late: it is sent, and nobody is there to hear of it.
  shop.pages["/"] = plain();
  await page.reload();
  const bare = page.frames().find((it) => it.url().startsWith(`${server.url}embed`));
  const { id } = await accepted(bare);
  await page.evaluate((origin) => {
    addEventListener("message", ({ data }) => data.kind === "submit" && window.heard.push(["obmen:submit", data.payload]));
    const hello = { source: "obmen", version: 1, channel: "late", kind: "hello", payload: {} };
    for (let times = 0; times < 2; times += 1) document.querySelector("iframe").contentWindow.postMessage(hello, origin);
  }, new URL(server.url).origin);
  assert.deepEqual(await heard(page, "submit"), { id });
  await page.waitForTimeout(300);
  assert.equal((await submits(page)).length, 1);
  await page.context().close();
});

test("in a frame that may store nothing the device is not offered, and the application can be sent again", async () => {
  // A profile of a test is a private one: there the frames of other sites are refused all storage.
  const page = await opened(script + element(), { site: { pages: shop.pages, origin: apart(shop) } });
  const refused = await (await framed(page)).evaluate(() => {
    try {
      return String(localStorage);
    } catch ({ name }) {
      return name;
    }
  });
  assert.equal(refused, "SecurityError");
  const wire = await line(page.context());
  const frame = await unsentInFrame(page, wire);
  await frame.getByText("cannot keep the application on this device").waitFor();
  assert.equal(await frame.getByRole("button", { name: "Keep it and send it later" }).count(), 0);
  await wire.heal();
  await frame.getByRole("button", { name: "Send again" }).click();
  const { id } = await accepted(frame);
  assert.deepEqual(await heard(page, "submit"), { id });
  await page.context().close();
});

test("the height follows the content from 320 to 1200 pixels, and there is never a bar", async () => {
  const page = await opened(script + element());
  const frame = await framed(page);
  const settle = () => page.waitForTimeout(250);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const isOpen of [false, true]) {
      await frame.evaluate((open) => document.querySelectorAll("details").forEach((it) => (it.open = open)), isOpen);
      await settle();
      const inside = await frame.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
        const content = Math.ceil(document.body.getBoundingClientRect().height);
        return { scrollHeight, scrollWidth, clientHeight, clientWidth, content, window: innerWidth };
      });
      assert.equal(inside.clientWidth, inside.window, `${width}: no bar takes room`);
      assert.ok(inside.scrollHeight <= inside.clientHeight, `${width}: ${JSON.stringify(inside)}`);
      assert.ok(inside.scrollWidth <= inside.clientWidth, `${width}: ${JSON.stringify(inside)}`);
      const slack = inside.clientHeight - inside.content;
      assert.ok(slack >= 0 && (isOpen ? slack < 2 : slack < 200), `${width}: ${slack} pixels are empty`);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(sideways <= width, `${width}: the partner's page is ${sideways} pixels wide`);
  }
  await page.context().close();
});

for (const width of WIDTHS) {
  test(`nothing moves while the widget loads, on the partner's page or in the frame (${width} pixels)`, async () => {
    const page = await newPage(browser, { viewport: { width, height: 3000 } });
    await hearEvents(page);
    await notesShifts(page);
    shop.pages["/"] = `<style>${ROOM}</style>${script}<h1>A shop</h1>${element({ ...ASKED, lang: "ru" })}<p>What stands below</p>`;
    await page.goto(`${apart(shop)}/`);
    const frame = await framed(page);
    await page.waitForTimeout(600);
    for (const where of [page, frame]) assert.deepEqual(await where.evaluate(() => window.shifts), []);
    await page.context().close();
  });
}

for (const width of [320, 960]) {
  test(`nothing moves while the script tag alone becomes the widget (${width} pixels)`, async () => {
    const page = await newPage(browser, { viewport: { width, height: 3000 } });
    await hearEvents(page);
    await notesShifts(page);
    // The site is drawn before the script is here.
    await page.route("**/obmen-widget.js", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    const room = ROOM.replaceAll(INSTEAD_OF, TAG);
    shop.pages["/"] = `<style>${room}</style><h1>A shop</h1><div>${WAYS["the script tag alone"]()}</div><p>What stands below</p>`;
    await page.goto(`${apart(shop)}/`);
    await framed(page);
    await page.waitForTimeout(600);
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    await page.context().close();
  });
}

test("laid out by flex or centred, the element is as wide as the README's line says", async () => {
  const [, line] = README.match(/`(obmen-quote \{ width: 100%; \})`/);
  for (const layout of ["display:flex", "display:flex;flex-direction:column;align-items:center", "display:grid;justify-items:center"]) {
    const page = await opened(`<style>${line}</style>${script}<div style="${layout}">${element()}</div>`, { viewport: { width: 1000, height: 800 } });
    await framed(page);
    const { width } = await page.locator("obmen-quote").boundingBox();
    assert.equal(width, 1000, layout);
    await page.context().close();
  }
});

test("a frame far below is not loaded until it comes near", async () => {
  const page = await opened(`${script}<div style="height:20000px"></div>${element()}`);
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  assert.equal(page.frames().some((frame) => frame.url().startsWith(server.url)), false);
  await page.evaluate(() => {
    const element = document.querySelector("obmen-quote");
    element.update({ send: "300" });
    element.scrollIntoView();
  });
  assert.equal((await heard(page, "quote")).send, "300", "what was asked meanwhile is not lost");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("a message of a third window, a third origin, a wrong channel or a wrong shape is ignored", async () => {
  stranger.pages["/"] = "";
  const page = await opened(`${script + element()}<iframe id="third" src="${stranger.origin}/"></iframe>`);
  const frame = await framed(page);
  // What a right message looks like, with its channel.
  const right = await page.evaluate(
    () => new Promise((resolve) => {
      addEventListener("message", ({ data }) => data.kind === "quote" && resolve(data));
      document.querySelector("obmen-quote").update({ send: "400" });
    }),
  );
  await heard(page, "quote", { send: "400" });
  const forged = { ...right, payload: { ...right.payload, send: "987654321" } };
  const third = page.frames().find((it) => it.url().startsWith(stranger.origin));
  await third.evaluate((data) => parent.postMessage(data, "*"), forged);
  await page.evaluate((data) => postMessage(data, "*"), forged);
  const wrongs = [
    { ...forged, channel: "another" },
    { ...forged, version: 2 },
    { ...forged, source: "other" },
    { ...forged, kind: "submit" },
    { ...forged, payload: { ...forged.payload, send: 987654321 } },
    { ...forged, payload: { ...forged.payload, email: "a@b.example" } },
    { ...right, kind: "toString", payload: {} },
    { ...right, kind: "height", payload: { height: "987654321px" } },
    null,
    "obmen",
  ];
  for (const data of wrongs) await frame.evaluate(([data, origin]) => parent.postMessage(data, origin), [data, shop.origin]);
  await page.waitForTimeout(300);
  const events = await page.evaluate(() => window.heard);
  assert.ok(!JSON.stringify(events).includes("987654321"));
  assert.ok(events.every(([type]) => type === "obmen:ready" || type === "obmen:quote"));
  await page.context().close();
});

test("the frame listens to the window around it alone, on one channel", async () => {
  // A frame in a shadow root is in nobody's `frames`: this one is, so that a third window can reach it at all.
  stranger.pages["/"] = "";
  const page = await opened(`${plain()}
    <iframe src="${stranger.origin}/"></iframe>`);
  const [frame, third] = [`${server.url}embed`, stranger.origin].map((url) => page.frames().find((it) => it.url().startsWith(url)));
  await frame.locator('[data-figure="receive"]').waitFor();
  const message = (kind, payload, more) => ({ source: "obmen", version: 1, channel: "known", kind, payload, ...more });
  const tell = (from, name, data) => from.evaluate(([name, data]) => (name ? window[name].frames[0] : window).postMessage(data, "*"), [name, data]);
  const ask = (send, more) => message("update", { send }, more);
  await tell(page, "self", ask("601"));
  await tell(page, "self", message("hello", {}));
  await tell(third, "parent", ask("602"));
  await tell(third, "parent", message("hello", {}, { channel: "theirs" }));
  await tell(third, "parent", ask("603", { channel: "theirs" }));
  await tell(frame, "", ask("604"));
  for (const more of [{ channel: "another" }, { version: 2 }, { source: "other" }, { payload: null }]) await tell(page, "self", ask("605", more));
  await page.waitForTimeout(300);
  assert.equal(await figure(frame, "send"), ASKED.send);
  await tell(page, "self", ask("400"));
  await frame.locator('[data-figure="send"][data-value="400"]').waitFor();
  await page.context().close();
});

for (const theme of ["light", "dark"]) {
  test(`a screen reader finds no obstacle in the frame (${theme})`, async () => {
    const page = await opened(`<main><h1>A shop</h1>${script + element({ ...ASKED, theme })}</main>`);
    await framed(page);
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(", ")}`);
    assert.deepEqual(found, []);
    await page.context().close();
  });
}

test("only the five properties dress the frame, each only with a value of its kind", async () => {
  const style = `<style>obmen-quote{--obmen-accent:rgb(200, 0, 100);--obmen-radius:3px;--obmen-text:url(https://a.example/);
    --page:red;--muted:red} *{letter-spacing:9px!important}</style>`;
  const page = await opened(style + script + element({ ...ASKED, theme: "dark" }));
  const frame = await framed(page);
  const own = await frame.evaluate(() => {
    const { style, dataset } = document.documentElement;
    const spacing = getComputedStyle(document.querySelector("dt")).letterSpacing;
    return { names: [...style].sort(), accent: style.getPropertyValue("--obmen-accent"), theme: dataset.theme, spacing };
  });
  assert.deepEqual(own, { names: ["--obmen-accent", "--obmen-radius"], accent: "rgb(200, 0, 100)", theme: "dark", spacing: "normal" });
  await page.context().close();
});

test("a radius for pills makes no ovals of cards and dialogs", async () => {
  for (const [radius, wanted] of [["9999px", "28px"], ["50px", "28px"], ["3px", "3px"], ["0", "0px"], ["round", "14px"]]) {
    const page = await opened(`<style>obmen-quote{--obmen-radius:${radius}}</style>${script}${element()}`);
    const frame = await framed(page);
    await frame.locator("html.is-followed").waitFor();
    const shown = await frame.locator(".asset").first().evaluate((it) => getComputedStyle(it).borderTopLeftRadius);
    assert.equal(shown, wanted, radius);
    await page.context().close();
  }
});

test("the page that embeds sees no global but the element", async () => {
  const page = await newPage(browser);
  shop.pages["/"] = "";
  await page.goto(`${shop.origin}/`);
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)).sort());
  const without = await names();
  shop.pages["/"] = script + element();
  await page.goto(`${shop.origin}/`);
  await page.waitForFunction(() => customElements.get("obmen-quote"));
  assert.deepEqual(await names(), without);
  await page.context().close();
});

test("an unlisted site is refused by the browser, and told so", async () => {
  const page = await newPage(browser);
  await hearEvents(page);
  await page.clock.install();
  stranger.pages["/"] = script + element();
  await page.goto(`${stranger.origin}/`);
  await page.waitForFunction(() => document.querySelector("obmen-quote").shadowRoot.querySelector("iframe"));
  while (!page.faults.some((fault) => /frame-ancestors/.test(fault))) await page.waitForTimeout(50);
  await page.waitForTimeout(500);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await page.clock.fastForward(30_000);
  const error = await heard(page, "error");
  assert.equal(error.code, "no-answer");
  assert.ok(error.message.includes(stranger.origin));
  // The browser's own page of refusals is nothing for visitors.
  await page.locator("obmen-quote iframe").waitFor({ state: "hidden" });
  await page.context().close();
});

test("a script in the head shows the quote too", async () => {
  const tag = script.replace("<script", '<script data-office="1wm"');
  const page = await opened(`<!doctype html><html lang="en"><head><title>Shop</title>${tag}</head><body><h1>Shop</h1></body></html>`);
  assert.equal((await heard(page, "quote")).office, "1wm");
  await page.locator("body > obmen-quote iframe").waitFor();
  await page.context().close();
});

test("an office that is not here is told above what is shown instead, and to the partner's page", async () => {
  const page = await opened(script + element({ office: "nosuch" }));
  const error = await heard(page, "error");
  assert.equal(error.code, "unknown");
  assert.match(error.message, /nosuch/);
  const frame = await framed(page);
  const kinds = await page.evaluate(() => window.heard.map(([type]) => type));
  assert.ok(kinds.indexOf("obmen:error") < kinds.indexOf("obmen:quote"), kinds.join());
  const [told, shown] = await Promise.all([".banner.is-stale", ".columns"].map((each) => frame.locator(each).first().boundingBox()));
  assert.ok(told.y + told.height <= shown.y, JSON.stringify([told, shown]));
  await page.context().close();
});

test("each change is told once, and what changes nothing in the quote is not", async () => {
  const page = await opened(script + element());
  await framed(page);
  const quotes = () => page.evaluate(() => window.heard.filter(([type]) => type === "obmen:quote").map(([, detail]) => detail));
  const update = async (options, told) => {
    const before = (await quotes()).length;
    await page.evaluate((options) => document.querySelector("obmen-quote").update(options), options);
    await page.waitForTimeout(500);
    assert.equal((await quotes()).length, before + told, JSON.stringify(options));
  };
  await update({ send: "300" }, 1);
  await update({ receive: "500000" }, 1);
  await update({ lang: "ru" }, 0);
  await update({ theme: "dark" }, 0);
  assert.equal((await quotes()).at(-1).receive, "500000");
  // After something was amiss the same quote is news.
  const frame = page.frames()[1];
  await frame.evaluate(() => dispatchEvent(new CustomEvent("obmen:error", { detail: { code: "unreachable", message: "" } })));
  await update({ lang: "en" }, 1);
  await page.context().close();
});

test("what is amiss is told once, in words however late they come, and by its code where they do not", async () => {
  const page = await newPage(browser);
  await hearEvents(page);
  shop.pages["/"] = script + element({ office: "nosuch" });
  let rates = 0;
  page.on("response", (answer) => (rates += answer.url().includes("/rates")));
  const came = await holdTexts(page);
  await page.goto(`${shop.origin}/`);
  while (!rates) await page.waitForTimeout(20);
  await page.waitForTimeout(200);
  const errors = () => page.evaluate(() => window.heard.filter(([type]) => type === "obmen:error").map(([, detail]) => detail));
  assert.deepEqual(await errors(), []);
  came();
  assert.match((await heard(page, "error")).message, /nosuch/);
  const until = rates + 2;
  while (rates < until) {
    await page.frames()[1].evaluate(() => dispatchEvent(new Event("online")));
    await page.waitForTimeout(100);
  }
  assert.equal((await errors()).length, 1);
  await page.unrouteAll();
  await page.route("**/locales/**", (route) => route.abort());
  await page.reload();
  assert.deepEqual(await heard(page, "error"), { code: "unreachable", message: "unreachable" });
  await page.context().close();
});

test("no site may embed the page itself", async () => {
  const page = await opened(`<iframe src="${server.url}"></iframe>`);
  await page.waitForTimeout(500);
  assert.ok(page.faults.some((fault) => /frame-ancestors/.test(fault)), page.faults.join("\n"));
  await page.context().close();
});

test("a wallet address in the address is not taken over", async () => {
  const page = await opened(script + element({ ...ASKED, details: VISITOR.card, address: VISITOR.card }));
  const frame = await framed(page);
  for (const text of CARD_BEGINS) assert.ok(!decodeURIComponent(frame.url()).includes(text));
  const query = new URLSearchParams({ ...ASKED, details: VISITOR.card });
  await page.goto(`${server.url}?${query}`);
  await page.locator('[data-figure="receive"]').waitFor();
  assert.equal(await page.locator('[name="details"]').inputValue(), "");
  await page.context().close();
});

for (const width of [320, 1200]) {
  test(`a dialog opens where its button is, at any height of the frame (${width} pixels)`, async () => {
    const page = await opened(`<div style="height:300px"></div>${script}${element()}`, { viewport: { width, height: 800 } });
    const frame = await framed(page);
    await frame.locator(".hand-over summary").click();
    frame.keyboard = page.keyboard;
    await fill(frame, { details: VISITOR.card, refund_details: VISITOR.tron });
    for (const button of [".between > .icon-button:last-child", '.field:has([name="details"]) .icon-button', 'form button[type="submit"]']) {
      await frame.locator(button).first().click();
      const dialog = frame.locator("dialog[open]");
      await dialog.waitFor();
      const within = await frame.evaluate((button) => {
        const [dialog, asked] = ["dialog[open]", button].map((it) => document.querySelector(it).getBoundingClientRect());
        return dialog.top >= 0 && dialog.bottom <= innerHeight && asked.bottom > dialog.top && asked.top < dialog.bottom;
      }, button);
      assert.ok(within, button);
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
    }
    assert.deepEqual(page.faults, []);
    await page.context().close();
  });
}

test("two elements on one page tell their own quotes, and each is asked for itself", async () => {
  const page = await opened(script + element() + element({ ...ASKED, send: "150" }));
  const send = () => page.evaluate(() =>
    [...document.querySelectorAll("obmen-quote")].map((it) => it.quote?.send));
  await page.evaluate(() => {
    for (const it of document.querySelectorAll("obmen-quote")) it.addEventListener("obmen:quote", ({ detail }) => (it.quote = detail));
    document.querySelectorAll("obmen-quote")[1].scrollIntoView();
  });
  await heard(page, "quote", { send: "150" });
  await page.evaluate(() => document.querySelectorAll("obmen-quote")[0].update({ send: "400" }));
  await heard(page, "quote", { send: "400" });
  const told = await send();
  assert.equal(told[0], "400");
  assert.notEqual(told[1], "400");
  assert.deepEqual(page.faults, []);
  await page.context().close();
});

test("moved to another place, it shows what its attributes say", async () => {
  const page = await opened(`${script}<main></main><footer>${element()}</footer>`);
  await framed(page);
  await page.evaluate(() => {
    window.heard.length = 0;
    const element = document.querySelector("obmen-quote");
    element.setAttribute("send", "300");
    document.querySelector("main").append(element);
  });
  await heard(page, "quote", { send: "300" });
  assert.equal(await page.frameLocator("main obmen-quote iframe").locator('[data-figure="send"]').getAttribute("data-value"), "300");
  await page.evaluate(() => document.querySelector("obmen-quote").remove());
  await page.waitForTimeout(300);
  assert.equal(page.frames().length, 1);
  // The browser begins to load the old frame at the new place, before the element hears that it was moved.
  assert.deepEqual(page.faults.filter((fault) => !fault.endsWith("net::ERR_ABORTED")), []);
  await page.context().close();
});

test("of two amounts the attribute that was set last is meant, wherever the element goes", async () => {
  const page = await opened(`${script}<main></main>${element()}`);
  await framed(page);
  const set = (...pairs) => page.evaluate((pairs) => {
    for (const [name, value] of pairs) document.querySelector("obmen-quote").setAttribute(name, value);
  }, pairs);
  await set(["send", "10"], ["receive", "66666"]);
  await heard(page, "quote", { receive: "66666" });
  await page.evaluate(() => (window.heard.length = 0));
  await page.evaluate(() => document.querySelector("main").append(document.querySelector("obmen-quote")));
  assert.equal((await heard(page, "quote")).receive, "66666");
  await set(["receive", "55555"], ["send", "300"]);
  await heard(page, "quote", { send: "300" });
  await page.evaluate(() => document.querySelector("obmen-quote").update());
  await page.context().close();
});

test("destroyed, it hears and shows nothing any more", async () => {
  const page = await opened(script + element());
  await framed(page);
  const frames = await page.evaluate(() => {
    const element = document.querySelector("obmen-quote");
    element.destroy();
    element.remove();
    document.body.append(element);
    return element.shadowRoot.querySelectorAll("iframe").length;
  });
  assert.equal(frames, 0);
  await page.context().close();
});
