// The command line, asked for the same as the page.
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

import { given } from "./server.mjs";

const run = promisify(execFile);

/** What `obmen COMMAND … --json` says for an office of the offices folder, or of a folder of its own. */
export async function obmen(command, { office, ...options }) {
  const words = [command, "--office", resolve(given("OBMEN_OFFICES"), office), "--jsonl"];
  for (const [name, value] of Object.entries(options)) {
    words.push(value === true ? `--${name}` : `--${name}=${value}`);
  }
  const { stdout } = await run(given("OBMEN_CLI"), words);
  return JSON.parse(stdout);
}

/**
 * The figures that a page must carry, by name: the exact decimal, `""` where nobody knows it.
 * @param {{quote: object, scenarios: object[]}} answer what `obmen scenarios --json` says
 */
export function figuresOf({ quote, scenarios }) {
  const all = {};
  const put = (name, value) => (all[name] = value === null ? "" : String(value));
  for (const name of ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"]) put(name, quote[name]);
  for (const [name, value] of Object.entries(quote.limits)) put(`limits.${name}`, value);
  for (const [name, value] of Object.entries(quote.usd)) put(`usd.${name}`, value);
  for (const name of ["in", "out"]) put(`rate.${name}`, quote.rate[name]);
  put("implied_commission_percent", quote.implied_commission_percent);
  const alternatives = new Map();
  for (const scenario of scenarios) {
    const alternative = (alternatives.get(scenario.id) ?? 0) + 1;
    alternatives.set(scenario.id, alternative);
    const prefix = alternative === 1 ? `scenario.${scenario.id}` : `scenario.${scenario.id}.${alternative}`;
    put(`${prefix}.amount`, scenario.amount);
    if (scenario.fee) put(`${prefix}.fee`, scenario.fee.amount);
    if (scenario.refund) put(`${prefix}.refund`, scenario.refund.amount);
    if (scenario.received !== null) put(`${prefix}.received`, scenario.received);
    if (scenario.deadline_hours !== null) put(`${prefix}.deadline_hours`, scenario.deadline_hours);
  }
  return all;
}
