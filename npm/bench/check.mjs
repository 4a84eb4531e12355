// Rows a second of `checkBatch` and of multicoin-address-validator, on the rows that both support: of networks that both
// know, without the right details in forms that multicoin does not know (Zcash's unified addresses, XRP's X-addresses),
// which it refuses unread. The rows of all forms are told beside them.
//
// The two take turns and the best turn of each counts, so that whatever else the machine does slows neither more. With
// `--networks`, network by network.

import { rows } from "../vectors.mjs";
import { checkBatch } from "../dist/details/node.mjs";
import multicoin from "multicoin-address-validator";

const TIMES = 10;
const TURNS = 15;
const TURN_MS = 200;

const all = rows();
const answers = checkBatch(all);
const isKnown = ({ network }, i) => answers[i].code !== "unknown-network" && multicoin.findCurrency(network);
const allForms = all.filter(isKnown);
const both = all.filter((row, i) => isKnown(row, i) && (answers[i].verdict !== "valid" || accepts(row)));

const ours = (some) => checkBatch(some);
const theirs = (some) => some.map(accepts);

function accepts({ network, details }) {
  try {
    return multicoin.validate(details, network);
  } catch {
    // It throws on some of what it should refuse.
    return false;
  }
}

function rate(job, some) {
  const start = performance.now();
  let passes = 0;
  do {
    job(some);
    passes += 1;
  } while (performance.now() - start < TURN_MS);
  return (passes * some.length * 1000) / (performance.now() - start);
}

function compare(some) {
  const best = [0, 0];
  for (let turn = 0; turn < TURNS; turn++) {
    [ours, theirs].forEach((job, i) => (best[i] = Math.max(best[i], rate(job, some))));
  }
  return best;
}

function print(name, some) {
  const [our, their] = compare(some);
  const figure = (number) => Math.round(number).toLocaleString("en").padStart(10);
  console.log(`${name.padEnd(10)} ${figure(some.length)} ${figure(our)} ${figure(their)} ${(our / their).toFixed(1).padStart(7)}`);
  return our / their;
}

console.log(`${"".padEnd(10)} ${"rows".padStart(10)} ${"@obmen/s".padStart(10)} ${"multicoin".padStart(10)}   ratio`);
print("all forms", allForms);
const ratio = print("both", both);
if (process.argv.includes("--networks")) {
  for (const network of new Set(allForms.map((row) => row.network))) {
    const some = allForms.filter((row) => row.network === network);
    // As long a batch for each, so that the crossing weighs the same.
    print(network, Array.from({ length: Math.ceil(1000 / some.length) }, () => some).flat());
  }
}
console.log(`checkBatch takes ${ratio.toFixed(1)} times as many rows a second; at least ${TIMES} are wanted`);
if (ratio < TIMES) process.exitCode = 1;
