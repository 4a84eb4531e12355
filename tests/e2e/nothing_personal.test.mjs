// After a whole application nothing about the visitor stays in the browser: not in any storage, nor in the history.
import assert from "node:assert/strict";
import { test } from "node:test";

import { VISITOR, accepted, fill, proceed, review } from "./support/application.mjs";
import { browser, server } from "./support/stage.mjs";
import { prepared } from "./support/worker.mjs";

const ASKED = { office: "1wm", give: "KSPBKZT", get: "XRP", send: "250000" };

/** Everything that the browser keeps of the page, as one text. */
function everythingKept() {
  const asked = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const print = (value) => (value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : JSON.stringify(value, (_, each) => (each instanceof ArrayBuffer || ArrayBuffer.isView(each) ? new TextDecoder().decode(each) : each)));
  async function inCaches() {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push(request.url, ...request.headers, await (await cache.match(request, { ignoreVary: true })).text());
    }
    return all;
  }
  async function inDatabases() {
    const all = [];
    for (const { name } of await indexedDB.databases()) {
      const opened = await asked(indexedDB.open(name));
      for (const store of opened.objectStoreNames) {
        const rows = opened.transaction(store).objectStore(store);
        all.push(name, store, print(await asked(rows.getAllKeys())), print(await asked(rows.getAll())));
      }
      opened.close();
    }
    return all;
  }
  return Promise.all([inCaches(), inDatabases()]).then((found) =>
    [...found.flat(), JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie, window.name, JSON.stringify(history.state), location.href].join("\n"),
  );
}

test("no storage, no address and no history holds anything of an application", async () => {
  const page = await prepared(browser, server, ASKED);
  const addresses = [];
  page.on("framenavigated", (frame) => addresses.push(frame.url()));
  page.on("request", (request) => addresses.push(request.url()));
  await fill(page, { details: VISITOR.xrp, memo: VISITOR.memo, refund_details: VISITOR.card, territory: "KZ" });
  await review(page);
  await proceed(page);
  const { id, secret } = await accepted(page);
  // Its status is asked for through the worker, with the secret.
  const status = await page.evaluate(async ([id, secret]) => {
    const answer = await fetch(`/api/v1/applications/${id}`, { headers: { authorization: `Bearer ${secret}` } });
    return answer.status;
  }, [id, secret]);
  assert.equal(status, 200);
  const kept = await page.evaluate(everythingKept);
  assert.match(kept, /obmen-reader-/, "what is kept was read");
  assert.match(kept, /"directions"/, "what is kept was read");
  const personal = [VISITOR.xrp, VISITOR.memo, VISITOR.card, VISITOR.card.replaceAll(" ", ""), VISITOR.email, id, secret];
  for (const word of personal) assert.ok(!kept.includes(word), `${word} is kept`);
  const said = addresses.filter((address) => !address.endsWith(`/applications/${id}`)).join("\n");
  for (const word of personal) assert.ok(!said.includes(encodeURIComponent(word)) && !said.includes(word), `${word} stands in an address`);
  await page.goBack().catch(() => {});
  assert.ok(personal.every((word) => !page.url().includes(word)));
  await page.context().close();
});
