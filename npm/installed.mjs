// The packages as those who install them have them.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const npm = fileURLToPath(new URL(".", import.meta.url));

/** Where a package was built. */
export const dist = (name) => join(npm, "dist", name);

/** A program of our own packages. */
export const bin = (name) => join(npm, "node_modules/.bin", name);

/** The first code in a language that a package's README shows behind a heading; without one, the first of all. */
export function shown(name, language, heading = "") {
  const text = readFileSync(join(dist(name), "README.md"), "utf8");
  const start = text.indexOf(heading && `\n## ${heading}\n`);
  const code = text.slice(Math.max(start, 0)).split(`\n\`\`\`${language}\n`)[1]?.split("```")[0];
  if (start < 0 || code === undefined) throw new Error(`${name}'s README shows no ${language} behind “${heading}”`);
  return code;
}

/** The example of a package's README, and what it is said to print. */
export const example = (name) => ({ code: shown(name, "js"), said: shown(name, "text") });

/** Adds packages of our own to a project. */
export function link(folder, packages) {
  for (const name of packages) {
    const path = join(folder, "node_modules", name);
    mkdirSync(dirname(path), { recursive: true });
    symlinkSync(join(npm, "node_modules", name), path);
  }
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
