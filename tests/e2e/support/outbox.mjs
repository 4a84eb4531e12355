// The outbox, as a visitor meets it; and what this browser keeps, as someone who looks for it would find it.
import { VISITOR, dialog, fill, proceed, review } from "./application.mjs";
import { openQuote } from "./page.mjs";

export const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };
export const FIELDS = { details: VISITOR.card, refund_details: VISITOR.tron };

/** The notice above the page. */
export const notice = (page) => page.locator("#outbox");

export const press = (page, name) => page.getByRole("button", { name, exact: true }).click();

/**
 * What of the server answers a profile. The page's own files always come: here a page can be opened anew without a
 * connection, as with a service worker.
 * @returns `{fail, heal, sent}`: `fail()` cuts the connection, `heal()` gives it back, `sent` holds what was sent and answered
 */
export async function line(context) {
  const all = { isCut: false, sent: [] };
  await context.route("**/api/**", (route) => (all.isCut ? route.abort("internetdisconnected") : route.fallback()));
  context.on("requestfinished", (request) => {
    if (request.method() !== "POST") return;
    all.sent.push({ key: request.headers()["idempotency-key"], body: request.postDataJSON() });
  });
  all.fail = () => (all.isCut = true);
  /** The browser tells every page that it is online again. */
  all.heal = async () => {
    await context.setOffline(true);
    all.isCut = false;
    await context.setOffline(false);
  };
  return all;
}

/** A page whose application could not be sent: it asks. */
export async function unsent(browser, server, { asked = ASKED, fields = FIELDS, before = () => {}, options = {} } = {}) {
  const page = await openQuote(browser, server, asked, options);
  const wire = await line(page.context());
  await before(page);
  await fill(page, fields);
  await review(page);
  wire.fail();
  await proceed(page);
  await dialog(page).locator("#keep").getByText("Keep this application on this device").waitFor();
  return { page, wire };
}

/** The same, kept. */
export async function kept(browser, server, options) {
  const made = await unsent(browser, server, options);
  await press(made.page, "Keep it and send it later");
  await notice(made.page).getByText("Not sent yet.").waitFor();
  await dialog(made.page).waitFor({ state: "detached" });
  return made;
}

/** The page opened anew in the same profile, the former tab closed. */
export async function reopened(page, server) {
  const next = await page.context().newPage();
  await page.close();
  await next.goto(`${server.url}?lang=en`);
  return next;
}

/**
 * Everything that this browser keeps for the page: names, and every byte of every value as a text in which e-mail
 * addresses or numbers could be read.
 */
export function everythingKept(page) {
  return page.evaluate(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const keys = [];
    const readable = (value) => {
      if (value instanceof CryptoKey) return keys.push(value), "a key";
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)].map((byte) => String.fromCharCode(byte)).join("");
      if (ArrayBuffer.isView(value)) return readable(value.buffer);
      if (value && typeof value === "object") return JSON.stringify(Object.entries(value).map(([name, own]) => [name, readable(own)]));
      return JSON.stringify(value);
    };
    const databases = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const own = database.transaction(store).objectStore(store);
        const [names, values] = [await done(own.getAllKeys()), await done(own.getAll())];
        databases[`${name}/${store}`] = [readable(names), values.map(readable)];
      }
      database.close();
    }
    const exported = await Promise.all(keys.map((key) => crypto.subtle.exportKey("raw", key).then(() => "read", () => "refused")));
    const cached = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push(request.url);
    }
    const rest = { local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie, name: window.name };
    return { ...rest, state: history.state, address: decodeURIComponent(location.href), cached, databases, exported };
  });
}
