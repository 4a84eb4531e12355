// What `npm pack` makes of npm/dist/details, and what others will make of that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { installed } from "../installed.mjs";
import { isWellPacked, typed } from "../packed.mjs";

isWellPacked("details", ["README.md", "compiled_bg.wasm", "index.d.ts", "index.mjs", "node.mjs", "package.json"]);

test("TypeScript takes a right use and refuses wrong ones", () => {
  const begin = 'import { checkBatch, checkDetails, type CheckResult } from "@obmen/details";\n';
  installed("details", (folder) => {
    typed(folder, `${begin}
      const answer: CheckResult = checkDetails({ network: "USDT-TRC20", details: "T", memo: null }, { lang: "ru" });
      if (answer.verdict === "invalid" && answer.code === "wrong-network") answer.looks_like.includes("ETH");
      export const all: CheckResult[] = checkBatch([{ network: "BTC", details: "1" }]);`);
    for (const wrong of [
      'checkDetails({ network: "BTC" });',
      'checkDetails({ network: "BTC", details: "1", memo_kind: "tags" });',
      'checkDetails({ network: "BTC", details: "1" }, { lang: "fr" });',
      'if (checkDetails({ network: "BTC", details: "1" }).code === "no-such-code") throw 0;',
    ]) {
      assert.throws(() => typed(folder, begin + wrong), wrong);
    }
  });
});
