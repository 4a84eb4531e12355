// obmen-widget.js: one script tag on a partner's page. It defines <obmen-quote> and leaves no other global.
import { define } from "./element.js";
import { NAMES } from "./messages.js";

define(new URL(import.meta.url).origin);

// Where elements cannot be added, the script tag itself says what to show; the element then stands behind it, or at the end of
// the page where it stands in the head.
for (const script of document.querySelectorAll("script[src]")) {
  const asked = NAMES.filter((name) => name in script.dataset);
  if (script.src !== import.meta.url || asked.length === 0) continue;
  const element = document.createElement("obmen-quote");
  for (const name of asked) element.setAttribute(name, script.dataset[name]);
  // Nothing in a head is seen.
  if (script.closest("head")) document.body.append(element);
  else script.after(element);
}
