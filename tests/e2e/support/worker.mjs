// Pages with a service worker, and what it keeps.
import { newPage } from "./browser.mjs";
import { showQuote } from "./page.mjs";

/** A page in a profile of its own that may have a service worker. */
export const allowed = (browser, options = {}) => newPage(browser, { serviceWorkers: "allow", ...options });

/** A page that shows a quote and is ready for a time without a network. */
export async function prepared(browser, server, query) {
  const page = await allowed(browser);
  await showQuote(page, server, query);
  await kept(page, [`/api/v1/offices/${query.office}/rates`, "/api/v1/offices?lang=en", "/api/v1/offices?lang=ru"]);
  return page;
}

/** Waits until these answers are kept. */
export async function kept(page, addresses) {
  await page.waitForFunction(async (addresses) => {
    if (!navigator.serviceWorker.controller) return false;
    const found = await Promise.all(addresses.map((address) => caches.match(address, { cacheName: "obmen-answers", ignoreVary: true })));
    return found.every(Boolean);
  }, addresses);
}

/** The versions that are kept, and how many files of each. */
export const versions = (page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("obmen-page-"));
    const sizes = names.map(async (name) => [name, (await (await caches.open(name)).keys()).length]);
    return Object.fromEntries(await Promise.all(sizes));
  });

/** The addresses of everything that is kept. */
export const keptAddresses = (page) =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) for (const { url } of await (await caches.open(name)).keys()) all.push(url);
    return all.map((url) => url.slice(location.origin.length)).sort();
  });
