// The icons of the installed page, from the drawings beside them: node tests/e2e/icons.mjs FOLDER, by
// `cargo xtask screenshot`.
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { openBrowser } from "./support/browser.mjs";

// A system cuts the last two to its own shape, so their ground has no edge.
const ICONS = [
  ["icon-192.png", "favicon.svg", 192],
  ["icon-512.png", "favicon.svg", 512],
  ["icon-maskable-512.png", "icon-maskable.svg", 512],
  ["icon-180.png", "icon-maskable.svg", 180],
];

const [folder = "style"] = process.argv.slice(2);
const browser = await openBrowser();
try {
  for (const [name, drawing, side] of ICONS) {
    const page = await browser.newPage({ viewport: { width: side, height: side }, colorScheme: "light" });
    const svg = readFileSync(join(folder, drawing), "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    const path = join(folder, name);
    await page.screenshot({ path, omitBackground: true });
    await page.close();
    console.log(path);
  }
} finally {
  await browser.close();
}
