// Texts and figures in the visitor's language. The words are the main page's wherever it has them.
import enFees from "../../../locales/en/fees.json";
import enPage from "../../../locales/en/page.json";
import ruFees from "../../../locales/ru/fees.json";
import ruPage from "../../../locales/ru/page.json";

const TEXTS = { en: { ...enPage, ...enFees }, ru: { ...ruPage, ...ruFees } };

/** Every language, by its own name. */
export const LANGUAGES = [
  ["en", "English"],
  ["ru", "Русский"],
];

/** The language of a tag such as `ru-KZ`; nothing where it has no texts. */
export const languageOf = (tag) => LANGUAGES.map(([lang]) => lang).find((lang) => tag?.split("-")[0].toLowerCase() === lang);

/** Above 2^53: a browser that prints it wrong takes strings for floats. */
const PROBE = "9007199254740993";

/** A language: `text` with its placeholders filled, `number` of a canonical text, `day` of `YYYY-MM-DD`. */
export function speech(lang) {
  const text = (name, values = {}) =>
    TEXTS[lang][name].replace(/\{([^}]*)\}/g, (whole, place) => values[place] ?? whole);

  const formats = new Map();
  const number = (canonical, decimals = 0) => {
    const least = decimals < 2 ? 0 : 2;
    if (!formats.has(least)) {
      const format = new Intl.NumberFormat(lang, { minimumFractionDigits: least, maximumFractionDigits: 20 });
      formats.set(least, format.format(PROBE).replace(/\D/g, "").startsWith(PROBE) ? format : undefined);
    }
    return formats.get(least)?.format(canonical) ?? canonical;
  };
  // English commas would be asked about once a digit is changed.
  const inField = (canonical, decimals) =>
    lang === "en" ? number(canonical, decimals).replaceAll(",", "\u00a0") : number(canonical, decimals);

  const days = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
  const day = (text) => {
    const date = new Date(text);
    return Number.isNaN(date.valueOf()) ? text : days.format(date).replaceAll(" ", "\u00a0");
  };
  return { lang, text, number, inField, day };
}
