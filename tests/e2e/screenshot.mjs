// The README's picture: node tests/e2e/screenshot.mjs FILE, by `cargo xtask screenshot`.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";

import { newPage, openBrowser } from "./support/browser.mjs";
import { startServer } from "./support/server.mjs";

const QUOTE = "?office=16tonn&give=USDTTRC20&get=KSPBKZT&send=2000&lang=en&theme=light";

const [file = "docs/screenshot.png"] = process.argv.slice(2);
const server = await startServer();
const browser = await openBrowser();
try {
  const page = await newPage(browser, { viewport: { width: 1280, height: 1000 }, colorScheme: "light" });
  await page.goto(new URL(QUOTE, server.url).href);
  await page.locator('[data-figure="receive"]').waitFor();
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
  console.log(file);
} finally {
  await browser.close();
  await server.stop();
}
