// What `npm pack` makes of npm/dist/details, and what others will make of that.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

const npm = fileURLToPath(new URL("..", import.meta.url));
const dist = join(npm, "dist/details");
const bin = (name) => join(npm, "node_modules/.bin", name);

// In a folder of its own, as those who install it have it.
function installed(job) {
  const folder = mkdtempSync(join(tmpdir(), "obmen-details-"));
  try {
    const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: dist, encoding: "utf8" });
    const [{ filename, files }] = JSON.parse(output);
    execFileSync("tar", ["xzf", filename], { cwd: folder });
    execFileSync("mkdir", ["-p", "node_modules/@obmen"], { cwd: folder });
    execFileSync("mv", ["package", "node_modules/@obmen/details"], { cwd: folder });
    return job(folder, files.map(({ path }) => path).sort(), join(folder, filename));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the package holds what it needs and nothing else", () => {
  installed((_, files) => {
    assert.deepEqual(files.filter((name) => !name.startsWith("LICENSE")), [
      "README.md", "compiled_bg.wasm", "index.d.ts", "index.mjs", "node.mjs", "package.json",
    ]);
  });
});

test("the README's example prints what it says", () => {
  const [, code] = readFileSync(join(dist, "README.md"), "utf8").match(/```js\n([^]*?)```/);
  const [, said] = readFileSync(join(dist, "README.md"), "utf8").match(/```text\n([^]*?)```/);
  installed((folder) => {
    writeFileSync(join(folder, "example.mjs"), code);
    assert.equal(execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" }), said);
  });
});

test("TypeScript takes a right use and refuses wrong ones", () => {
  installed((folder) => {
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
  const { messages, pkg } = await publint({ pkgDir: dist, strict: true });
  assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
});

test("the types resolve wherever ES modules do", () => {
  installed((folder, _, tarball) => {
    execFileSync(bin("attw"), [tarball, "--profile", "esm-only"], { cwd: folder, stdio: "pipe" });
  });
});
