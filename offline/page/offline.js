// What makes the page ready for a time without a network, once it stands: registers the service worker, has the
// answers kept that it lives on, tells of a new version, and says so where any of that cannot be had.
import { languages } from "./texts.js";
import { missing } from "./note.js";
import { watch } from "./update.js";

const { serviceWorker, locks } = navigator;

/** What the page asked its server for, and may have to do with again: see `worker/answers.js`. */
const ANSWERS = /\/api\/v1\/offices(?:\?lang=|\/[^/]+\/rates$)/;

const AGAIN_MS = 5_000;

let started = false;

/** Once, when there is something to see. */
export async function start() {
  if (started) return;
  started = true;
  if (!serviceWorker) return missing("offline.unsupported");
  hold();
  await idle();
  const wasKept = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener("message", ({ data }) => data?.source === "obmen" && told(data.failed));
  try {
    const registration = await serviceWorker.register("/sw.js", { updateViaCache: "none" });
    watch(registration);
    await controlled();
    const tidy = () => registration.active?.postMessage("obmen:tidy");
    tidy();
    // The page that was here before may hold its version for a moment yet.
    setTimeout(tidy, AGAIN_MS);
  } catch ({ name }) {
    return told(name);
  }
  await keep(wasKept);
}

/** The files of this version stay for as long as its page does: the worker looks at the locks that are held. */
function hold() {
  const name = `obmen-page-${document.documentElement.dataset.version}`;
  locks?.request(name, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
}

/** Until the browser has nothing better to do. */
const idle = () => new Promise((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve));

async function controlled() {
  if (serviceWorker.controller) return;
  await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
}

/** Asks through the worker for what came before it was there, and for the offices in the other languages. */
async function keep(wasKept) {
  const loaded = wasKept ? [] : performance.getEntriesByType("resource").map(({ name }) => name);
  const others = languages.map((lang) => new URL(`/api/v1/offices?lang=${lang}`, location.href).href);
  for (const address of new Set([...loaded.filter((name) => ANSWERS.test(name)), ...others])) {
    await fetch(address, { cache: "no-cache" }).catch(() => {});
  }
}

/** Failures that another visit may not have: no answer, or not the one of this version. */
const PASSING = ["AbortError", "Error", "NetworkError", "TypeError"];

/** Why something could not be kept, as the browser names it. */
function told(failed) {
  if (failed === "QuotaExceededError") return missing("offline.full");
  if (!PASSING.includes(failed)) return missing("offline.refused");
  // A version that works goes on.
  if (!serviceWorker.controller) missing("offline.unfetched");
}
