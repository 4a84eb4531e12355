// Texts, figures and moments in the language of the page.
import en from "../../../locales/en/outbox.json";
import ru from "../../../locales/ru/outbox.json";

const TEXTS = { en, ru };

/** The language of the page. */
export const lang = () => document.documentElement.lang;

/** A text with its placeholders filled. */
export function text(name, values = {}) {
  return (TEXTS[lang()] ?? en)[name].replace(/\{(\w+)\}/g, (_, place) => values[place]);
}

/** A moment, in seconds since 1970. */
export function moment(seconds) {
  return new Intl.DateTimeFormat(lang(), { dateStyle: "medium", timeStyle: "short" }).format(seconds * 1000);
}

/** A canonical decimal with its unit; as a text, so that no digit is lost. */
export function amount(canonical, unit) {
  return `${new Intl.NumberFormat(lang(), { maximumFractionDigits: 20 }).format(canonical)}\u00a0${unit}`;
}
