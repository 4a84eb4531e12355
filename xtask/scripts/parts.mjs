// Puts the parts that are fetched when they are needed into the built page: DIST, then for each part NAME ENTRY BUILT,
// where BUILT is the folder that wasm-bindgen wrote, or "-". Their names hold a hash of their content, so that browsers
// keep them for ever. The page knows where they are by an import map, which also holds the digests that the browser
// compares: an import has no other place for them.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

import { put } from "./hashed.mjs";

const [dist, ...rest] = process.argv.slice(2);
const map = { imports: {}, integrity: {} };

/** What the code of a part with a compiled half needs: where its glue is, and what its module is called. */
function compiledHalf(name, built) {
  if (built === "-") return {};
  const compiled = put(dist, name, "wasm", readFileSync(join(built, "bound_bg.wasm")));
  return { alias: { bound: resolve(built, "bound.js") }, define: { COMPILED: JSON.stringify(compiled) } };
}

while (rest.length > 0) {
  const [name, entry, built] = rest.splice(0, 3);
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    ...compiledHalf(name, built),
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    // Texts in their own letters: escapes would double the Russian ones.
    charset: "utf8",
    // A part's own style, which its script gives to the document.
    loader: { ".css": "text" },
    legalComments: "none",
    logLevel: "warning",
    write: false,
  });
  const module = put(dist, name, "js", outputFiles[0].contents);
  map.imports[name] = `/${module.name}`;
  map.integrity[`/${module.name}`] = module.integrity;
}

const index = join(dist, "index.html");
const html = readFileSync(index, "utf8");
// Before the first module: a map that comes later is not taken.
const [charset] = html.match(/<meta charset=[^>]*>/) ?? [];
if (!charset) throw new Error(`${index} does not begin as expected`);
writeFileSync(index, html.replace(charset, `${charset}<script type=importmap>${JSON.stringify(map)}</script>`));
