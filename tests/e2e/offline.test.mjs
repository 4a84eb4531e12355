// Once opened, the page works without a network, and says that its rates are kept ones.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { dialog } from "./support/application.mjs";
import { newPage, openBrowser } from "./support/browser.mjs";
import { figuresOf, obmen } from "./support/cli.mjs";
import { figures } from "./support/figures.mjs";
import { enter, field, showQuote } from "./support/page.mjs";
import { framed, png, shadesOf } from "./support/qr.mjs";
import { startServer } from "./support/server.mjs";
import { allowed, kept, keptAddresses, prepared, versions } from "./support/worker.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };
const OFFICES = ["16tonn", "1wm"];
const BTC = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

let server, browser;

before(async () => (browser = await openBrowser()));
after(() => browser?.close());
beforeEach(async () => (server = await startServer()));
afterEach(() => server?.stop());

/** Both offices, opened once. */
async function opened() {
  const page = await prepared(browser, server, ASKED);
  await page.locator('[name="office"][value="1wm"]').check({ force: true });
  await kept(page, ["/api/v1/offices/1wm/rates"]);
  return page;
}

const LOST = {
  "the browser knows that it is offline": (page) => page.context().setOffline(true),
  // The browser believes in its connection.
  "the server is gone": () => server.kill(),
};

for (const [how, lose] of Object.entries(LOST)) {
  for (const [lang, says] of [["en", [/Kept rates, not firm/, /kept on this device/]], ["ru", [/Сохранённые курсы/, /сохранённым на этом устройстве/]]]) {
    test(`loaded once, the page works when ${how}, to the last digit, and tells the age of its rates (${lang})`, async () => {
      const page = await opened();
      await lose(page);
      await page.reload();
      for (const office of OFFICES) {
        await showQuote(page, server, { ...ASKED, office, lang });
        const wanted = figuresOf(await obmen("scenarios", { ...ASKED, office }));
        await page.locator(".banner.is-offline").waitFor();
        const shown = await figures(page);
        for (const [name, value] of Object.entries(wanted)) assert.equal(shown[name], value, `${office}: ${name}`);
        assert.ok("scenario.cancel.amount" in wanted);
        await page.locator(".rate-age.is-stale").waitFor();
        assert.match(await page.locator(".rate-age").textContent(), says[0]);
        assert.match(await page.locator(".rate-age").textContent(), /\d/);
        assert.match(await page.locator(".banner.is-offline").textContent(), says[1]);
        assert.match(await page.locator(".banner.is-offline").textContent(), /2026/);
      }
      await enter(page, "send", "100");
      assert.equal((await figures(page)).receive, (await obmen("quote", { ...ASKED, office: "1wm", send: "100" })).receive);
      await page.context().close();
    });
  }
}

for (const [lang, says, fees] of [
  ["en", /cannot be reached\. The rates of 1WM\.IO were never fetched on this device\./, /without rates/],
  ["ru", /Курсы 1WM\.IO на этом устройстве ещё не загружались\./, /без курсов/],
]) {
  test(`an office that was never opened: that is said, with the way to its refunds, and nothing waits for ever (${lang})`, async () => {
    const page = await prepared(browser, server, { ...ASKED, lang });
    await page.context().setOffline(true);
    await page.locator('[name="office"][value="1wm"]').check({ force: true });
    for (const reload of [false, true]) {
      if (reload) await page.reload();
      const alert = page.getByRole("alert");
      await alert.waitFor();
      assert.match(await alert.textContent(), says);
      assert.equal(await page.locator('[aria-busy="true"], .skeleton').count(), 0);
      const named = Object.fromEntries(new URL(page.url()).searchParams);
      assert.deepEqual([named.office, named.give, named.send], ["1wm", ASKED.give, ASKED.send]);
    }
    const [tab] = await Promise.all([page.context().waitForEvent("page"), page.getByRole("alert").getByRole("link", { name: fees }).click()]);
    await tab.locator("#result-title").waitFor();
    assert.equal(await tab.locator('[name="office"]:checked').inputValue(), "1wm");
    assert.equal(await tab.locator('[name="asset"]').inputValue(), ASKED.give);
    await tab.close();
    await page.context().setOffline(false);
    await page.locator('[data-figure="receive"]').waitFor();
    assert.equal((await figures(page)).send, ASKED.send);
    await page.context().close();
  });
}

test("where the rates of an office do not come, trying again brings them", async () => {
  const page = await newPage(browser);
  let isCut = true;
  await page.route("**/1wm/rates", (route) => (isCut ? route.abort() : route.continue()));
  await page.goto(`${server.url}?lang=en&office=1wm`);
  await page.getByText("were never fetched").waitFor();
  await page.waitForTimeout(500);
  isCut = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator('[data-figure="receive"]').waitFor();
  await page.context().close();
});

test("a quote of kept rates is never shown as firm, and is again once the server answers", async () => {
  const page = await opened();
  const note = page.locator(".between .note");
  await showQuote(page, server, ASKED);
  const firm = await note.textContent();
  assert.match(firm, /fixed/);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator(".banner.is-offline").waitFor();
  assert.doesNotMatch(await note.textContent(), /fixed/);
  assert.match(await note.textContent(), /not firm/);
  await page.context().setOffline(false);
  await page.locator(".banner.is-offline").waitFor({ state: "detached" });
  assert.equal(await note.textContent(), firm);
  await page.context().close();
});

test("the fee of cancelling is reckoned without a network", async () => {
  const page = await opened();
  await page.context().setOffline(true);
  await showQuote(page, server, ASKED);
  // 5 % of 2,000 is more than the cap of 50 US dollars.
  assert.equal((await figures(page))["scenario.cancel.fee"], "50");
  await page.context().close();
});

test("details are checked, and a payment link and a QR code are read, without a network", async () => {
  const page = await opened();
  await showQuote(page, server, { office: "1wm", give: "KSPBKZT", get: "BTC", send: "1000000" });
  await page.context().setOffline(true);
  await page.reload();
  const details = field(page, "details");
  await details.fill(BTC.slice(0, -1) + "5");
  await details.blur();
  await page.locator('[name="details"][aria-invalid="true"]').waitFor();
  await details.fill(`bitcoin:${BTC}`);
  await page.waitForFunction((address) => document.querySelector('[name="details"]').value === address, BTC);
  await details.fill("");
  await page.getByRole("button", { name: "Scan a QR code" }).first().click();
  await dialog(page).locator('input[type="file"]').setInputFiles(png(framed(shadesOf(`bitcoin:${BTC}`), 400, 400)));
  await page.waitForFunction((address) => document.querySelector('[name="details"]').value === address, BTC);
  await page.context().close();
});

test("the language can be changed without a network, the offices' own words too", async () => {
  const page = await opened();
  await page.context().setOffline(true);
  await showQuote(page, server, ASKED);
  await field(page, "lang").selectOption("ru");
  await page.locator('html[lang="ru"]').waitFor();
  await page.getByText("Нет связи.").waitFor();
  // An office's own words come with the offices, not with the page's texts.
  await page.waitForFunction(() => /[а-я]/.test(document.querySelector('label[for="consent-offer"]').textContent));
  await page.context().close();
});

test("the page of refund fees opens without a network", async () => {
  const page = await opened();
  await page.context().setOffline(true);
  for (const spelled of ["fees", "fees/", "fees.html"]) {
    const answer = await page.goto(new URL(spelled, server.url).href);
    assert.equal(answer.fromServiceWorker(), true);
    await page.locator("h1").waitFor();
    assert.notEqual((await page.locator("h1").textContent()).trim(), "", spelled);
  }
  await page.context().close();
});

test("a server that hangs is not waited for long where an answer is kept", async () => {
  const page = await opened();
  server.pause();
  try {
    await page.reload();
    await page.locator('[data-figure="receive"]').waitFor({ timeout: 15_000 });
    await page.locator(".banner.is-offline").waitFor();
  } finally {
    server.resume();
  }
  await page.context().close();
});

test("what is kept is the page and what the server tells everybody", async () => {
  const page = await opened();
  const allowed = /^(\/|\/fees|\/[\w.-]+|\/locales\/(en|ru)\.json\?[0-9a-f]{16}|\/api\/v1\/offices\?lang=(en|ru)|\/api\/v1\/offices\/(16tonn|1wm)\/rates)$/;
  const addresses = await keptAddresses(page);
  assert.deepEqual(addresses.filter((address) => !allowed.test(address)), []);
  for (const part of [/^\/$/, /reader-.*\.wasm/, /reader-.*\.js/, /locales\/ru/, /offline-.*\.js/]) {
    assert.ok(addresses.some((address) => part.test(address)), String(part));
  }
  assert.ok(!addresses.some((address) => /embed|widget|frame/.test(address)), "a partner's frame needs a network itself");
  assert.equal(Object.keys(await versions(page)).length, 1);
  await page.context().close();
});

test("what offline use needs waits until the page stands", async () => {
  const page = await prepared(browser, server, ASKED);
  const times = await page.evaluate(() => {
    const all = performance.getEntriesByType("resource");
    const rates = all.find(({ name }) => name.endsWith("/rates"));
    const part = all.find(({ name }) => name.includes("/obmen-offline-"));
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return { rates: rates.responseEnd, part: part.startTime, paint: paint.startTime };
  });
  assert.ok(times.part > times.rates && times.part > times.paint, JSON.stringify(times));
  await page.context().close();
});

test("a partner's frame registers no service worker", async () => {
  const page = await allowed(browser);
  await page.goto(new URL("embed?office=16tonn", server.url).href);
  await page.locator('[data-figure="receive"]').waitFor();
  await page.waitForTimeout(1000);
  assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  await page.context().close();
});
