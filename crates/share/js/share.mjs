// What the page fetches when a visitor shares, prints or keeps a quote.
import { compiled } from "../../../parts/compiled.mjs";
import { dueFrom, save } from "./deadlines.mjs";
import { opened } from "./dialog.mjs";
import { chosen, exchange } from "./exchange.mjs";
import { words } from "./words.mjs";

/** Opens the dialog for the quote that the page shows. */
export async function open(lang) {
  const say = words(lang);
  const [drawn, found] = await Promise.all([compiled(), exchange(lang, chosen())]);
  opened(say, drawn, found);
}

/** Saves the deadlines of an application that the office took and that must be paid before a moment. */
export async function calendar(lang, office, give, get, payBefore) {
  const say = words(lang);
  const [made, found] = await Promise.all([compiled(), exchange(lang, { office, give, get })]);
  save(say, made, found, dueFrom(made, found, { payBefore: Date.parse(payBefore) }));
}
