// Another build of the page: the same code under other names and with other digests, as if a line had changed in each
// of its modules.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { given } from "./server.mjs";

const SCRIPT = fileURLToPath(new URL("../../../xtask/scripts/worker.mjs", import.meta.url));
const digest = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** A copy of the built page without its compressed files, so that what is changed in it is what is served. */
export function copyPage(folder) {
  cpSync(given("OBMEN_DIST"), folder, { recursive: true });
  for (const name of readdirSync(folder, { recursive: true })) if (/\.(br|gz)$/.test(name)) rmSync(join(folder, name));
  return folder;
}

/** Makes another version of a copy; its brand says `word`. */
export function makeVersion(folder, word) {
  const index = join(folder, "index.html");
  let html = readFileSync(index, "utf8");
  const modules = readdirSync(folder).filter((name) => /^obmen-(?!frame-)\w+-[0-9a-f]+\.js$/.test(name));
  const decoder = readdirSync(folder).find((name) => /^obmen-reader-[0-9a-f]+\.wasm$/.test(name));
  const other = `obmen-reader-${createHash("sha256").update(word).digest("hex").slice(0, 16)}.wasm`;
  renameSync(join(folder, decoder), join(folder, other));
  for (const name of modules) {
    const old = readFileSync(join(folder, name));
    const changed = Buffer.from(`${old.toString().replaceAll(decoder, other)}\n//${word}`);
    const hash = createHash("sha256").update(changed).digest("hex").slice(0, 16);
    const renamed = name.replace(/[0-9a-f]+\.js$/, `${hash}.js`);
    writeFileSync(join(folder, name), changed);
    renameSync(join(folder, name), join(folder, renamed));
    html = html.replaceAll(name, renamed).replaceAll(digest(old), digest(changed));
  }
  for (const lang of ["en", "ru"]) {
    const file = join(folder, "locales", `${lang}.json`);
    const [fingerprint, ...texts] = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify([fingerprint, ...texts.map((text) => (text === "Obmen" ? `Obmen ${word}` : text))]));
  }
  writeFileSync(index, html);
  execFileSync("node", [SCRIPT, folder]);
}
