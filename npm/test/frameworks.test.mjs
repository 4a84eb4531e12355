// The widget's README, built by Vite as its readers would: plain, in React, in Vue. Each built page stands on a site of its
// own beside the real server.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { startServer } from "../../tests/e2e/support/server.mjs";
import { bin, installed, link, shown } from "../installed.mjs";
import { inBrowser, served, skip } from "../served.mjs";

const REACT = "import react from \"@vitejs/plugin-react\";\nexport default { plugins: [react()] };\n";
const MOUNT_REACT = 'import { createRoot } from "react-dom/client";\nimport { Quote } from "./Quote.tsx";\n' +
  'createRoot(document.querySelector("main")).render(<Quote />);\n';
const MOUNT_VUE = 'import { createApp } from "vue";\nimport Quote from "./Quote.vue";\ncreateApp(Quote).mount("main");\n';

/** Builds a project of these files, the README's server replaced by ours, and does a job with its page. */
function built(packages, files, job) {
  return installed("widget", async (folder) => {
    link(folder, packages);
    const site = await served(join(folder, "dist"));
    const server = await startServer({ partners: [`shop=${site.origin}`] });
    try {
      const html = `<!doctype html><main></main><script type="module" src="/${Object.keys(files).at(-1)}"></script>`;
      for (const [name, text] of Object.entries({ "index.html": html, ...files })) {
        writeFileSync(join(folder, name), text.replaceAll("https://exchange.example", new URL(server.url).origin));
      }
      execFileSync(bin("vite"), ["build", "--logLevel", "warn"], { cwd: folder, stdio: "pipe" });
      await inBrowser(async (page) => {
        await page.goto(site.origin);
        await job(page);
      });
    } finally {
      site.stop();
      await server.stop();
    }
  });
}

/** The figure that the frame shows. */
const receive = (page) =>
  page.frameLocator("obmen-quote iframe").locator('[data-figure="receive"]').getAttribute("data-value");

/** The component shows what the event says, and hands on what is typed. */
async function follows(page) {
  const output = page.locator("output");
  await output.filter({ hasText: /\d/ }).waitFor();
  const before = await output.innerText();
  assert.equal(before, await receive(page));
  await page.locator("input").fill("300");
  await page.waitForFunction((before) => document.querySelector("output").textContent !== before, before);
  assert.equal(await output.innerText(), await receive(page));
  const frame = page.frameLocator("obmen-quote iframe");
  assert.equal(await frame.locator('[data-figure="send"]').getAttribute("data-value"), "300");
  assert.deepEqual(page.lines, []);
}

test("the README's example shows the element and prints its quote", { skip }, () =>
  built([], { "main.js": shown("widget", "js") }, async (page) => {
    await page.waitForEvent("console", (message) => message.type() === "log");
    assert.deepEqual(page.lines, [`2000 ${await receive(page)}`]);
  }));

test("the README's component for React follows its events and its props", { skip }, () => {
  const files = { "vite.config.js": REACT, "Quote.tsx": shown("widget", "tsx", "React"), "main.jsx": MOUNT_REACT };
  return built(["react", "react-dom", "@vitejs/plugin-react", "vite"], files, follows);
});

test("the README's component for Vue follows its events and its props", { skip }, () => {
  const config = shown("widget", "js", "Vue");
  const files = { "vite.config.js": config, "Quote.vue": shown("widget", "vue", "Vue"), "main.js": MOUNT_VUE };
  return built(["vue", "@vitejs/plugin-vue", "vite"], files, follows);
});
