// Rows to check: those of ../shared/vectors, every network mixed, right and wrong; where the folder is absent, a few of
// our own.

import { existsSync, readFileSync, readdirSync } from "node:fs";

const SHARED = new URL("../../shared/vectors/", import.meta.url);
const OWN = new URL("../crates/details/benches/mixed.tsv", import.meta.url);

/** Whether the shared vectors are there. */
export const shared = existsSync(SHARED);

/** Rows as `checkBatch` takes them. */
export function rows() {
  return shared ? sharedRows() : ownRows();
}

function sharedRows() {
  const files = readdirSync(SHARED).filter((name) => name.endsWith(".json"));
  const all = files.sort().flatMap((name) => JSON.parse(readFileSync(new URL(name, SHARED), "utf8")));
  // An encoding vector is no address.
  return all.filter((row) => row.level !== "codec").map(({ network, address: details, memo }) =>
    memo === undefined ? { network, details } : { network, details, memo });
}

function ownRows() {
  const lines = readFileSync(OWN, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines.map((line) => {
    const [network, details] = line.split("\t");
    return { network, details };
  });
}
