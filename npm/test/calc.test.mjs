// @obmen/calc as it is packed: `cargo xtask npm` builds it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { runInNewContext } from "node:vm";
import { ObmenError, openOffice, quote, scenarios } from "../dist/calc/node.mjs";
import tonn from "../dist/calc/offices/16tonn.mjs";
import wm from "../dist/calc/offices/1wm.mjs";

const OFFICES = { "16tonn": tonn, "1wm": wm };
const REQUEST = { give: "USDTTRC20", get: "KSPBKZT", send: "2000" };
const root = fileURLToPath(new URL("../..", import.meta.url));
const skip = process.env.OBMEN_CLI ? false : "OBMEN_CLI names no `obmen`";
const office = openOffice(tonn);

const refusal = (job) => {
  try {
    job();
  } catch (error) {
    assert.ok(error instanceof ObmenError && error instanceof Error && error.stack.includes("calc.test"), error);
    return error;
  }
  return assert.fail("nothing was thrown");
};

// Ordinary amounts, those at a bound, and what people paste.
const AMOUNTS = ["100", "0.01", "1234.5", "0", "0.000000001", "99999999", "7".repeat(30), "1".repeat(40), "1e9", "-1", ""];
const PAIRS = {
  "16tonn": ["USDTTRC20 KSPBKZT", "KSPBKZT USDTTRC20", "BTC KSPBKZT", "BTC BTC", "NOPE KSPBKZT", "usdt KSPBKZT"],
  "1wm": ["USDTTRC20 KSPBKZT", "BTC KSPBKZT", "KSPBKZT BTC", "KSPBKZT WMZ"],
};
const HAPPENED = [
  {},
  { received: "110.5" },
  { received: "5", rate_move: "-3" },
  { rate_move: "+0.5", transfer_cost: "1.25" },
  { received: "0.123456789", transfer_cost: "9".repeat(30), verified: true },
  { rate_move: "-100" },
  { rate_move: "1".repeat(40) },
  { received: "all of it" },
];

// Every pair with every amount at either end; what happened goes round.
function* questions() {
  let turn = 0;
  for (const [id, pairs] of Object.entries(PAIRS)) {
    for (const pair of pairs) {
      const [give, get] = pair.split(" ");
      for (const amount of AMOUNTS) {
        for (const end of ["send", "receive"]) {
          const lang = turn % 3 === 0 ? "ru" : "en";
          const what = HAPPENED[turn++ % HAPPENED.length];
          yield { id, lang, request: { give, get, [end]: amount }, what };
        }
      }
    }
    yield { id, lang: "en", request: { give: "USDTTRC20", get: "KSPBKZT" }, what: {} };
    yield { id, lang: "ru", request: { ...REQUEST, receive: "1" }, what: {} };
  }
}

// The command line's answer, or what it says instead.
async function told(command, { id, lang, request, what }) {
  const options = Object.entries({ ...request, ...what }).flatMap(([field, value]) => {
    const option = `--${field.replace("_", "-")}`;
    return value === true ? [option] : [option, value];
  });
  const line = [command, "--office", `offices/${id}`, "--json", "--lang", lang, ...options];
  try {
    return { answer: (await promisify(execFile)(process.env.OBMEN_CLI, line, { cwd: root })).stdout.trimEnd() };
  } catch ({ code, stderr }) {
    assert.equal(code, 2, stderr);
    return { message: stderr.trimEnd() };
  }
}

// Options as the fields of a request are called.
const asFields = (message) => message?.replace(/--([a-z-]+)/g, (_, name) => name.replace("-", "_"));

test("the command line answers the same, to the letter, and refuses the same", { skip }, async () => {
  const opened = Object.fromEntries(Object.entries(OFFICES).map(([id, data]) => [id, openOffice(data)]));
  let [answered, refused] = [0, 0];
  for (const question of questions()) {
    const { id, lang, request, what } = question;
    const [ours, theirs] = [[
      () => quote(opened[id], request, { lang }),
      () => scenarios(opened[id], { ...request, ...what }, { lang }),
    ], await Promise.all([told("quote", { ...question, what: {} }), told("scenarios", question)])];
    for (const [index, { answer, message }] of theirs.entries()) {
      // Where both amounts or none is given, the command line speaks of its options and not of a request.
      const incomplete = !("send" in request) && !("receive" in request);
      if (answer !== undefined) assert.equal(JSON.stringify(ours[index]()), answer), answered++;
      else if (incomplete) assert.equal(refusal(ours[index]).code, "one-of"), refused++;
      else assert.equal(refusal(ours[index]).message, asFields(message)), refused++;
    }
  }
  assert.ok(answered > 120 && refused > 60, `${answered} answered, ${refused} refused`);
});

test("every amount of an answer is a string or null", () => {
  const numbers = (value) => Object.entries(value ?? {}).flatMap(([name, inner]) =>
    typeof inner === "object" ? numbers(inner) : typeof inner === "number" ? [name] : []);
  const names = numbers(scenarios(office, { ...REQUEST, received: "2100" }));
  assert.deepEqual([...new Set(names)], ["deadline_hours"]);
  assert.ok(!JSON.stringify(scenarios(office, { ...REQUEST, give: "BTC", get: "BTC" })).includes("undefined"));
});

test("a number is refused where an amount is asked for", () => {
  for (const field of ["send", "receive", "received", "rate_move", "transfer_cost"]) {
    const { send, ...pair } = REQUEST;
    const request = ["send", "receive"].includes(field) ? { ...pair, [field]: 1 } : { ...REQUEST, [field]: 1 };
    const { code, field: named, message } = refusal(() => scenarios(office, request));
    assert.deepEqual([code, named], ["not-text", field]);
    assert.match(message, new RegExp(`^${field} must be a string, as in "1234.5"`));
  }
  assert.equal(refusal(() => quote(office, { ...REQUEST, send: 10n })).code, "not-text");
});

test("what has not the declared shape is named", () => {
  const named = (job) => [refusal(job).code, refusal(job).field];
  assert.deepEqual(named(() => quote(office, { ...REQUEST, recieve: "1" })), ["unknown-field", "recieve"]);
  assert.deepEqual(named(() => quote(office, { ...REQUEST, verified: true })), ["unknown-field", "verified"]);
  assert.deepEqual(named(() => quote(office, { get: "BTC", send: "1" })), ["missing", "give"]);
  assert.deepEqual(named(() => quote(office, { ...REQUEST, get: 5 })), ["not-text", "get"]);
  assert.deepEqual(named(() => scenarios(office, { ...REQUEST, verified: "yes" })), ["not-flag", "verified"]);
  assert.deepEqual(named(() => quote(office)), ["not-object", "request"]);
  assert.deepEqual(named(() => quote(office, "USDT")), ["not-object", "request"]);
  assert.deepEqual(named(() => quote(tonn, REQUEST)), ["not-opened", "office"]);
  assert.deepEqual(named(() => quote(office, REQUEST, { lang: "fr" })), ["unknown-lang", "lang"]);
  assert.deepEqual(named(() => quote(office, REQUEST, "ru")), ["not-object", "options"]);
});

test("what is absent, undefined and null are the same", () => {
  const nothing = { receive: null, received: undefined, rate_move: null, transfer_cost: undefined, verified: null };
  assert.deepEqual(scenarios(office, { ...REQUEST, ...nothing }, null), scenarios(office, REQUEST));
});

test("refusals come in the language asked for", () => {
  assert.match(refusal(() => quote(office, { ...REQUEST, send: 1 }, { lang: "ru" })).message, /[а-я]/);
  assert.match(refusal(() => quote(tonn, REQUEST, { lang: "ru" })).message, /[а-я]/);
  assert.match(refusal(() => openOffice({}, { lang: "ru" })).message, /[а-я]/);
});

test("data that is no office's is refused, with where to look", () => {
  const without = (change) => {
    const data = structuredClone(tonn);
    change(data);
    return refusal(() => openOffice(data));
  };
  assert.equal(refusal(() => openOffice()).code, "not-object");
  assert.equal(refusal(() => openOffice({ rates: tonn.rates })).field, "office");
  const inner = (change) => [without(change).code, without(change).message.match(/“(.*)”/)[1]];
  assert.deepEqual(inner((data) => delete data.office.terms.rules[3].modality), ["not-data", "modality"]);
  assert.deepEqual(inner((data) => { data.rates.directions[0].fixing = "sometimes"; }), ["not-data", "fixing"]);
  assert.deepEqual(inner((data) => { data.rates.directions[0].tiers[0].rate.in = 5; }), ["not-data", "in"]);
  // What was refused leaves nothing behind.
  assert.equal(quote(office, REQUEST).send, "2000");
});

test("an item of a server's list and its rates are an office's data", () => {
  const item = { office: tonn.office, texts: { clauses: {} }, reference: tonn.reference };
  const served = openOffice({ ...item, rates: tonn.rates });
  assert.deepEqual(scenarios(served, REQUEST), scenarios(office, REQUEST));
});

test("objects of another realm are objects", () => {
  const request = runInNewContext(`(${JSON.stringify(REQUEST)})`);
  assert.deepEqual(quote(openOffice(runInNewContext(`(${JSON.stringify(tonn)})`)), request), quote(office, REQUEST));
});

test("an office that gave its memory back answers nothing, and others go on", () => {
  const other = openOffice(wm);
  other.free();
  assert.throws(() => quote(other, REQUEST));
  assert.equal(quote(office, REQUEST).office, "16tonn");
});

test("a thousand offices come and go", () => {
  for (let count = 0; count < 1000; count++) {
    const passing = openOffice(count % 2 ? tonn : wm);
    assert.equal(quote(passing, REQUEST).send, "2000");
    passing.free();
  }
});
