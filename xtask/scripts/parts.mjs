// Puts the parts that are fetched when they are needed into the built page: DIST, then for each part NAME ENTRY BUILT,
// where BUILT is the folder that wasm-bindgen wrote, or "-". Their names hold a hash of their content, so that browsers
// keep them for ever. The page knows where they are by an import map, which also holds the digests that the browser
// compares: an import has no other place for them.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { bundled } from "./bundled.mjs";

const [dist, ...rest] = process.argv.slice(2);
const map = { imports: {}, integrity: {} };

while (rest.length > 0) {
  const [name, entry, built] = rest.splice(0, 3);
  const module = bundled(dist, name, entry, built);
  map.imports[name] = `/${module.name}`;
  map.integrity[`/${module.name}`] = module.integrity;
}

const index = join(dist, "index.html");
const html = readFileSync(index, "utf8");
// Before the first module: a map that comes later is not taken.
const [charset] = html.match(/<meta charset=[^>]*>/) ?? [];
if (!charset) throw new Error(`${index} does not begin as expected`);
writeFileSync(index, html.replace(charset, `${charset}<script type=importmap>${JSON.stringify(map)}</script>`));
