// What the entry points share.

import { pack, unpack } from "./batch.mjs";
import { checkBatch as batch, checkDetails as single } from "./compiled.js";

/** What one string is: see `index.d.ts`. */
export function checkDetails(input, { lang = "en" } = {}) {
  return single(input, lang);
}

/** What each of many strings is, in their order: see `index.d.ts`. */
export function checkBatch(rows, { lang = "en" } = {}) {
  const { text, numbers, networks } = pack(rows);
  return unpack(batch(text, numbers, networks, lang), rows);
}
