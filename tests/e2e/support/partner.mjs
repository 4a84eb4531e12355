// A partner's site: pages of its own at a port of its own.
import { once } from "node:events";
import { createServer } from "node:http";

/**
 * Starts a site that serves what `pages` holds at that moment.
 * @returns `{origin, pages, stop}`: the origin ends without a slash; `pages` maps a path to the HTML of its body
 */
export async function startSite() {
  const pages = {};
  const server = createServer(({ url }, response) => {
    const body = pages[new URL(url, "http://localhost").pathname];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(`<!doctype html><html lang="en"><title>A shop</title><link rel="icon" href="data:,"><style>body{margin:0}</style><body>${body ?? ""}`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const stop = () => (server.closeAllConnections(), server.close());
  return { origin: `http://127.0.0.1:${server.address().port}`, pages, stop };
}

/** Notes every event of the widget that reaches the window in `window.heard`, as `[type, detail]`. */
export function hearEvents(page) {
  return page.addInitScript(() => {
    window.heard = [];
    for (const kind of ["ready", "quote", "submit", "error"]) {
      addEventListener(`obmen:${kind}`, ({ type, detail }) => window.heard.push([type, detail]));
    }
  });
}

/** Waits for the first event of a type that passes a test; its detail. */
export async function heard(page, type, members = {}) {
  const found = ([type, members]) =>
    window.heard.find(([was, detail]) => was === type && Object.keys(members).every((name) => detail[name] === members[name]));
  const handle = await page.waitForFunction(found, [`obmen:${type}`, members]);
  return (await handle.jsonValue())[1];
}
