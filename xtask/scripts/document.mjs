// What the built document itself says, in every language: nobody has chosen one yet.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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
writeFileSync(index, html.replace("<noscript></noscript>", `<noscript>${paragraphs.join("")}</noscript>`));
