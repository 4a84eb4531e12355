// What partner sites load, into the built page: the loader, and the document of their frames. That document is the
// page's own with a script and a style sheet more, so that the page's first load has none of it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [dist] = process.argv.slice(2);
const source = (name) => fileURLToPath(new URL(`../../widget/${name}`, import.meta.url));

/** A source with all that it imports, in one short text. */
function bundled(name) {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", legalComments: "none", write: false };
  return buildSync({ ...options, entryPoints: [source(name)] }).outputFiles[0].text;
}

/** Written under a name with its hash, which the server lets browsers keep for ever. */
function hashed(name, text) {
  const digest = createHash("sha256").update(text).digest("hex").slice(0, 16);
  const path = join(dist, `obmen-${name.replace(".", `-${digest}.`)}`);
  writeFileSync(path, text);
  return `/${basename(path)}`;
}

writeFileSync(join(dist, "obmen-widget.js"), bundled("loader.js"));
const added = [
  `<link rel="stylesheet" href="${hashed("frame.css", bundled("frame.css"))}">`,
  `<script type="module" src="${hashed("frame.js", bundled("frame.js"))}"></script>`,
];
const page = readFileSync(join(dist, "index.html"), "utf8");
const embed = page.replace("<html ", '<html data-embed="" ').replace("</head>", `${added.join("")}</head>`);
if (!embed.includes("<html data-embed") || !embed.includes(added[1])) throw new Error("index.html has another form");
writeFileSync(join(dist, "embed.html"), embed);
