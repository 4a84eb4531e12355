// The packages as those who install them have them.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const npm = fileURLToPath(new URL(".", import.meta.url));

/** Where a package was built. */
export const dist = (name) => join(npm, "dist", name);

/** A program of our own packages. */
export const bin = (name) => join(npm, "node_modules/.bin", name);

/** The example of a package's README, and what it is said to print. */
export function example(name) {
  const text = readFileSync(join(dist(name), "README.md"), "utf8");
  const [, code] = text.match(/```js\n([^]*?)```/);
  const [, said] = text.match(/```text\n([^]*?)```/);
  return { code, said };
}

/**
 * Packs a package, installs it into an empty project, without a network, and does a job there: with the project's folder,
 * the names of the files in the package, and the package itself.
 */
export function installed(name, job) {
  const folder = mkdtempSync(join(tmpdir(), `obmen-${name}-`));
  const clear = () => rmSync(folder, { recursive: true });
  let done;
  try {
    const output = execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: dist(name), encoding: "utf8" });
    const [{ filename, files }] = JSON.parse(output);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const install = ["install", "--offline", "--no-audit", "--no-fund", `./${filename}`];
    execFileSync("npm", install, { cwd: folder, stdio: "pipe" });
    done = job(folder, files.map(({ path }) => path).sort(), join(folder, filename));
  } catch (error) {
    clear();
    throw error;
  }
  // A job that waits for something has the folder for as long.
  if (done instanceof Promise) return done.finally(clear);
  clear();
  return done;
}
