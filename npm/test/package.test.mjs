// What `npm pack` makes of npm/dist/details, and what others will make of that.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { bin, dist, example, installed } from "../installed.mjs";

const NAME = "details";

test("the package holds what it needs and nothing else", () => {
  installed(NAME, (_, files) => {
    assert.deepEqual(files.filter((name) => !name.startsWith("LICENSE")), [
      "README.md", "compiled_bg.wasm", "index.d.ts", "index.mjs", "node.mjs", "package.json",
    ]);
  });
});

test("the README's example prints what it says", () => {
  const { code, said } = example(NAME);
  installed(NAME, (folder) => {
    writeFileSync(join(folder, "example.mjs"), code);
    assert.equal(execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" }), said);
  });
});

test("TypeScript takes a right use and refuses wrong ones", () => {
  installed(NAME, (folder) => {
    const tsc = (code) => {
      writeFileSync(join(folder, "use.mts"), `import { checkBatch, checkDetails, type CheckResult } from "@obmen/details";\n${code}`);
      const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "use.mts"];
      execFileSync(bin("tsc"), flags, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    };
    tsc(`const answer: CheckResult = checkDetails({ network: "USDT-TRC20", details: "T", memo: null }, { lang: "ru" });
      if (answer.verdict === "invalid" && answer.code === "wrong-network") answer.looks_like.includes("ETH");
      export const all: CheckResult[] = checkBatch([{ network: "BTC", details: "1" }]);`);
    for (const wrong of [
      'checkDetails({ network: "BTC" });',
      'checkDetails({ network: "BTC", details: "1", memo_kind: "tags" });',
      'checkDetails({ network: "BTC", details: "1" }, { lang: "fr" });',
      'if (checkDetails({ network: "BTC", details: "1" }).code === "no-such-code") throw 0;',
    ]) {
      assert.throws(() => tsc(wrong), wrong);
    }
  });
});

test("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: dist(NAME), strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("the types resolve wherever ES modules do", () => {
  installed(NAME, (folder, _, tarball) => {
    execFileSync(bin("attw"), [tarball, "--profile", "esm-only"], { cwd: folder, stdio: "pipe" });
  });
});
