// What `npm pack` makes of npm/dist/widget, and what others will make of that.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { installed, link, shown } from "../installed.mjs";
import { isWellPacked, typed } from "../packed.mjs";

// Its example is one for a browser: `frameworks.test.mjs` runs it there.
isWellPacked("widget", ["README.md", "index.d.ts", "index.mjs", "package.json"], { runs: false });

test("a server may import it, and an origin that is none is refused", () => {
  const code = `import { defineObmenQuote } from "@obmen/widget";
    defineObmenQuote({ origin: "https://exchange.example" });
    try { defineObmenQuote({ origin: "exchange" }); } catch { console.log("refused"); }`;
  installed("widget", (folder) => {
    writeFileSync(join(folder, "use.mjs"), code);
    assert.equal(execFileSync(process.execPath, ["use.mjs"], { cwd: folder, encoding: "utf8" }), "refused\n");
  });
});

test("TypeScript takes a right use of the widget and refuses wrong ones", () => {
  const begin = `import { defineObmenQuote, type ObmenQuote } from "@obmen/widget";
    const quote = document.createElement("obmen-quote");\n`;
  const signed = '{ office: "16tonn", get: "XRP", details: "r", expires: 1, signature: "0" }';
  installed("widget", (folder) => {
    const tsc = (code) => typed(folder, begin + code, "--lib", "es2022,dom");
    tsc(`defineObmenQuote({ origin: "https://exchange.example" });
      quote.update({ send: "5", theme: "dark", receive: null });
      quote.prefill = ${signed};
      quote.prefill = null;
      quote.addEventListener("obmen:quote", ({ detail }) => { const it: ObmenQuote = detail; it.give.amount?.length; });
      quote.addEventListener("obmen:error", ({ detail }) => detail.code === "prefill-expired");
      quote.addEventListener("obmen:submit", ({ detail }) => detail.id.length);`);
    for (const wrong of [
      "defineObmenQuote({});",
      "quote.update({ send: 5 });",
      'quote.update({ theme: "blue" });',
      'quote.update({ address: "T" });',
      'quote.prefill = { details: "T" };',
      'quote.addEventListener("obmen:submit", ({ detail }) => detail.email);',
    ]) {
      assert.throws(() => tsc(wrong), wrong);
    }
  });
});

test("TSX takes the README's component and refuses wrong uses of the element", () => {
  installed("widget", (folder) => {
    link(folder, ["react", "@types/react"]);
    writeFileSync(join(folder, "obmen.d.ts"), shown("widget", "ts", "React"));
    const flags = ["--jsx", "react-jsx", "--lib", "es2022,dom", "--module", "esnext", "--moduleResolution", "bundler"];
    const tsc = (code) => {
      writeFileSync(join(folder, "Quote.tsx"), code);
      typed(folder, "export {};", ...flags, "obmen.d.ts", "Quote.tsx");
    };
    tsc(shown("widget", "tsx", "React"));
    tsc('export const right = <obmen-quote theme="dark" prefill={null} onobmen:submit={({ detail }) => detail.id} />;');
    for (const wrong of [
      "<obmen-quote send={5} />",
      '<obmen-quote theme="blue" />',
      '<obmen-quote address="T" />',
      "<obmen-quote onobmen:submit={({ detail }) => detail.email} />",
      '<obmen-quote prefill={{ details: "T" }} />',
    ]) {
      assert.throws(() => tsc(`export const wrong = ${wrong};`), wrong);
    }
  });
});
