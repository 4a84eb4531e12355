// Pages with a service worker, and what it keeps.
import { newPage } from "./browser.mjs";
import { showQuote } from "./page.mjs";

/** A page in a profile of its own that may have a service worker. */
export const allowed = (browser, options = {}) => newPage(browser, { serviceWorkers: "allow", ...options });

/** A page that shows a quote and is ready for a time without a network. */
export async function prepared(browser, server, query, options = {}) {
  const page = await allowed(browser, options);
  await showQuote(page, server, query);
  await kept(page, [`/api/v1/offices/${query.office}/rates`, "/api/v1/offices?lang=en", "/api/v1/offices?lang=ru"]);
  return page;
}

/** Waits until these answers are kept. */
export const kept = (page, addresses) =>
  until(page, async (addresses) => {
    if (!navigator.serviceWorker.controller) return false;
    const found = await Promise.all(addresses.map((address) => caches.match(address, { cacheName: "obmen-answers", ignoreVary: true })));
    return found.every(Boolean);
  }, addresses);

/** Waits until a question that takes time is answered with yes: `waitForFunction` does not wait for answers. */
export async function until(page, ask, asked) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate(ask, asked)) return;
    await page.waitForTimeout(100);
  }
  throw new Error(`still not so after 20 s: ${ask}`);
}

/** Waits until the files of that many versions are kept. */
export async function keepsVersions(page, count) {
  const names = async (count) => (await caches.keys()).filter((name) => name.startsWith("obmen-page-")).length === count;
  await until(page, names, count);
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
