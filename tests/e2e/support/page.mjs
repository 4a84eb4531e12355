// The page, opened and driven as a visitor does.
import { newPage } from "./browser.mjs";

/** A page in a profile of its own that shows a quote; `query` is what the address says. */
export async function openQuote(browser, server, query = {}, options = {}) {
  const page = await newPage(browser, options);
  await showQuote(page, server, query);
  return page;
}

/** Opens another quote in the same profile. */
export async function showQuote(page, server, query) {
  const address = new URL(server.url);
  for (const [name, value] of Object.entries({ lang: "en", ...query })) address.searchParams.set(name, value);
  await page.goto(address.href);
  await page.locator('[data-figure="receive"]').waitFor();
}

/** An input by its name. */
export const field = (page, name) => page.locator(`[name="${name}"]`);

/** What is typed is reckoned before the next frame; the one after shows it. */
export function drawn(page) {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Puts a text into a field at once, as pasting does. */
export async function enter(page, name, text) {
  await field(page, name).fill(text);
  await drawn(page);
}

/** Chooses an asset by keyboard: Enter opens the list, the code is searched for, Enter takes it. */
export async function pick(page, side, code) {
  await page.locator(`button.asset[popovertarget="pick-${side}"]`).press("Enter");
  const search = page.locator(`#pick-${side} [role="combobox"]`);
  await search.waitFor();
  await page.keyboard.type(code);
  await page.keyboard.press("Enter");
  await search.waitFor({ state: "hidden" });
  await drawn(page);
}
