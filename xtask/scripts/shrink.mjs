// Minifies the module that wasm-bindgen wrote, which Trunk's own minifier cannot parse, and says so in index.html:
// the browser refuses a file that differs from its `integrity`.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

const [dist] = process.argv.slice(2);
const index = join(dist, "index.html");
const digest = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;

let html = readFileSync(index, "utf8");
const names = new Set(html.match(/obmen-page-[0-9a-f]+\.js/g));
for (const name of names) {
  const path = join(dist, name);
  const long = readFileSync(path, "utf8");
  const { code } = transformSync(long, { minify: true, format: "esm", target: "es2022", legalComments: "none" });
  if (!html.includes(digest(long))) throw new Error(`${index} does not name the digest of ${name}`);
  html = html.replaceAll(digest(long), digest(code));
  writeFileSync(path, code);
}
if (names.size === 0) throw new Error(`${index} names no module of the page`);
writeFileSync(index, html);
