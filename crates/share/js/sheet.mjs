// The printed sheet. It says what the page says, to the letter: figures, outcomes and clauses are read from the page,
// and the offer from the office. What the visitor typed about themselves is not among it.
import { element } from "../../../parts/elements.mjs";
import { drawn } from "./code.mjs";

/** Figures on the sheet are named as on the page, behind this: a name stands once in a document. */
const PREFIX = "print.";

/** The sheet for what the page shows now. */
export function sheet(say, compiled, exchange) {
  const made = element("article", { id: "sheet", lang: say.lang });
  const parts = [head(say, compiled, exchange), stages(say), limits(say), problems(say), ...scenarios(say), notices()];
  made.append(...parts.filter(Boolean));
  // The clauses cited are those of everything above.
  made.append(cited(say, exchange, made), offer(say, exchange));
  return made;
}

function head(say, compiled, { office, names, sheet, link }) {
  const figures = ["send", "receive"].map((name) => document.querySelector(`.ledger [data-figure="${name}"]`).closest("dd"));
  const title = element("h1", {}, ...figures.map((each) => element("span", { textContent: words(each) })));
  const moment = sheet.as_of ? say.moment(Date.parse(sheet.as_of)) : say.text("sheet.no-date");
  const said = element(
    "div",
    {},
    line(`${office.name} · ${say.text("sheet.kind")}`, "kind"),
    title,
    line(names.join(" → "), "pair"),
    line(say.text(sheet.sample ? "sheet.rates-sample" : "sheet.rates", { moment })),
    line(words(document.querySelector(".between .note"))),
    line(say.text("sheet.printed", { moment: say.moment(Date.now()) })),
  );
  const code = element("figure", {}, drawn(compiled, link, say.text("code")), element("figcaption", { textContent: say.text("sheet.scan") }));
  return element("header", {}, said, code);
}

function stages(say) {
  const columns = ["stage", "clause", "amount", "unit"].map((each) => element("th", { scope: "col", textContent: say.text(`sheet.${each}`) }));
  const rows = [...document.querySelectorAll(".ledger .ledger-row")].map((row) => {
    const [term, value] = row.children;
    const cited = element("td", {}, ...[...plain(term).querySelectorAll("[data-clause]")]);
    return element("tr", { className: row.matches(".is-send, .is-receive") ? "is-end" : "" }, heading(term), cited, ...amount(value));
  });
  const table = element("table", {}, element("thead", {}, element("tr", {}, ...columns)), element("tbody", {}, ...rows));
  const feet = [...document.querySelectorAll(".ledger-card .ledger-foot, .ledger-card .card-head .note")].map((each) => plain(each));
  return section(words(document.getElementById("ledger-title")), table, ...feet.filter((each) => words(each)));
}

/** A figure and its unit in columns of their own; a rate, which has two of each, across both. */
function amount(value) {
  const [unit, ...more] = value.querySelectorAll(".unit");
  if (!unit || more.length > 0) return [element("td", { className: "rate", colSpan: 2 }, ...plain(value).childNodes)];
  return [element("td", { className: "sum" }, plain(value.querySelector("[data-figure]"))), element("td", { textContent: words(unit) })];
}

function limits(say) {
  const rows = [["send", "limit-send"], ["receive", "limit-receive"]].map(([side, name]) => {
    const all = [...document.querySelectorAll(`#${side}-limits > div`)].map((each) => {
      const [term, value] = each.children;
      return element("span", {}, `${words(term)} `, plain(value.firstElementChild), " ");
    });
    return element("tr", {}, element("th", { scope: "row", textContent: say.text(`sheet.${name}`) }), element("td", {}, ...all));
  });
  return section(say.text("sheet.limits"), element("table", { className: "bounds" }, element("tbody", {}, ...rows)));
}

function problems(say) {
  const all = [...document.querySelectorAll(".problem-slot .problem:not(.is-notice)")].map(words);
  return all.length > 0 && section(say.text("sheet.problems"), ...all.map((each) => line(each)));
}

function scenarios(say) {
  const assumed = [...document.querySelectorAll(".adjust-field")].flatMap((field) => {
    const { value } = field.querySelector(".adjust-value input");
    return value ? [`${words(field.querySelector("label"))} ${value} ${words(field.querySelector(".unit"))}`] : [];
  });
  const box = document.querySelector(".adjust-check");
  if (box?.querySelector("input").checked) assumed.push(words(box));
  const note = assumed.length > 0 && line(say.text("sheet.assumed", { values: assumed.join("; ") }));
  return [...document.querySelectorAll(".scenario-group")].map((group, place) => {
    const bodies = [...group.querySelectorAll(".scenario")].map(scenario);
    const table = element("table", { className: "scenarios" }, element("caption", { textContent: words(group.querySelector("h3")) }), ...bodies);
    if (place > 0) return section(null, table);
    return section(words(document.getElementById("what-if-title")), ...(note ? [note] : []), table);
  });
}

/** A scenario: its title, then for each alternative its outcome with all that is said of it, and its figures. */
function scenario(folded) {
  const outcomes = [...folded.querySelectorAll(".scenario-outcome")];
  const bodies = [...folded.querySelectorAll(".alternative-body")];
  const rows = outcomes.map((outcome, place) => {
    const body = bodies[place] ?? folded.querySelector(".scenario-body");
    const facts = [...body.querySelectorAll(".facts > div")].filter((each) => each.querySelector("[data-figure]"));
    const said = element(
      "td",
      {},
      element("b", { textContent: [...outcome.querySelector(".scenario-word").children].map(words).join(" ") }),
      ...[...body.children].filter((each) => !each.matches(".facts, ol")).map(plain),
    );
    const figures = element("td", { className: "sum" }, plain(outcome.querySelector(".scenario-figure")), ...facts.map(fact));
    return element("tr", {}, said, figures);
  });
  const title = element("th", { scope: "rowgroup", rowSpan: rows.length, textContent: words(folded.querySelector(".scenario-title")) });
  rows[0].prepend(title);
  return element("tbody", {}, ...rows);
}

function fact(each) {
  const [term, value] = each.children;
  return element("div", { className: "fact" }, `${words(term)}: `, ...plain(value).childNodes);
}

function notices() {
  const folded = document.querySelector(".what-if > .scenario");
  const items = [...folded.querySelectorAll("li")].map(plain);
  return items.length > 0 && section(words(folded.querySelector(".scenario-title")), element("ul", {}, ...items));
}

function cited(say, { office, texts }, made) {
  const numbers = new Set([...made.querySelectorAll("[data-clause]")].map((each) => each.dataset.clause));
  const order = [...numbers].sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const items = order.map((clause) => {
    const paraphrase = texts.clauses[clause] ?? say.text("sheet.no-paraphrase");
    return element("div", {}, element("dt", { textContent: clause }), element("dd", { textContent: paraphrase }));
  });
  const note = line(say.text("sheet.clauses-note", { day: say.day(office.offer.read_on) }));
  return section(say.text("sheet.clauses"), note, element("dl", { className: "cited" }, ...items));
}

function offer(say, { office: { offer }, link }) {
  const rows = [["offer-address", offer.url], ["offer-read", say.day(offer.read_on)], ["offer-version", offer.sha256], ["link", link]];
  const items = rows.map(([name, value]) =>
    element("div", {}, element("dt", { textContent: say.text(`sheet.${name}`) }), element("dd", { textContent: value })),
  );
  return section(say.text("sheet.offer"), element("dl", { className: "offer" }, ...items));
}

function section(title, ...content) {
  return element("section", {}, ...(title ? [element("h2", { textContent: title })] : []), ...content);
}

function line(text, className = "") {
  return element("p", { className, textContent: text });
}

function heading(term) {
  const made = element("th", { scope: "row" }, ...plain(term).childNodes);
  made.querySelectorAll("[data-clause]").forEach((each) => each.remove());
  return made;
}

function words(node) {
  return (node?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** A copy without what can be pressed: buttons become their words, icons go, figures are named for the sheet. */
function plain(node) {
  const holder = element("div", {}, node.cloneNode(true));
  holder.querySelectorAll("svg, input, .sr").forEach((each) => each.remove());
  holder.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
  for (const each of holder.querySelectorAll("button")) {
    const text = element("span", { textContent: each.textContent });
    Object.assign(text.dataset, each.dataset);
    if (each.matches(".clause")) text.dataset.clause = each.textContent.replace(/^§\s*/, "");
    each.replaceWith(text);
  }
  for (const each of holder.querySelectorAll("[data-figure]")) each.dataset.figure = PREFIX + each.dataset.figure;
  return holder.firstElementChild;
}
