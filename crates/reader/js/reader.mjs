// What the page fetches when a visitor scans a QR code or enters a payment link.
import { compiled } from "../../../parts/compiled.mjs";
import { scan } from "./dialog.mjs";

/** How a payment link begins. What only looks like one, the compiled half knows. */
const LINK = /^\s*[a-z+]+:/i;

/**
 * Reads a text, or a QR code where it is blank, for a field that takes these details, with what stands beside it where
 * it takes a memo.
 * @returns nothing where the visitor scanned nothing; one text where it is no payment link; else its address, memo and
 *   amount, each blank where it has none, and what is to be told in each language
 */
export async function read(text, lang, details, memo) {
  text ||= await scan(lang);
  if (text === undefined) return [];
  if (!LINK.test(text)) return [text];
  const link = (await compiled()).read(text, details, memo);
  return link.length > 0 ? link : [text];
}
