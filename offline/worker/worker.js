// The service worker: the page, its parts and the last answers of its server, for when there is no network. It is built
// anew with every page, and each build is a version of its own.
import { answer, isKept } from "./answers.js";
import { document, file, fill, tidy } from "./files.js";

addEventListener("install", (event) => event.waitUntil(fill().catch(refuse)));
addEventListener("activate", (event) => event.waitUntil(clients.claim().then(tidy)));

addEventListener("message", (event) => {
  if (event.data === "obmen:use") event.waitUntil(skipWaiting());
  if (event.data === "obmen:tidy") event.waitUntil(tidy());
});

// What is not answered here goes to the server as if there were no worker: above all, every application.
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (isKept(pathname)) event.respondWith(answer(event, tell));
  else if (pathname.startsWith("/api/")) return;
  else if (request.mode !== "navigate") event.respondWith(file(request));
  else if (document(pathname)) event.respondWith(file(request, document(pathname)));
});

/** A version that is not complete is none: the one before goes on. */
async function refuse(failure) {
  await tell(failure);
  throw failure;
}

/** Tells every page why something could not be kept. */
async function tell({ name }) {
  const pages = await clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage({ source: "obmen", failed: name });
}
