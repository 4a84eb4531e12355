// Which exchange it is about: its address, and what the office says of it.

/** What an address says of an exchange; nothing else of it goes into a link. */
const SAID = ["office", "give", "get", "send", "receive"];

/** What the page shows: it keeps its address in step. */
export function chosen() {
  const params = new URLSearchParams(location.search);
  return Object.fromEntries(SAID.filter((name) => params.has(name)).map((name) => [name, params.get(name)]));
}

/** The address that opens an exchange on the full page. */
export function link(said) {
  return `${location.origin}/?${new URLSearchParams(SAID.filter((name) => said[name]).map((name) => [name, said[name]]))}`;
}

/**
 * An exchange as its office describes it.
 * @returns `{office, texts, sheet, direction, give, get, link}`: the office, what it says in this language, its rates, its
 *   direction, the names of both assets
 */
export async function exchange(lang, said) {
  const [{ offices }, sheet] = await Promise.all([
    fetched(`/api/v1/offices?lang=${lang}`),
    fetched(`/api/v1/offices/${encodeURIComponent(said.office)}/rates`),
  ]);
  const { office, texts } = offices.find(({ office }) => office.id === said.office);
  const direction = sheet.directions.find(({ give, get }) => give === said.give && get === said.get);
  const give = office.assets.find(({ unit }) => unit.code === said.give);
  const named = (code) => name(texts, office.assets.find(({ unit }) => unit.code === code));
  return { office, texts, sheet, direction, give, names: [named(said.give), named(said.get)], said, link: link(said) };
}

function name(texts, { unit, name, network_name: network, currency, kind }) {
  const own = texts.assets[unit.code] ?? name;
  return kind === "crypto" ? [currency, network].filter(Boolean).join(" ") : `${own} ${currency}`;
}

/** What the page fetched last, without asking again: a sheet says what the page says. */
async function fetched(path) {
  const answer = await fetch(path, { cache: "force-cache" });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}
