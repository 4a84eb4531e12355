// What `npm pack` makes of npm/dist/widget.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const npm = fileURLToPath(new URL("..", import.meta.url));
const dist = join(npm, "dist/widget");

let folder, files;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "obmen-widget-"));
  const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: dist, encoding: "utf8" });
  const [packed] = JSON.parse(output);
  execFileSync("tar", ["xzf", packed.filename], { cwd: folder });
  mkdirSync(join(folder, "node_modules/@obmen"), { recursive: true });
  renameSync(join(folder, "package"), join(folder, "node_modules/@obmen/widget"));
  files = packed.files.map(({ path }) => path).sort();
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("the widget's package holds what it needs and nothing else", () => {
  const own = files.filter((name) => !name.startsWith("LICENSE"));
  assert.deepEqual(own, ["README.md", "index.d.ts", "index.mjs", "package.json"]);
});

test("a server may import it, and an origin that is none is refused", () => {
  const code = `import { defineObmenQuote } from "@obmen/widget";
    defineObmenQuote({ origin: "https://exchange.example" });
    try { defineObmenQuote({ origin: "exchange" }); } catch { console.log("refused"); }`;
  writeFileSync(join(folder, "use.mjs"), code);
  assert.equal(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" }), "refused\n");
});

test("TypeScript takes a right use of the widget and refuses wrong ones", () => {
  const tsc = (code) => {
    writeFileSync(join(folder, "use.mts"), `import { defineObmenQuote, type ObmenQuote } from "@obmen/widget";\n${code}`);
    const flags = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2022", "--lib", "es2022,dom", "use.mts"];
    execFileSync(join(npm, "node_modules/.bin/tsc"), flags, { cwd: folder, encoding: "utf8", stdio: "pipe" });
  };
  const start = 'const quote = document.createElement("obmen-quote");';
  tsc(`defineObmenQuote({ origin: "https://exchange.example" }); ${start}
    quote.update({ send: "5", theme: "dark", receive: null });
    quote.addEventListener("obmen:quote", ({ detail }) => { const it: ObmenQuote = detail; it.give.amount?.length; });
    quote.addEventListener("obmen:submit", ({ detail }) => detail.id.length);`);
  for (const wrong of [
    "defineObmenQuote({});",
    `${start} quote.update({ send: 5 });`,
    `${start} quote.update({ theme: "blue" });`,
    `${start} quote.update({ address: "T" });`,
    `${start} quote.addEventListener("obmen:submit", ({ detail }) => detail.email);`,
  ]) {
    assert.throws(() => tsc(wrong), wrong);
  }
});

test("publint finds nothing in the widget", async () => {
  const { messages, pkg } = await publint({ pkgDir: dist, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});
