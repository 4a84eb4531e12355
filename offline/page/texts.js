// The texts of what this part shows, in the language of the document.
import en from "../../locales/en/offline.json";
import ru from "../../locales/ru/offline.json";

const TEXTS = { en, ru };
const root = document.documentElement;
const said = new Map();

export const languages = Object.keys(TEXTS);

/** Says a text in an element, in whichever language is chosen then. */
export function say(element, name) {
  said.set(element, name);
  element.textContent = (TEXTS[root.lang] ?? en)[name];
}

new MutationObserver(() => said.forEach((name, element) => say(element, name))).observe(root, { attributeFilter: ["lang"] });
