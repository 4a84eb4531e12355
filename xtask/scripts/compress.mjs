// Writes .br and .gz beside each file of a folder that compresses well, at the highest levels: the server sends these.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// Fonts (woff2) and pictures are compressed already.
const TEXTLIKE = /\.(html|css|js|mjs|wasm|json|svg|xml|txt|webmanifest)$/;

// Which of them suits a file best, only trying tells.
const MODES = [constants.BROTLI_MODE_GENERIC, constants.BROTLI_MODE_TEXT, constants.BROTLI_MODE_FONT];

function brotli(bytes, mode) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_MODE]: mode,
  };
  return brotliCompressSync(bytes, { params });
}

for (const entry of readdirSync(process.argv[2], { recursive: true })) {
  const file = join(process.argv[2], entry);
  if (!TEXTLIKE.test(file)) continue;
  const bytes = readFileSync(file);
  const shortest = MODES.map((mode) => brotli(bytes, mode)).reduce((one, other) => (other.length < one.length ? other : one));
  writeFileSync(`${file}.br`, shortest);
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
