// Opens the benchmark build at /?bench and prints what it measured, by `cargo xtask bench`.
//
// The page leaves an array of flat objects, a row each, in `window.__obmen_bench`: the first field names what was
// measured, the others are figures whose names carry the unit, e.g. {step: "quote", mean_us: 12.3, share: 0.4}.
import { newPage, openBrowser } from "../e2e/support/browser.mjs";
import { startServer } from "../e2e/support/server.mjs";

const LIMIT_MS = 120_000;

const server = await startServer();
const browser = await openBrowser();
try {
  const page = await newPage(browser);
  await page.goto(new URL("?bench", server.url).href);
  const done = await page.waitForFunction(() => window.__obmen_bench, null, { timeout: LIMIT_MS }).catch((error) => {
    throw new Error([`no result within ${LIMIT_MS} ms (${error.message})`, ...page.faults].join("\n"));
  });
  console.table(await done.jsonValue());
} finally {
  await browser.close();
  await server.stop();
}
