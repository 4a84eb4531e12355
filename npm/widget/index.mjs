import { define } from "./element.js";

/** Defines <obmen-quote>. Does nothing where there is no document, so that a server may import and call it. */
export function defineObmenQuote({ origin }) {
  const exact = new URL(origin).origin;
  if (typeof customElements !== "undefined") define(exact);
}
