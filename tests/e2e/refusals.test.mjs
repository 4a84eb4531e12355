// The program itself believes no number of a browser; each refusal names its field. The router's own tests say more.
import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { VISITOR } from "./support/application.mjs";
import { obmen } from "./support/cli.mjs";
import { applications } from "./support/database.mjs";
import { startServer, temporaryFolder } from "./support/server.mjs";

let folder, database, server, offices;
let keys = 0;

before(async () => {
  folder = temporaryFolder();
  database = join(folder.path, "obmen.db");
  server = await startServer({ database });
  offices = (await (await fetch(new URL("api/v1/offices?lang=en", server.url))).json()).offices;
});

after(async () => {
  await server?.stop();
  folder?.remove();
});

/** An application that is right; its amounts are the command line's. */
async function application(asked = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "100" }) {
  const quote = await obmen("quote", asked);
  const { office } = offices.find((entry) => entry.office.id === asked.office);
  const { in: given, out, as_of } = quote.rate;
  return {
    office: asked.office, give: asked.give, get: asked.get, send: quote.send, receive: quote.receive,
    rate: { in: given, out, as_of }, details: { details: VISITOR.card }, email: VISITOR.email,
    territory: asked.office === "1wm" ? "KZ" : null,
    offer: { version: office.offer.sha256 }, consents: office.consents.map(({ id }) => id),
  };
}

async function post(body, key = `key-of-refusals-${(keys += 1)}`) {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const answer = await fetch(new URL("api/v1/applications", server.url), { method: "POST", headers, body: text });
  return { status: answer.status, type: answer.headers.get("content-type"), body: await answer.json() };
}

const TAMPERED = {
  "an amount to receive that it does not compute": [(it) => (it.receive = "46616"), "receive"],
  "an amount one step too high": [(it) => (it.receive = "46615.01"), "receive"],
  "another amount to send for the same receipt": [(it) => (it.send = "99.999999"), "receive"],
  "an amount under the minimum": [(it) => ((it.send = "19"), (it.receive = "8856.85")), "send"],
  "an amount that is no number": [(it) => (it.send = "1e2"), "send"],
  "an amount with too many digits": [(it) => (it.send = "123456789012345678901234567890"), "send"],
  "a direction that it does not have": [(it) => (it.get = "WIREKZT"), "get"],
  "a pair that it does not exchange": [(it) => ((it.give = "KSPBKZT"), (it.get = "HLKBKZT")), "direction"],
  "an office that it does not know": [(it) => (it.office = "17tonn"), "office"],
  "a card with a wrong check digit": [(it) => (it.details.details = "4400 4300 0000 0008"), "details.details"],
  "an address for a refund with a wrong checksum": [
    (it) => (it.details.refund_details = VISITOR.tron.replace("cmo4", "cmo5")),
    "details.refund_details",
  ],
  "an e-mail without a host": [(it) => (it.email = "visitor@"), "email"],
  "a missing consent": [(it) => it.consents.pop(), "consents"],
  "another version of the offer": [(it) => (it.offer.version = "0".repeat(64)), "offer.version"],
};

for (const [what, [tamper, field]] of Object.entries(TAMPERED)) {
  test(`the server refuses ${what}`, async () => {
    const body = await application();
    tamper(body);
    const answer = await post(body);
    assert.equal(answer.status, 422, JSON.stringify(answer.body));
    assert.match(answer.type, /^application\/problem\+json/);
    assert.ok(answer.body.errors.some((error) => error.field === field && error.message), JSON.stringify(answer.body));
  });
}

// Whether a browser lied or the office's rate moved meanwhile cannot be told apart: nothing is stored either way.
test("the server takes no rate but its own, whatever time is claimed for it", async () => {
  for (const asOf of ["2026-11-20T09:00:00Z", "2026-11-19T09:00:00Z", "2030-01-01T00:00:00Z", null]) {
    const body = await application();
    body.receive = "50000";
    body.rate = { in: "1", out: "500", as_of: asOf };
    const answer = await post(body);
    assert.ok([409, 422].includes(answer.status), `${answer.status}`);
    assert.match(answer.type, /^application\/problem\+json/);
    assert.ok(answer.body.errors.some(({ field }) => field.startsWith("rate")), JSON.stringify(answer.body));
    if (answer.status === 409) assert.equal(answer.body.quote.receive, "46615");
  }
});

test("the server refuses a territory that the offer refuses, and one that is not named", async () => {
  const asked = { office: "1wm", give: "USDTTRC20", get: "KSPBKZT", send: "100" };
  for (const territory of ["RU", "crimea", null, "Atlantis"]) {
    const { status, body } = await post({ ...(await application(asked)), territory });
    assert.equal(status, 422);
    assert.deepEqual(body.errors.map((error) => error.field), ["territory"], String(territory));
  }
});

test("the server refuses a body of ten megabytes, whether it reads as an application or not", async () => {
  const huge = { ...(await application()), partner: "x".repeat(10_000_000) };
  for (const body of [huge, "x".repeat(10_000_000)]) {
    const answer = await post(body).catch((error) => ({ status: 413, cut: error }));
    assert.equal(answer.status, 413);
  }
  assert.equal((await fetch(new URL("healthz", server.url))).status, 200, "and goes on");
});

test("the same key many times at once is one application", async () => {
  const body = await application();
  const answers = await Promise.all(Array.from({ length: 12 }, () => post(body, "key-at-once")));
  const taken = answers.filter(({ status }) => status === 201);
  for (const { status, body: told } of answers) {
    assert.ok(status === 201 || (status === 409 && told.code === "in-flight"), `${status} ${JSON.stringify(told)}`);
  }
  assert.ok(taken.length >= 1);
  assert.equal(new Set(taken.map((answer) => JSON.stringify(answer.body))).size, 1, "each has the same answer");
  const again = await post(body, "key-at-once");
  assert.deepEqual([again.status, again.body.id], [201, taken[0].body.id]);
});

test("the same key with another body is refused", async () => {
  const body = await application();
  assert.equal((await post(body, "key-of-two-bodies")).status, 201);
  assert.equal((await post({ ...body, email: "other@example.com" }, "key-of-two-bodies")).status, 422);
});

test("none of the refusals left a row", async () => {
  await server.stop();
  assert.equal(applications(database).length, 2, "one of twelve at once, one of two bodies");
  server = undefined;
});
