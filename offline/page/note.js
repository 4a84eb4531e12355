// What cannot be had in this browser, said quietly at the end of the page.
import { element } from "../../parts/elements.mjs";
import { spoken } from "./spoken.js";
import { say } from "./texts.js";

let line;

/** Says why the page cannot be used offline; of several reasons, the last. */
export function missing(name) {
  if (line) return say(line, name);
  line = spoken("p", { id: "offline-note" }, name);
  const section = element("section", {}, spoken("h2", {}, "offline.title"), line);
  document.querySelector(".site-foot")?.append(section);
}
