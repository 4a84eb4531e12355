// The last good answers of the server about offices and rates. They are the same for everybody; what is a person's own
// is never kept.

import { address } from "./address.js";

const CACHE = "obmen-answers";
const KEPT = /^\/api\/v1\/offices(?:\/[^/]+\/rates)?$/;

/** What takes longer is waited for no more where there is a kept answer. */
const PATIENCE_MS = 3_000;

/** "Non-authoritative information": how the page knows that this is not the server's word of now. */
const NOT_OF_NOW = 203;

export const isKept = (path) => KEPT.test(path);

/** What the server says; its last good answer where it says nothing, or only that it fails. */
export async function answer(event, tell) {
  const { request } = event;
  const said = fetch(request).then((fresh) => (keep(event, fresh, tell), fresh));
  // It is kept even where it comes too late for the page.
  event.waitUntil(said.catch(() => {}));
  const kept = await last(request);
  if (!kept) return said;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const fresh = await Promise.race([said, late]).catch(() => undefined);
  return fresh && fresh.status < 500 ? fresh : kept;
}

function keep(event, fresh, tell) {
  if (fresh.status !== 200) return;
  const copy = fresh.clone();
  const put = async () => (await caches.open(CACHE)).put(address(event.request), copy);
  event.waitUntil(put().catch(tell));
}

async function last(request) {
  const found = await caches.match(address(request), { cacheName: CACHE, ignoreVary: true }).catch(() => undefined);
  return found && new Response(found.body, { status: NOT_OF_NOW, headers: { "content-type": "application/json" } });
}
