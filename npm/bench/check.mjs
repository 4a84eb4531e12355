// Rows a second of `checkBatch` and of multicoin-address-validator, on the rows of networks that both know.
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
const known = checkBatch(all).map(({ code }) => code !== "unknown-network");
const both = all.filter(({ network }, i) => known[i] && multicoin.findCurrency(network));

const ours = (some) => checkBatch(some);
const theirs = (some) => some.map(({ network, details }) => {
  try {
    return multicoin.validate(details, network);
  } catch {
    // It throws on some of what it should refuse.
    return false;
  }
});

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
const ratio = print("all", both);
if (process.argv.includes("--networks")) {
  for (const network of new Set(both.map((row) => row.network))) {
    const some = both.filter((row) => row.network === network);
    // As long a batch for each, so that the crossing weighs the same.
    print(network, Array.from({ length: Math.ceil(1000 / some.length) }, () => some).flat());
  }
}
console.log(`checkBatch takes ${ratio.toFixed(1)} times as many rows a second; at least ${TIMES} are wanted`);
if (ratio < TIMES) process.exitCode = 1;
