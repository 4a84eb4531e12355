// The header: the way to the exchange, the language, light or dark.
import { button, element, icon } from "./element.mjs";
import { LANGUAGES } from "./texts.mjs";

const DRAWN = { system: "auto", light: "sun", dark: "moon" };

export function header(said, { theme }, { chooseLanguage, turnTheme }, exchange) {
  const brand = element("a", { className: "brand", href: "/" }, icon("obmen"), said.text("brand"));
  const option = ([lang, name]) => element("option", { value: lang, lang, selected: lang === said.lang }, name);
  const select = element("select", { name: "lang" }, LANGUAGES.map(option));
  select.addEventListener("change", () => chooseLanguage(select.value));
  const language = element(
    "label",
    { className: "language" },
    element("span", { className: "sr" }, said.text("head.language")),
    icon("globe"),
    select,
  );
  const turn = button("icon-button", () => dress(turnTheme()));
  const dress = (now) => {
    turn.title = said.text(`theme.${now}`);
    turn.setAttribute("aria-label", turn.title);
    turn.replaceChildren(icon(DRAWN[now]));
  };
  dress(theme);
  const tools = element("div", { className: "site-tools" }, language, turn);
  return element("header", { className: "site-head" }, brand, element("span", { className: "fees-back" }, exchange), tools);
}
