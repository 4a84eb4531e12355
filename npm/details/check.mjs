// What the entry points share.

import { pack, unpack } from "./batch.mjs";
import { check } from "./compiled.js";

/** What one string is: see `index.d.ts`. */
export function checkDetails(input, options) {
  return checkBatch([input], options)[0];
}

/** What each of many strings is, in their order: see `index.d.ts`. */
export function checkBatch(rows, { lang = "en" } = {}) {
  const { text, numbers } = pack(rows, String(lang));
  const answers = check(text, numbers);
  if (answers.length === 0) throw new RangeError(`lang: there are no texts in ${lang}`);
  return unpack(answers, rows);
}
