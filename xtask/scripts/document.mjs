// The built document: what it says by itself, in every language, since nobody has chosen one yet; its own script, without
// the spaces and remarks that only its readers need; and the fetching of the compiled page.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";

const [dist] = process.argv.slice(2);
const locales = fileURLToPath(new URL("../../locales/", import.meta.url));
const texts = readdirSync(locales).sort().map((lang) => ({
  lang,
  ...JSON.parse(readFileSync(join(locales, lang, "document.json"), "utf8")),
}));
const paragraphs = texts.map((text) => `<p lang=${text.lang}>${text["document.no-script"]}</p>`);

const index = join(dist, "index.html");
const html = readFileSync(index, "utf8");
if (!html.includes("<noscript></noscript>")) throw new Error(`${index} has no place for its texts`);
/**
 * Fetches the compiled page as early as Trunk's preload would, but so that the browser compares the digest: for preloads
 * of what a script fetches it does not, and says so. It stands before the style sheet, which scripts wait for.
 */
function early(html) {
  const [preload, address] = html.match(/<link [^>]*href="?(\/[\w-]+_bg\.wasm)[^>]*>/) ?? [];
  const [, integrity] = preload?.match(/integrity="?(sha256-[^" >]+)/) ?? [];
  const [start] = html.match(/init\(\{ module_or_path: '[^']*' \}\)/) ?? [];
  const [title] = html.match(/<title>/) ?? [];
  if (!integrity || !start?.includes(address) || !title) throw new Error(`${index} fetches the page in another way`);
  const begin = `<script>obmenPage = fetch("${address}", { integrity: "${integrity}" })</script>`;
  return html.replace(preload, "").replace(start, "init({ module_or_path: obmenPage })").replace(title, begin + title);
}

const short = (script) => transformSync(script, { minify: true, target: "es2022" }).code.trim();
const told = html.replace("<noscript></noscript>", () => `<noscript>${paragraphs.join("")}</noscript>`);
// Trunk announces that the module runs; nobody listens.
const quiet = told.replace(/const wasm = (await init\(.*?\);)\s*dispatchEvent\(.*?\);/s, "$1");
if (quiet === told) throw new Error(`${index} starts the page in another way`);
writeFileSync(index, early(quiet).replace(/<script>(.*?)<\/script>/gs, (_, script) => `<script>${short(script)}</script>`));
