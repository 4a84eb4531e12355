// What `npm pack` makes of npm/dist/calc, and what others will make of that.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { bin, dist, example, installed } from "../installed.mjs";

const NAME = "calc";

test("the package holds what it needs and nothing else", () => {
  installed(NAME, (_, files) => {
    assert.deepEqual(files.filter((name) => !name.startsWith("LICENSE")), [
      "README.md", "compiled_bg.wasm", "index.d.ts", "index.mjs", "node.mjs",
      "offices/16tonn.d.mts", "offices/16tonn.mjs", "offices/1wm.d.mts", "offices/1wm.mjs", "package.json",
    ]);
  });
});

test("the README's example prints what it says, in an empty project", () => {
  const { code, said } = example(NAME);
  installed(NAME, (folder) => {
    writeFileSync(join(folder, "example.mjs"), code);
    assert.equal(execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" }), said);
  });
});

test("TypeScript takes right uses and refuses wrong ones", () => {
  const begin = `import { ObmenError, openOffice, quote, scenarios, type Quote, type Scenarios } from "@obmen/calc";
    import data from "@obmen/calc/offices/1wm";
    const office = openOffice(data, { lang: "ru" });
    const request = { give: "BTC", get: "KSPBKZT", send: "0.01" };\n`;
  installed(NAME, (folder) => {
    const tsc = (code) => {
      writeFileSync(join(folder, "use.mts"), begin + code);
      const flags = ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2022"];
      execFileSync(bin("tsc"), [...flags, "use.mts"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
    };
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

test("publint finds nothing", async () => {
  const { messages, pkg } = await publint({ pkgDir: dist(NAME), strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("the types resolve wherever ES modules do", () => {
  installed(NAME, (folder, _, tarball) => {
    const entries = ["--entrypoints", ".", "./offices/16tonn", "./offices/1wm"];
    execFileSync(bin("attw"), [tarball, "--profile", "esm-only", ...entries], { cwd: folder, stdio: "pipe" });
  });
});
