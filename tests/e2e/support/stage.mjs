// One server and one browser for all tests of a file that imports them. They are there before its own hooks run.
import { after } from "node:test";

import { openBrowser } from "./browser.mjs";
import { startServer } from "./server.mjs";

export const server = await startServer();
after(() => server.stop());

export const browser = await openBrowser();
after(() => browser.close());
