// Browsers and bundlers: importing waits for the compiled half.

import { initSync } from "./compiled.js";

const url = new URL("./compiled_bg.wasm", import.meta.url);
// Compiled as it arrives, unless the server does not say that it is WebAssembly.
const module = await WebAssembly.compileStreaming(fetch(url)).catch(async () =>
  WebAssembly.compile(await (await fetch(url)).arrayBuffer()));
initSync({ module });

export { ObmenError, openOffice, quote, scenarios } from "./calc.mjs";
