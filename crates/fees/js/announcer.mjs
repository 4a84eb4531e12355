// Tells a screen reader what came of typing, once the typing pauses.
import { element } from "./element.mjs";

const PAUSE_MS = 900;

/** The polite live region, and what is to be said in it. */
export function announcer() {
  const line = element("p", { className: "sr", role: "status", "aria-live": "polite" });
  let pending;
  const say = (words) => {
    clearTimeout(pending);
    pending = setTimeout(() => (line.textContent = words), PAUSE_MS);
  };
  return { line, say };
}
