// Node, Bun, Deno: the compiled half is read from the disk at once.

import { readFileSync } from "node:fs";
import { initSync } from "./compiled.js";

initSync({ module: readFileSync(new URL("./compiled_bg.wasm", import.meta.url)) });

export { ObmenError, openOffice, quote, scenarios } from "./calc.mjs";
