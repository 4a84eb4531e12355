// A JavaScript entry with all that it imports, and its compiled half, into the built page.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";

import { put } from "./hashed.mjs";

/** What the code of a part with a compiled half needs: where its glue is, and what its module is called. */
function compiledHalf(dist, name, built) {
  if (built === "-") return {};
  const compiled = put(dist, name, "wasm", readFileSync(join(built, "bound_bg.wasm")));
  return { alias: { bound: resolve(built, "bound.js") }, define: { COMPILED: JSON.stringify(compiled) } };
}

/** Bundles `entry`; `built` is the folder that wasm-bindgen wrote, or "-". Its name and digest in the built page. */
export function bundled(dist, name, entry, built) {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    ...compiledHalf(dist, name, built),
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
  return put(dist, name, "js", outputFiles[0].contents);
}
