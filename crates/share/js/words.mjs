// The texts of this part, and how it writes moments.
import en from "../../../locales/en/share.json";
import ru from "../../../locales/ru/share.json";

const TEXTS = { en, ru };

/** What speaks a language: `text(name, values)`, `day(YYYY-MM-DD)`, `moment(milliseconds)`. */
export function words(lang) {
  const texts = TEXTS[lang] ?? en;
  const day = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
  // Paper travels: a time without its zone means nothing elsewhere.
  const parts = { day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" };
  const moment = new Intl.DateTimeFormat(lang, { ...parts, timeZoneName: "short" });
  return {
    lang,
    text: (name, values = {}) => texts[name].replace(/\{(\w+)\}/g, (_, each) => values[each]),
    day: (text) => day.format(new Date(text)),
    moment: (milliseconds) => moment.format(milliseconds),
  };
}
