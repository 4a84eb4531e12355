// A new version: told when all of it is here, and taken when the visitor says so. The page is never loaded anew of
// itself, and not while that would lose what was typed.
import { element, icon } from "../../parts/elements.mjs";
import { spoken } from "./spoken.js";
import { say } from "./texts.js";
import { isTyped } from "./typed.js";

/** How often a page that stays open asks for a new version; the browser asks whenever one is opened. */
const RENEW_MS = 3_600_000;

const { serviceWorker } = navigator;
let banner;

/** Watches for a new version. */
export function watch(registration) {
  // The first worker waits for a moment too, but no page has another version then.
  const ready = () => registration.waiting && serviceWorker.controller && offer(registration);
  const follow = (worker) => worker?.addEventListener("statechange", ready);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  follow(registration.installing);
  ready();
  const ask = () => document.visibilityState === "visible" && registration.update().catch(() => {});
  setInterval(ask, RENEW_MS);
  document.addEventListener("visibilitychange", ask);
}

function offer(registration) {
  if (banner) return;
  const told = element("p", { role: "status" });
  const use = spoken("button", { className: "button is-primary", type: "button" }, "update.use");
  const later = spoken("button", { className: "button", type: "button" }, "update.later");
  banner = element("aside", { className: "banner", id: "update" }, icon("info"), told, later, use);
  // It covers nothing: at the end of the page it has a place of its own.
  Object.assign(banner.style, { position: "sticky", bottom: ".5rem", width: "min(76rem, 100% - 2rem)", margin: "0 auto .5rem" });
  document.body.append(banner);

  const renew = () => {
    const typed = isTyped();
    if (use.hidden === typed && told.textContent) return;
    use.hidden = typed;
    say(told, typed ? "update.typed" : "update.ready");
  };
  const ended = new AbortController();
  const events = ["input", "change", "click", "close", "toggle"];
  // After the page itself has dealt with it.
  for (const event of events) addEventListener(event, () => setTimeout(renew), { capture: true, signal: ended.signal });
  renew();

  later.addEventListener("click", () => {
    ended.abort();
    banner.remove();
  });
  use.addEventListener("click", () => {
    renew();
    if (!isTyped()) take(registration);
  });
}

/** The worker of the new version takes over; the document is loaded anew from it. */
function take({ waiting }) {
  const load = () => location.reload();
  // Another tab was quicker.
  if (!waiting) return load();
  serviceWorker.addEventListener("controllerchange", load, { once: true });
  waiting.postMessage("obmen:use");
}
