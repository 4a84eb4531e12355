// Browsers and bundlers: importing waits for the compiled half.

import init from "./compiled.js";

await init({ module_or_path: new URL("./compiled_bg.wasm", import.meta.url) });

export { checkBatch, checkDetails } from "./check.mjs";
