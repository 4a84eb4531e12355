// Puts the reader into the built page: DIST BUILT, where BUILT is what wasm-bindgen wrote. Both files get a hash of their
// content into their names, so that browsers keep them for ever. The page knows where the reader is by an import map,
// which also holds the digest that the browser compares: an import has no other place for it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

const [dist, built] = process.argv.slice(2);
const index = join(dist, "index.html");
const integrityOf = (content) => `sha384-${createHash("sha384").update(content).digest("base64")}`;

/** Writes a file under a name with a hash of its content. */
function put(content, extension) {
  const name = `obmen-reader-${createHash("sha256").update(content).digest("hex").slice(0, 16)}.${extension}`;
  writeFileSync(join(dist, name), content);
  return { name, integrity: integrityOf(content) };
}

const compiled = put(readFileSync(join(built, "bound_bg.wasm")), "wasm");
const { outputFiles } = buildSync({
  entryPoints: [new URL("../../crates/reader/js/reader.mjs", import.meta.url).pathname],
  alias: { bound: resolve(built, "bound.js") },
  define: { COMPILED: JSON.stringify(compiled) },
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  // Texts in their own letters: escapes would double the Russian ones.
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
  write: false,
});
const module = put(outputFiles[0].contents, "js");

const map = { imports: { "obmen-reader": `/${module.name}` }, integrity: { [`/${module.name}`]: module.integrity } };
const html = readFileSync(index, "utf8");
// Before the first module: a map that comes later is not taken.
const [charset] = html.match(/<meta charset=[^>]*>/) ?? [];
if (!charset) throw new Error(`${index} does not begin as expected`);
writeFileSync(index, html.replace(charset, `${charset}<script type=importmap>${JSON.stringify(map)}</script>`));
