// What partner sites load, into the built page: the loader, and the document of their frames. That document is the
// page's own with a script and a style sheet more, so that the page's first load has none of it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

import { put } from "./hashed.mjs";

const [dist] = process.argv.slice(2);
const source = (name) => fileURLToPath(new URL(`../../widget/${name}`, import.meta.url));

/** A source with all that it imports, in one short text. */
function bundled(name) {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", write: false };
  return buildSync({ ...options, entryPoints: [source(name)] }).outputFiles[0].text;
}

writeFileSync(join(dist, "obmen-widget.js"), bundled("loader.js"));
const added = [
  `<link rel="stylesheet" href="/${put(dist, "frame", "css", bundled("frame.css")).name}">`,
  `<script type="module" src="/${put(dist, "frame", "js", bundled("frame.js")).name}"></script>`,
];
const page = readFileSync(join(dist, "index.html"), "utf8");
const embed = page.replace("<html ", '<html data-embed="" ').replace("</head>", `${added.join("")}</head>`);
if (!embed.includes("<html data-embed") || !embed.includes(added[1])) throw new Error("index.html has another form");
writeFileSync(join(dist, "embed.html"), embed);
