// Writes .br and .gz beside each file of a folder that compresses well, at the highest levels: the server sends these.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// Fonts (woff2) and pictures are compressed already.
const TEXTLIKE = /\.(html|css|js|mjs|wasm|json|svg|xml|txt|webmanifest)$/;

for (const entry of readdirSync(process.argv[2], { recursive: true })) {
  const file = join(process.argv[2], entry);
  if (!TEXTLIKE.test(file)) continue;
  const bytes = readFileSync(file);
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: parameters }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}
