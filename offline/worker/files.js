// The files of a version. Those of an older one stay for as long as a page of it is open.

import { address } from "./address.js";

// The build puts these in: what names this version, and its files as [address, digest].
const VERSION = BUILT_VERSION;
const FILES = BUILT_FILES;

/** A cache for each version. A page holds a lock of the same name for as long as it is open. */
const PREFIX = "obmen-page-";
const OWN = PREFIX + VERSION;

/** A document is known by its path: what else its address says, the page itself reads. */
const DOCUMENTS = { "/": "/", "/index.html": "/", "/fees": "/fees", "/fees/": "/fees", "/fees.html": "/fees" };

/** Partners' frames come from the server alone. */
const FRAME = "/embed";

// The server varies its answers only by encoding, and kept files have none.
const AS_NAMED = { ignoreVary: true };

/** The file that is the document of this path. */
export function document(path) {
  const address = DOCUMENTS[path];
  return FILES.some(([own]) => own === address) ? address : undefined;
}

/**
 * Fetches every file, or fails. The browser compares the digests. What the page has just loaded comes from the
 * browser's own cache; a file whose name bears no hash is asked for anew.
 */
export async function fill() {
  const cache = await caches.open(OWN);
  const put = async ([address, integrity]) => {
    const answer = await fetch(address, { integrity, cache: /-[0-9a-f]{8,}/.test(address) ? "default" : "no-cache" });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await cache.put(address, answer);
  };
  try {
    await Promise.all(FILES.map(put));
  } catch (failure) {
    await caches.delete(OWN);
    throw failure;
  }
}

/**
 * A file of this version, or of the version whose page asks for it: what names a file within a page changes with its
 * content. Only documents do not; they come from this version. What is not kept comes from the server.
 */
export async function file(request, document) {
  const named = document ?? address(request);
  const find = (where) => caches.match(named, { ...AS_NAMED, ...where }).catch(() => undefined);
  const own = await find({ cacheName: OWN });
  const other = own || document ? undefined : await find();
  return own ?? other ?? fetch(request);
}

/** Deletes the versions that no page uses any more. */
export async function tidy() {
  // A version that is still coming is used by no page yet.
  if (registration.installing || registration.waiting || !navigator.locks) return;
  const locks = (await navigator.locks.query()).held.filter(({ name }) => name.startsWith(PREFIX));
  const windows = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = windows.filter(({ url }) => new URL(url).pathname !== FRAME);
  // A page that has not told its version yet may be of any. Browsers do not say whose a lock is: they are counted.
  if (locks.length < pages.length) return;
  const used = new Set([OWN, ...locks.map(({ name }) => name)]);
  const versions = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  await Promise.all(versions.filter((name) => !used.has(name)).map((name) => caches.delete(name)));
}
