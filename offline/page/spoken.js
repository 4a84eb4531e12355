import { element } from "../../parts/elements.mjs";
import { say } from "./texts.js";

/** An element that says a text, in whichever language is chosen. */
export function spoken(tag, properties, name) {
  const made = element(tag, properties);
  say(made, name);
  return made;
}
