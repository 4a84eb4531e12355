// What `npm pack` makes of npm/dist/calc, and what others will make of that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "../installed.mjs";
import { isWellPacked, typed } from "../packed.mjs";

const FILES = [
  "README.md", "compiled_bg.wasm", "index.d.ts", "index.mjs", "node.mjs",
  "offices/16tonn.d.mts", "offices/16tonn.mjs", "offices/1wm.d.mts", "offices/1wm.mjs", "package.json",
];

isWellPacked("calc", FILES, { entries: [".", "./offices/16tonn", "./offices/1wm"] });

test("TypeScript takes right uses and refuses wrong ones", () => {
  const begin = `import { ObmenError, openOffice, quote, scenarios, type Quote, type Scenarios } from "@obmen/calc";
    import data from "@obmen/calc/offices/1wm";
    const office = openOffice(data, { lang: "ru" });
    const request = { give: "BTC", get: "KSPBKZT", send: "0.01" };\n`;
  installed("calc", (folder) => {
    const tsc = (code) => typed(folder, begin + code);
    tsc(`const one: Quote = quote(office, request, { lang: "en" });
      const other: Quote = quote(office, { give: "BTC", get: "KSPBKZT", receive: "1" });
      const all: Scenarios = scenarios(office, { ...request, received: "1", rate_move: "-3", transfer_cost: null, verified: true });
      if (all.scenarios[0]?.id === "late" && one.problems[0]?.code === "too-large") other.rate.in?.at(0);
      const hours: number | null | undefined = all.scenarios[0]?.deadline_hours;
      try { office.free(); } catch (error) { if (error instanceof ObmenError && error.code === "not-text") throw hours; }`);
    for (const wrong of [
      "quote(office, { ...request, send: 1 });",
      "quote(data, request);",
      'quote(office, { give: "BTC", get: "KSPBKZT" });',
      'quote(office, { ...request, receive: "1" });',
      'quote(office, { ...request, recieve: "1" } as const satisfies Parameters<typeof quote>[1]);',
      'quote(office, request, { lang: "fr" });',
      'quote(office, { give: "BTC", get: "KSPBKZT", send: "1", verified: true });',
      "scenarios(office, { ...request, verified: 1 });",
      'if (quote(office, request).rate.fixed === "sometimes") throw 0;',
      "const sum: number = quote(office, request).receive;",
      "openOffice({ office: {} });",
    ]) {
      assert.throws(() => tsc(wrong), wrong);
    }
  });
});
