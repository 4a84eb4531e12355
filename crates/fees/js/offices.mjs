// The offices, as the server lists them: terms, paraphrases, official rates. They are fetched and not built in, since a
// server may serve other offices than this page was built beside; the main page asks at the same addresses, so that
// whatever keeps its answers for a time without a network keeps them for this page too.
import { LANGUAGES } from "./texts.mjs";

const PATIENCE_MS = 20_000;

/** The lists that came, by the language of their texts. */
const lists = new Map();

/**
 * The offices with their texts in a language. Where those do not come, in another one: the terms are the same.
 * @returns `{lang, all}`
 */
export async function offices(lang) {
  const others = LANGUAGES.map(([other]) => other).filter((other) => other !== lang);
  let failure;
  for (const language of [lang, ...others]) {
    try {
      return { lang: language, all: await list(language) };
    } catch (why) {
      failure ??= why;
    }
  }
  throw failure;
}

/** Brings the other languages too, so that choosing one needs no network any more. */
export function fetchOthers(lang) {
  for (const [other] of LANGUAGES) if (other !== lang) list(other).catch(() => {});
}

async function list(lang) {
  if (!lists.has(lang)) lists.set(lang, await fetched(`/api/v1/offices?lang=${lang}`));
  return lists.get(lang);
}

async function fetched(path) {
  const answer = await fetch(path, { cache: "no-cache", signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw Object.assign(new Error(answer.statusText), { status: answer.status });
  return (await answer.json()).offices;
}
