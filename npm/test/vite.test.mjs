// The README's examples, built by Vite without any setting, run in Chromium and print what they say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bin, example, installed } from "../installed.mjs";
import { inBrowser, served, skip } from "../served.mjs";

for (const name of ["details", "calc"]) {
  test(`a Vite build of @obmen/${name}'s example runs in a browser`, { skip }, async () => {
    const { code, said } = example(name);
    await installed(name, async (folder) => {
      writeFileSync(join(folder, "index.html"), '<!doctype html><script type="module" src="/main.js"></script>');
      writeFileSync(join(folder, "main.js"), `${code}\ndocument.title = "done";\n`);
      execFileSync(bin("vite"), ["build", "--logLevel", "warn"], { cwd: folder, stdio: "pipe" });
      const site = await served(join(folder, "dist"));
      const lines = await inBrowser(async (page) => {
        await page.goto(site.origin);
        const isDone = () => document.title === "done";
        await page.waitForFunction(isDone, null, { timeout: 10_000 }).catch(() => page.lines.push("not done"));
        return page.lines;
      }).finally(site.stop);
      assert.deepEqual(lines, said.trimEnd().split("\n"));
    });
  });
}
