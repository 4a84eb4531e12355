// @obmen/details as it is packed: `cargo xtask npm` builds it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { checkBatch, checkDetails } from "../dist/details/node.mjs";
import { rows, shared } from "../vectors.mjs";

const BITCOIN = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";

test("an answer has the fields of the contract, in its order", () => {
  assert.deepEqual(checkDetails({ network: "BTC", details: ` ${BITCOIN}\n` }), {
    verdict: "valid",
    network_type: "mainnet",
    kind: "p2wpkh",
    normalized: BITCOIN,
    code: null,
    message: null,
    position: null,
    looks_like: [],
    warnings: [],
  });
  const fields = "verdict network_type kind normalized code message position looks_like warnings";
  assert.equal(Object.keys(checkDetails({ network: "BTC", details: "" })).join(" "), fields);
});

test("a network that is not known is an answer", () => {
  const answer = checkDetails({ network: "NOPE", details: BITCOIN });
  assert.equal(answer.code, "unknown-network");
  assert.match(answer.message, /NOPE/);
});

test("a mistyped domain of an e-mail comes with the one that was meant, and nothing else has the field", () => {
  const { verdict, warnings, meant } = checkDetails({ network: "EMAIL", details: "a@gmial.com" });
  assert.deepEqual([verdict, [...warnings], meant], ["valid", ["email-typo"], "gmail.com"]);
  const others = checkBatch(rows()).filter((answer) => "meant" in answer !== answer.warnings.includes("email-typo"));
  assert.deepEqual(others, []);
});

test("messages come in the language asked for", () => {
  assert.match(checkDetails({ network: "BTC", details: "0" }, { lang: "ru" }).message, /[а-я]/);
  assert.match(checkDetails({ network: "BTC", details: "0" }, { lang: "en" }).message, /^[^а-я]+$/);
  assert.throws(() => checkDetails({ network: "BTC", details: "0" }, { lang: "fr" }), RangeError);
});

test("every message is a text, not the name of one", () => {
  for (const lang of ["en", "ru"]) {
    for (const { message } of checkBatch(rows(), { lang })) {
      assert.doesNotMatch(message ?? "", /^(detail|alphabet|memo-kind)\.|\b(alphabet|memo-kind)\.[a-z]/);
    }
  }
});

test("memos: kind and policy are heard", () => {
  const row = { network: "XRP", details: "rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY" };
  const code = (more) => checkDetails({ ...row, ...more }).code;
  assert.equal(code({ memo_policy: "required" }), "memo-required");
  assert.equal(code({ memo: "0", memo_policy: "required" }), null);
  assert.equal(code({ memo: "0", memo_policy: "unexpected" }), "memo-unexpected");
  assert.equal(code({ memo: "1", memo_kind: "hash" }), "memo-invalid");
  assert.equal(code({ memo: "1", memo_kind: "destination_tag" }), null);
  assert.equal(code({ memo: null, memo_kind: null, memo_policy: null }), null);
});

test("what has not the declared shape throws and says what is wrong", () => {
  const refused = (row, word) => assert.throws(() => checkDetails(row), new RegExp(`^TypeError: ${word}`));
  refused({ network: "BTC" }, "details");
  refused({ details: BITCOIN }, "network");
  refused({ network: "BTC", details: BITCOIN, memo: 1 }, "memo");
  refused({ network: "BTC", details: BITCOIN, memo_kind: "tags" }, "memo_kind");
  refused({ network: "BTC", details: BITCOIN, memo_policy: "never" }, "memo_policy");
  assert.throws(() => checkDetails(), TypeError);
  assert.throws(() => checkBatch([null]), TypeError);
});

test("rows do not run into one another, whatever they hold", () => {
  const odd = ["", "\n", "\0", "a\nb", "\ud83d", "\ude00", "😀", "bс1q", "é".repeat(5000), "x".repeat(100_000)];
  const all = odd.flatMap((details) => [
    { network: "BTC", details },
    { network: "XLM", details: "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ", memo: details },
    { network: "BTC\n", details: BITCOIN },
    { network: "BTC", details: BITCOIN },
  ]);
  assert.deepEqual(checkBatch(all), all.map((row) => checkDetails(row)));
  assert.ok(checkBatch(all).every(({ verdict }, i) => i % 4 !== 3 || verdict === "valid"));
});

test("many rows are answered as each of them alone", () => {
  const all = rows();
  assert.deepEqual(checkBatch(all), all.map((row) => checkDetails(row)));
  assert.deepEqual(checkBatch([]), []);
});

test("the command line answers the same", { skip: process.env.OBMEN_CLI ? false : "OBMEN_CLI names no `obmen`" }, () => {
  const all = rows();
  const input = all.map((row) => `${JSON.stringify(row)}\n`).join("");
  const output = execFileSync(process.env.OBMEN_CLI, ["check", "--jsonl"], { input, encoding: "utf8", maxBuffer: 1 << 26 });
  assert.deepEqual(checkBatch(all), output.trimEnd().split("\n").map((line) => JSON.parse(line)));
});

if (!shared) console.log("../shared/vectors is not there: our own rows only");
