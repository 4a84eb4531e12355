// The address: a link to it opens the same answer. Nothing about a person ever stands in it.
import { languageOf } from "./texts.mjs";

const THEMES = ["system", "light", "dark"];

/** The next theme on the button. */
export const nextTheme = (theme) => THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];

/** What the address asks for. An address of the main page asks for the same payment. */
export function readAddress() {
  const asked = new URLSearchParams(location.search);
  const entry = (text) => ({ text: text ?? "", chosen: true });
  return {
    office: asked.get("office") ?? "",
    asset: (asked.get("asset") ?? asked.get("give") ?? "").toUpperCase(),
    amount: entry(asked.get("amount") ?? asked.get("send")),
    rate: entry(asked.get("rate")),
    lang: languageOf(asked.get("lang")),
    theme: THEMES.find((theme) => theme === asked.get("theme")) ?? "system",
  };
}

/** Keeps the address in step with what is shown; numbers stand in it once they can be read. */
export function keepAddress({ lang, theme }, { office, asset, amount, rate }) {
  const told = { office, asset, amount, rate, lang, theme: theme === "system" ? undefined : theme };
  history.replaceState(null, "", `${query(told)}${location.hash}`);
}

/** The main page, with the same payment. */
export function exchangeAddress({ lang, theme }, { office, asset, amount }) {
  return `/${query({ office, give: asset, send: amount, lang, theme: theme === "system" ? undefined : theme })}`;
}

function query(told) {
  const known = Object.entries(told).filter(([, value]) => value);
  return known.length > 0 ? `?${new URLSearchParams(known)}` : "";
}
