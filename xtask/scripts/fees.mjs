// Writes fees.html, the document of `/fees`, into the built page: DIST BUILT. It links the page's own style sheet and
// holds the same icons, and names its script and its style sheet by their content.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

import { bundled } from "./bundled.mjs";
import { put } from "./hashed.mjs";

const [dist, built] = process.argv.slice(2);
const source = (name) => fileURLToPath(new URL(`../../crates/fees/js/${name}`, import.meta.url));
const index = readFileSync(join(dist, "index.html"), "utf8");

/** The one piece of the page's document that looks like this. */
function piece(like) {
  const [found, ...more] = index.match(like) ?? [];
  if (!found || more.length > 0) throw new Error(`index.html has no one ${like}`);
  return found;
}

const css = transformSync(readFileSync(source("fees.css"), "utf8"), { loader: "css", minify: true });
const style = put(dist, "fees", "css", css.code);
const script = bundled(dist, "fees", source("fees.mjs"), built);
const head = [
  piece(/<link [^>]*\/main-[^>]*>/g),
  `<link rel="stylesheet" href="/${style.name}" integrity="${style.integrity}">`,
  `<script type="module" src="/${script.name}" integrity="${script.integrity}"></script>`,
];
const body = [piece(/<noscript>.*?<\/noscript>/gs), piece(/<div hidden[^>]*>\s*<svg.*?<\/div>/gs)];
const html = readFileSync(source("fees.html"), "utf8");
writeFileSync(join(dist, "fees.html"), html.replace("<!-- head -->", head.join("")).replace("<!-- body -->", body.join("")));
