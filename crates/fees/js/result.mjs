// The office's side: for each reason what it keeps, what goes back, by when, and where its offer says so.
import { element, outside } from "./element.mjs";

/** What a visitor does first, then the rest in the contract's order. */
const GROUPS = [
  ["group.stop", ["cancel", "aml-refused"]],
  ["group.payout", ["no-payout-in-time", "cannot-execute"]],
];
/** Those that show an amount of their own making. */
const EXAMPLES = ["different-amount", "over-tolerance", "below-minimum"];

const clauseId = (clause) => `clause-${clause}`;

/** The reasons, under their headings; all that is in no other group is about the payment itself. */
export function reasons(said, asset, all) {
  const named = GROUPS.flatMap(([, ids]) => ids);
  const [stop, payout] = GROUPS.map(([name, ids]) => [name, all.filter(({ id }) => ids.includes(id))]);
  const payment = ["group.payment", all.filter(({ id }) => !named.includes(id))];
  return [stop, payment, payout].flatMap(([name, some]) =>
    some.length > 0 ? [element("h3", {}, said.text(name)), ...byScenario(some).map((one) => scenario(said, asset, one))] : [],
  );
}

function byScenario(all) {
  return [...Map.groupBy(all, ({ id }) => id).values()];
}

function scenario(said, asset, alternatives) {
  const [{ id, title }] = alternatives;
  const head = element("h4", {}, title);
  return element("article", { className: "fees-reason", "data-scenario": id }, head, alternatives.map((one) => outcome(said, asset, one)));
}

function outcome(said, asset, one) {
  if (one.outcome === "not-applicable") return element("p", { className: "note" }, one.ends);
  const chip = element("span", { className: `chip is-${one.outcome}` }, chipWord(said, one));
  const may = one.may && one.outcome === "refund" ? element("span", { className: "note" }, ` ${one.may}.`) : "";
  const conditions = one.conditions.map((condition) => element("li", {}, condition));
  return element(
    "div",
    { className: "fees-outcome" },
    element("p", {}, chip, " ", one.ends, may),
    facts(said, asset, one) ?? "",
    conditions.length > 0 ? element("ul", { className: "conditions" }, conditions) : "",
    one.readings.map(reading),
    one.clauses.length > 0 ? element("p", { className: "clauses" }, `${said.text("clauses")} `, one.clauses.map((clause) => mark(said, clause))) : "",
  );
}

function chipWord(said, { outcome, may, word }) {
  if (may && (outcome === "lost" || outcome === "blocked")) return said.text(`chip.may-be-${outcome}`);
  return word;
}

/** Fee, refund, deadline; nothing where no money goes back. */
function facts(said, asset, { id, figures, received, fee, back, deadline, deadline_hours }) {
  if (!back) return undefined;
  const fact = (className, label, ...value) =>
    element("div", { className }, element("dt", {}, said.text(label)), element("dd", {}, ...value));
  const small = (text) => element("small", {}, text);
  const bound = (name, amount) => small(said.text(name, { amount: `${said.number(amount, asset.unit.scale)}\u00a0${asset.currency}` }));
  const example = EXAMPLES.includes(id) && received !== null;
  return element(
    "dl",
    { className: "facts" },
    example ? fact("", "fact.received", money(said, asset, `${figures}.received`, received), small(said.text("fact.assumed"))) : "",
    fee
      ? fact(
          "",
          "fact.fee",
          // A percentage is stated, and what it comes to not known; costs are not stated at all.
          money(said, asset, `${figures}.fee`, fee.amount, fee.is_percentage ? "not-known" : "not-stated"),
          fee.at_most ? bound("fees.at-most", fee.at_most) : "",
          small(fee.capped ? `${fee.rule}; ${said.text("fees.capped")}` : fee.rule),
        )
      : fact("", "fact.fee", unstated(said, "fees.no-fee")),
    fact(
      "is-sum",
      back.figure === "refund" ? "fact.excess-back" : "fact.back",
      money(said, asset, `${figures}.${back.figure}`, back.amount, "not-known"),
      back.at_least ? bound("fees.at-least", back.at_least) : "",
    ),
    fact("", "fact.deadline", deadline === null ? unstated(said, "not-stated") : figure(`${figures}.deadline_hours`, String(deadline_hours), deadline)),
  );
}

function figure(name, exact, shown) {
  return element("span", { className: "figure", "data-figure": name, "data-value": exact }, shown);
}

/** An amount with its unit; where nobody knows it, its value is empty and words say so. */
function money(said, asset, name, amount, unknown) {
  if (amount === null) {
    const className = unknown === "not-stated" ? "chip is-not-stated" : "note";
    return element("span", { className, "data-figure": name, "data-value": "" }, said.text(unknown));
  }
  const shown = figure(name, amount, said.number(amount, asset.unit.scale));
  return element("span", {}, shown, " ", element("span", { className: "unit" }, asset.currency));
}

const unstated = (said, name) => element("span", { className: "chip is-not-stated" }, said.text(name));

/** An interpretation, marked as one: what stands before its colon says so. */
function reading(text) {
  const [, mark, rest] = text.match(/^(.*?): (.*)$/s) ?? [undefined, undefined, text];
  return element("p", { className: "reading" }, mark ? element("span", { className: "chip is-reading" }, mark) : "", element("span", {}, rest));
}

function mark(said, clause) {
  const label = said.text("clause.open", { clause });
  return element("a", { className: "clause", href: `#${clauseId(clause)}`, "aria-label": label }, `§\u00a0${clause}`);
}

/** What the clauses say that were named, in the order of the offer; and which text of it that was. */
export function clauses(said, entry, all, lang) {
  const { office, texts } = entry;
  const named = [...new Set(all.flatMap((one) => one.clauses))].sort(inOrder);
  const row = (clause) => [
    element("dt", { id: clauseId(clause) }, `§\u00a0${clause}`),
    // The paraphrases may have come in another language than the page's.
    element("dd", texts.clauses[clause] ? { lang } : {}, texts.clauses[clause] ?? said.text("clause.no-paraphrase")),
  ];
  return element(
    "section",
    { className: "card fees-clauses", "aria-labelledby": "clauses-title" },
    element(
      "header",
      { className: "card-head" },
      element("h2", { id: "clauses-title" }, said.text("fees.clauses")),
      element("p", { className: "note" }, said.text("fees.clauses-note")),
    ),
    element("dl", {}, named.flatMap(row)),
    element(
      "p",
      { className: "note" },
      outside(office.offer.url, office.name),
      element("span", { className: "fees-print" }, ` ${office.offer.url}`),
      ` · ${said.text("foot.read", { day: said.day(office.offer.read_on) })} · ${said.text("fees.version")} `,
      element("span", { className: "mono" }, office.offer.sha256),
    ),
  );
}

/** 5.2 before 5.10. */
function inOrder(one, other) {
  const [left, right] = [one, other].map((clause) => clause.split(".").map(Number));
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const gap = (left[at] ?? -1) - (right[at] ?? -1);
    if (gap !== 0) return gap;
  }
  return 0;
}

/** What the cap in dollars was reckoned with; nothing where no cap is stated. */
export function dollarNote(said, asset, { source, date, per_dollar, in_dollars, stated }) {
  const unit = asset.currency;
  const at = { pegged: unit === "USD" ? "dollar" : "pegged", official: "official", unknown: "unknown", stated: in_dollars ? "stated-in-dollars" : "stated-per-dollar" }[source];
  if (!at) return "";
  const values = { unit, day: date && said.day(date), rate: (per_dollar ?? stated) && said.number(per_dollar ?? stated) };
  return element("p", { className: "note", id: "dollar" }, said.text(`fees.rate-${at}`, values));
}
