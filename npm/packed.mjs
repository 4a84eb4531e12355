// What must hold of every package as `npm pack` makes it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { bin, dist, example, installed } from "./installed.mjs";

/**
 * Tests that a package holds these files and nothing else, that its README's example runs in Node, and that those who
 * publish and type packages find no fault in it.
 * @param {string[]} files beside the licences
 * @param {{entries?: string[], runs?: boolean}} options entries with types; whether the example is one for Node
 */
export function isWellPacked(name, files, { entries = ["."], runs = true } = {}) {
  test(`@obmen/${name} holds what it needs and nothing else`, () => {
    installed(name, (_, packed) => {
      assert.deepEqual(packed.filter((file) => !file.startsWith("LICENSE")), files);
      assert.deepEqual(packed.filter((file) => file.startsWith("LICENSE")).length, 2);
    });
  });

  test(`@obmen/${name}: the README's example prints what it says, in an empty project`, { skip: !runs }, () => {
    const { code, said } = example(name);
    installed(name, (folder) => {
      writeFileSync(join(folder, "example.mjs"), code);
      assert.equal(execFileSync(process.execPath, ["example.mjs"], { cwd: folder, encoding: "utf8" }), said);
    });
  });

  test(`@obmen/${name}: publint finds nothing`, async () => {
    const { messages, pkg } = await publint({ pkgDir: dist(name), strict: true });
    assert.deepEqual(messages.map((message) => formatMessage(message, pkg)), []);
  });

  test(`@obmen/${name}: the types resolve wherever ES modules do`, () => {
    installed(name, (folder, _, tarball) => {
      const flags = ["--profile", "esm-only", "--entrypoints", ...entries];
      execFileSync(bin("attw"), [tarball, ...flags], { cwd: folder, stdio: "pipe" });
    });
  });
}

/** Checks TypeScript in a project; throws where it does not fit. */
export function typed(folder, code, ...flags) {
  writeFileSync(join(folder, "use.mts"), code);
  const all = ["--noEmit", "--strict", "--skipLibCheck", "false", "--module", "nodenext", "--target", "es2022", ...flags];
  execFileSync(bin("tsc"), [...all, "use.mts"], { cwd: folder, encoding: "utf8", stdio: "pipe" });
}
