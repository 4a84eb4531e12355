// Makes this page ready for a time without a network. The main page's service worker keeps its files and the answers
// about offices; here it is only registered, for visitors who open this page alone.

/** The files of this version stay for as long as this page does: the worker looks at the locks that are held. */
export function holdVersion() {
  const name = `obmen-page-${document.documentElement.dataset.version}`;
  navigator.locks?.request(name, { mode: "shared" }, () => new Promise(() => {})).catch(() => {});
}

/** Registers the worker; where it is new, asks through it again for what came before it was there. */
export async function keepForLater(addresses) {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  try {
    const isNew = !serviceWorker.controller;
    await serviceWorker.register("/sw.js", { updateViaCache: "none" });
    if (!isNew) return;
    if (!serviceWorker.controller) {
      await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    }
    await Promise.all(addresses.map((address) => fetch(address, { cache: "no-cache" })));
  } catch {
    // Without it the page works as long as it is open.
  }
}
