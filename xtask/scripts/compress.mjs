// Writes .br and .gz beside each file of a folder that compresses well, at the highest levels: the server sends these.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzipSync } from "node:zlib";

// Fonts (woff2) and pictures are compressed already.
const TEXTLIKE = /\.(html|css|js|mjs|wasm|json|svg|xml|txt|webmanifest)$/;

// Which of them suits a file best, only trying tells: how long the pieces are that it is looked at in, and how many short
// distances have codes of their own.
const BLOCKS = [0, 16, 17];
const DIRECT = [0, 4, 8, 10];
const SETTINGS = BLOCKS.flatMap((block) => DIRECT.map((direct) => [block, direct]));

function brotli(bytes, [block, direct]) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGBLOCK]: block,
    [constants.BROTLI_PARAM_NDIRECT]: direct,
  };
  return promisify(brotliCompress)(bytes, { params });
}

for (const entry of readdirSync(process.argv[2], { recursive: true })) {
  const file = join(process.argv[2], entry);
  if (!TEXTLIKE.test(file)) continue;
  const bytes = readFileSync(file);
  const all = await Promise.all(SETTINGS.map((setting) => brotli(bytes, setting)));
  writeFileSync(`${file}.br`, all.reduce((one, other) => (other.length < one.length ? other : one)));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
