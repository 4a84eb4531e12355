// The page can be installed, and looks like itself once it is.
import assert from "node:assert/strict";
import { test } from "node:test";

import { browser, server } from "./support/stage.mjs";
import { prepared } from "./support/worker.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

test("the browser finds the manifest without a fault and the page fit to be installed", async () => {
  const page = await prepared(browser, server, ASKED);
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send("Page.getAppManifest");
  assert.equal(url, new URL("manifest.webmanifest", server.url).href);
  assert.deepEqual(errors, []);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A profile of a test is a private one, and those install nothing.
  assert.deepEqual(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito"), []);
  const { name, short_name, display, start_url, lang } = JSON.parse(data);
  assert.deepEqual([name, short_name, display, start_url, lang], ["Obmen", "Obmen", "standalone", "/", "en"]);
  await page.context().close();
});

test("every icon is there, of the size that is said", async () => {
  const page = await prepared(browser, server, ASKED);
  const { icons } = await (await fetch(new URL("manifest.webmanifest", server.url))).json();
  const apple = await page.locator('link[rel="apple-touch-icon"]').getAttribute("href");
  for (const { src, sizes, type } of [...icons, { src: apple, sizes: "180x180", type: "image/png" }]) {
    const answer = await fetch(new URL(src, server.url));
    assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, type], src);
    if (sizes === "any") continue;
    const drawn = await page.evaluate(async (src) => {
      const image = Object.assign(new Image(), { src });
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    assert.equal(drawn, sizes, src);
  }
  assert.ok(icons.some(({ purpose }) => purpose === "maskable"));
  await page.context().close();
});

test("what the browser draws around the page is of its ground, in light and dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await prepared(browser, server, ASKED, { colorScheme });
    const [said, ground] = await page.evaluate(() => {
      const metas = [...document.querySelectorAll('meta[name="theme-color"]')];
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = metas.find(({ media }) => matchMedia(media).matches).content;
      return [getComputedStyle(probe).color, getComputedStyle(document.documentElement).backgroundColor];
    });
    assert.equal(said, ground, colorScheme);
    await page.context().close();
  }
});

test("the worker is asked for each time, and is a script", async () => {
  const answer = await fetch(new URL("sw.js", server.url));
  assert.deepEqual([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")], [200, "text/javascript", "no-cache"]);
  assert.match(answer.headers.get("content-security-policy"), /worker-src 'self'/);
});
