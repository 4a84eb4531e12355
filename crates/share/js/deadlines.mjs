// The deadlines of an exchange: what is compiled reckons them, here they are put into words and saved.

const SECOND_MS = 1000;
/** What an offer may say of its hours, besides from when they count. */
const CIRCUMSTANCES = ["unless-aml-check", "force-majeure-moves-deadline"];

/** The deadlines from the moment of an application, or from that before which it must be paid, in milliseconds. */
export function dueFrom({ deadlines }, { office, give, direction }, { applied, payBefore }) {
  const plan = { terms: office.terms, title_unit: give.title_unit, window: direction?.payment_window ?? null };
  const all = deadlines(plan, Math.floor((payBefore ?? applied) / SECOND_MS), payBefore !== undefined);
  if (!all) throw new Error("the office cannot be read");
  return all;
}

/** A deadline in a few words: what it is called, and when. */
export function told(say, { texts }, { kind, at, hours, counts }) {
  if (kind === "claim") return [say.text("deadlines.claim"), say.text("deadlines.claim-open", { claims: texts.notices.claims })];
  const name = kind === "payout" && counts === "payment" && at !== null ? "deadlines.payout-latest" : `deadlines.${kind}`;
  const open = counts === "payment" ? "deadlines.open-payment" : "deadlines.open";
  return [say.text(name), at === null ? say.text(open, { hours }) : say.moment(at * SECOND_MS)];
}

/** Saves those that have a moment as a calendar; the others are told in its last entry. */
export function save(say, { calendar }, exchange, all) {
  const file = calendar(entries(say, exchange, all), Math.floor(Date.now() / SECOND_MS));
  const address = URL.createObjectURL(new Blob([file], { type: "text/calendar;charset=utf-8" }));
  const { office, give, get } = exchange.said;
  Object.assign(document.createElement("a"), { href: address, download: `${office}-${give}-${get}.ics` }).click();
  // Some browsers ask before they save.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function entries(say, exchange, all) {
  const timed = all.filter(({ at }) => at !== null);
  const open = all.filter(({ at }) => at === null).map((each) => unsettled(say, exchange, each));
  const { office, give, get } = exchange.said;
  return timed.map((each, place) => ({
    // The same deadline of the same exchange: taken again, it replaces itself.
    uid: `${[each.kind, each.at, office, give, get].join("-")}@obmen`,
    at: each.at,
    summary: say.text(`event.${each.kind}`, { office: exchange.office.name }),
    description: described(say, exchange, each, place === timed.length - 1 ? open : []),
    url: exchange.link,
    alarm: each.alarm,
  }));
}

function described(say, exchange, deadline, open) {
  const { office, names: [give, get], sheet } = exchange;
  const { kind, hours, counts, clauses } = deadline;
  const { url, read_on: day, sha256: version } = office.offer;
  return [
    say.text("event.exchange", { give, get }),
    say.text(`event.${kind}.note`, { hours }),
    ...(kind === "payout" ? [say.text(`event.counts.${counts}`), ...circumstances(say, office)] : []),
    ...(clauses.length > 0 ? [say.text("event.clauses", { clauses: clauses.join(", ") })] : []),
    ...open,
    ...(sheet.sample && kind === "payment" ? [say.text("event.sample")] : []),
    say.text("event.offer", { url, day: say.day(day), version }),
    say.text("event.link", { link: exchange.link }),
  ].join("\n");
}

function circumstances(say, { terms }) {
  const said = terms.rules.filter(({ scenario }) => scenario === "exact").flatMap(({ conditions }) => conditions);
  return CIRCUMSTANCES.filter((each) => said.includes(each)).map((each) => say.text(`event.${each}`));
}

function unsettled(say, { texts }, { kind, hours, counts, clauses }) {
  if (kind === "claim") return say.text("event.claim", { claims: texts.notices.claims, clauses: clauses.join(", ") });
  return say.text(counts === "payment" ? "event.open-payment" : "event.open", { hours });
}
