// The service worker into the built page: with the list of all files that the page may need without a network, and
// their digests, which the browser compares. The list names a version, and the document says which one it is of.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const [dist] = process.argv.slice(2);
const source = fileURLToPath(new URL("../../offline/worker/worker.js", import.meta.url));

/** The addresses of files that are not asked for by their names. */
const ADDRESSES = { "index.html": "/", "fees.html": "/fees" };

// Partners' frames live on pages that need a network themselves; pictures are kept by the system that shows them; what
// is compressed, the server chooses; what is hidden, the build left.
const UNWANTED = /^(embed\.html|obmen-widget\.js|obmen-frame-.*|.*\.png|sw\.js|.*\.br|.*\.gz|\..*)$/;

/** The page asks for texts with its version, so that it never gets another's; all else has its hash in its name. */
const texts = (version) => `?${version}`;

function files(version) {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(dist.length + 1))
    .filter((name) => !name.split("/").some((part) => UNWANTED.test(part)));
  return names.sort().map((name) => {
    const content = readFileSync(join(dist, name));
    const address = (ADDRESSES[name] ?? `/${name}`) + (name.startsWith("locales/") ? texts(version) : "");
    return [address, `sha256-${createHash("sha256").update(content).digest("base64")}`];
  });
}

function built(version, list) {
  const { outputFiles } = buildSync({
    entryPoints: [source],
    define: { BUILT_VERSION: JSON.stringify(version), BUILT_FILES: JSON.stringify(list) },
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    write: false,
  });
  return outputFiles[0].text;
}

/** Writes into both documents which version they are of, or takes it out of those that were built before. */
function mark(version) {
  for (const name of Object.keys(ADDRESSES)) {
    const path = join(dist, name);
    const html = readFileSync(path, "utf8").replace(/ data-version=\w+/, "");
    if (!html.includes("<html ")) throw new Error(`${path} does not begin as expected`);
    writeFileSync(path, html.replace("<html ", version ? `<html data-version=${version} ` : "<html "));
  }
}

mark();
const version = createHash("sha256").update(built("", files(""))).digest("hex").slice(0, 16);
mark(version);
writeFileSync(join(dist, "sw.js"), built(version, files(version)));
