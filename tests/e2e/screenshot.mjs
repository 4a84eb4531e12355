// The README's picture: node tests/e2e/screenshot.mjs FILE, by `cargo xtask screenshot`.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

import { newPage, openBrowser } from "./support/browser.mjs";
import { startServer } from "./support/server.mjs";

const QUOTE = "?office=16tonn&give=USDTTRC20&get=KSPBKZT&send=2000&lang=en&theme=light";
// A few minutes after the sample rates, so that the picture is the same whenever it is taken.
const MOMENT = "2026-11-20T09:04:00Z";
const WIDTH = 1280;
const BELOW = 24;

const [file = "docs/screenshot.png"] = process.argv.slice(2);
const server = await startServer();
const browser = await openBrowser();
try {
  const options = { viewport: { width: WIDTH, height: 1000 }, colorScheme: "light", deviceScaleFactor: 1.5, reducedMotion: "reduce" };
  const page = await newPage(browser, options);
  await page.clock.setFixedTime(MOMENT);
  await page.goto(new URL(QUOTE, server.url).href);
  await page.locator('[data-figure="receive"]').waitFor();
  // One scenario open is enough of a picture: the one that most people ask for.
  await page.locator("#scenario-late").evaluate((scenario) => (scenario.open = false));
  // Down to the end of the ledger, so that no card of the left column is cut.
  const { y, height } = await page.locator(".ledger-card").boundingBox();
  await page.setViewportSize({ width: WIDTH, height: Math.ceil(y + height) + BELOW });
  await page.evaluate(() => document.fonts.ready);
  if (page.faults.length > 0) throw new Error(page.faults.join("\n"));
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await server.stop();
}
