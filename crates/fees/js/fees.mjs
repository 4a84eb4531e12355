// The page of refund fees. What was chosen and typed is state; all that is seen follows from it and from the offices.
import { exchangeAddress, keepAddress, nextTheme, readAddress } from "./address.mjs";
import { compiled } from "../../../parts/compiled.mjs";
import { announcer } from "./announcer.mjs";
import { button, element, icon } from "./element.mjs";
import { assetChoice, assetName, numberField, officeChoice, tell } from "./form.mjs";
import { header } from "./header.mjs";
import { holdVersion, keepForLater } from "./offline.mjs";
import { ADDRESSES, fetchOthers, offices } from "./offices.mjs";
import { keptNotice } from "./outbox.mjs";
import { clauses, dollarNote, reasons } from "./result.mjs";
import { languageOf, speech } from "./texts.mjs";

const state = readAddress();
const opened = new Map();
let core;
/** The offices that came last, with the language of their texts. */
let list;
let said;
/** What is in the document and changes with what is typed. */
let parts;

const wanted = () => state.lang ?? languageOf(navigator.language) ?? "en";
const root = document.body.appendChild(element("div", { className: "page", "aria-busy": "true" }, skeleton()));
keepTheme();
holdVersion();
addEventListener("popstate", () => {
  Object.assign(state, readAddress());
  start();
});
start();

async function start() {
  try {
    const lang = wanted();
    [core, list] = await Promise.all([core ?? compiled(), offices(lang)]);
    // Another language may have been chosen meanwhile.
    if (lang !== wanted()) return;
    fetchOthers(lang);
    said = speech(lang);
    const isFirst = !parts;
    show();
    if (isFirst) keepForLater(ADDRESSES);
  } catch (failure) {
    said = speech(wanted());
    fail(failure);
  }
}

/** The office in force: the one asked for, else the first. */
const entry = () => list.all.find(({ office }) => office.id === state.office) ?? list.all[0];

/** What is paid in: what was asked for, else the first that is worth a dollar. */
function asset() {
  const { assets } = entry().office;
  return assets.find(({ unit }) => unit.code === state.asset) ?? assets.find(({ pegged }) => pegged) ?? assets[0];
}

/** Everything, in the language in force; whoever is in a field stays there. */
function show() {
  const at = document.activeElement?.name;
  document.documentElement.lang = said.lang;
  document.title = said.text("fees.title");
  const unknown = unknownNames();
  parts = {
    office: element("div", { className: "fees-field" }, officeChoice(said, list.all, entry().office, chooseOffice)),
    amount: element("div"),
    asset: element("div"),
    rate: element("div"),
    result: element("section", { className: "card fees-result", "aria-labelledby": "result-title" }),
    clauses: element("div"),
    announcer: announcer(),
  };
  const form = element(
    "section",
    { className: "card fees-form", "aria-labelledby": "form-title" },
    element("h2", { id: "form-title" }, said.text("fees.form")),
    parts.office,
    parts.amount,
    parts.asset,
    parts.rate,
    tools(),
  );
  parts.exchange = element("a", { className: "fees-back" }, said.text("fees.exchange"));
  const main = element("main", {}, kept(), intro(parts.exchange), unknown, element("div", { className: "fees-columns" }, form, parts.result), parts.clauses, parts.announcer.line);
  const foot = element("footer", { className: "site-foot" }, element("p", {}, said.text("fees.foot")));
  root.replaceChildren(header(said, state, { chooseLanguage, turnTheme }), main, foot);
  root.removeAttribute("aria-busy");
  showAmount();
  showAsset();
  answer();
  if (at) root.querySelector(`[name="${at}"]:is(:checked, select, [type="text"])`)?.focus();
  if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

const kept = () => keptNotice(said, () => exchangeAddress(state, {}));

/** What the page is for. */
function intro(...more) {
  const note = element("p", { className: "note" }, said.text("fees.note"), " ", ...more);
  return element("div", { className: "intro" }, element("h1", {}, said.text("fees.heading")), note);
}

function chooseLanguage(lang) {
  state.lang = lang;
  start();
}

function turnTheme() {
  state.theme = nextTheme(state.theme);
  keepTheme();
  if (parts) answer();
  return state.theme;
}

function keepTheme() {
  if (state.theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = state.theme;
}

function chooseOffice(id) {
  choose(() => (state.office = id));
  showAsset();
}

function chooseAsset(code) {
  choose(() => (state.asset = code));
}

/** A change after which something else may be paid in: a rate of one currency says nothing of another. */
function choose(change) {
  const before = asset().currency;
  change();
  if (asset().currency !== before) state.rate = { text: "", chosen: false };
  showAmount();
  answer();
}

function showAsset() {
  parts.asset.replaceChildren(assetChoice(said, entry(), asset(), chooseAsset));
}

/** The amount stays as it was typed, whatever it is paid in. */
function showAmount() {
  const type = (typed) => ((state.amount = typed), answer());
  parts.amount.replaceChildren(numberField("amount", said.text("fees.amount"), asset().currency, undefined, type));
  put("amount", state.amount);
}

function put(name, { text, chosen }) {
  const decimals = text.split(".")[1]?.length ?? 0;
  document.getElementById(name).value = chosen && /^\d+(\.\d+)?$/.test(text) ? said.inField(text, decimals) : text;
}

/** The field for a rate of the visitor's own, where none is known. */
function showRate({ source, in_dollars }) {
  const { currency } = asset();
  const label = said.text(in_dollars ? "fees.rate-in-dollars" : "fees.rate-per-dollar", { unit: currency });
  const asked = source === "unknown" || source === "stated";
  if (parts.rate.dataset.for === (asked ? label : "")) return;
  parts.rate.dataset.for = asked ? label : "";
  if (!asked) return parts.rate.replaceChildren();
  const type = (typed) => ((state.rate = typed), answer());
  parts.rate.replaceChildren(numberField("rate", label, in_dollars ? "USD" : currency, said.text("fees.rate-help"), type));
  put("rate", state.rate);
}

/** Asks the compiled half, and shows all that it says. */
function answer() {
  const give = asset();
  const { amount, printed, is_zero, told: fault, dollar, reasons: all } = ask(give);
  const told = is_zero ? { message: said.text("fees.amount-zero"), readings: [] } : fault;
  showRate(dollar);
  tell(said, "amount", told, chosen("amount"));
  if (parts.rate.dataset.for) {
    const zero = dollar.is_zero ? { message: said.text("fees.rate-zero"), readings: [] } : dollar.told;
    tell(said, "rate", zero, chosen("rate"));
  }
  const { office } = entry();
  const title = printed === null ? said.text("fees.result-none") : said.text("fees.result", { amount: printed });
  const note = said.text("fees.result-note", { office: office.name, day: said.day(office.offer.read_on) });
  parts.result.replaceChildren(
    element(
      "header",
      { className: "card-head" },
      element("h2", { id: "result-title" }, title),
      element("p", { className: "note" }, note),
    ),
    dollarNote(said, give, dollar),
    ...reasons(said, give, all, amount !== null),
  );
  parts.clauses.replaceChildren(clauses(said, entry(), all, list.lang));
  // What an address brought is as it was until something else is typed.
  const brought = state.amount.chosen ? state.amount.text : undefined;
  const shown = { office: office.id, asset: give.unit.code, amount: amount ?? brought, rate: dollar.stated };
  keepAddress(state, shown);
  parts.exchange.href = exchangeAddress(state, shown);
  const first = all.find(({ id, back }) => id === "cancel" && back) ?? all.find(({ back }) => back);
  // A question is an alert of its own.
  const words = told ? (told.readings.length > 0 ? "" : told.message) : first && amount !== null ? `${first.title}. ${first.ends}` : "";
  parts.announcer.say(words);
}

function ask(give) {
  const { office, reference } = entry();
  const known = `${office.id}/${list.lang}`;
  if (!opened.has(known)) opened.set(known, core.Office.open(office, reference));
  const [amount, rate] = [state.amount, state.rate].map(({ text, chosen }) => new core.Entry(text, chosen));
  try {
    return opened.get(known).answer(said.lang, said.number, give.unit.code, amount, rate);
  } finally {
    amount.free();
    rate.free();
  }
}

/** One of two readings was chosen. */
const chosen = (name) => (value) => {
  state[name] = value;
  put(name, value);
  answer();
};

/** What the address asked for and is not there. */
function unknownNames() {
  const { office } = entry();
  const missing = [];
  const miss = (words, name, shown) => {
    if (name && name !== shown.id) missing.push(said.text(words, { name, shown: shown.name, office: office.name }));
  };
  miss("fees.unknown-office", state.office, office);
  miss("fees.unknown-asset", state.asset, { id: asset().unit.code, name: assetName(entry(), asset()) });
  if (missing.length === 0) return "";
  return element("div", { className: "banner is-stale" }, icon("warning"), element("p", {}, missing.join(" ")));
}

function tools() {
  const print = element("button", { type: "button", className: "button" }, said.text("fees.print"));
  print.addEventListener("click", () => window.print());
  const label = element("span", {}, said.text("fees.link"));
  const copy = button(
    "button",
    async () => {
      // A refused clipboard leaves the address where it stands: in the browser's own line.
      await navigator.clipboard.writeText(location.href).catch(() => {});
      label.textContent = said.text("fees.link-done");
      setTimeout(() => (label.textContent = said.text("fees.link")), 2_000);
    },
    icon("share"),
    label,
  );
  return element("p", { className: "fees-tools" }, copy, print);
}

/** Neither offices nor the compiled half: that is said, with a button to try again. */
function fail(failure) {
  const text = failure.status
    ? said.text("fault.status", { status: failure.status })
    : said.text(failure instanceof SyntaxError ? "fault.unreadable" : "fault.unreachable");
  document.documentElement.lang = said.lang;
  document.title = said.text("fees.title");
  const again = button("button", () => start(), said.text("fetch-again"));
  const banner = element("div", { className: "banner is-error", role: "alert" }, icon("warning"), element("p", {}, text), again);
  parts = undefined;
  const main = element("main", {}, kept(), intro(), banner);
  root.replaceChildren(header(said, state, { chooseLanguage, turnTheme }), main);
  root.removeAttribute("aria-busy");
}

/** The shape of what is coming. */
function skeleton() {
  const line = (className) => element("p", {}, element("span", { className }));
  const lines = Array.from({ length: 9 }, (_, at) => line(at % 2 ? "skeleton" : "skeleton is-wide"));
  return element("div", { className: "card fees-waiting", "aria-hidden": "true" }, line("skeleton is-tall is-wide"), lines);
}
