// An application written without a connection: kept only where the visitor lets this device keep it, sent once, at the
// terms that were seen, and never after its time.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, beforeEach, test } from "node:test";

import { CARD_BEGINS, VISITOR, accepted, dialog, fill, proceed, review, status } from "./support/application.mjs";
import { newPage, openBrowser } from "./support/browser.mjs";
import { applications } from "./support/database.mjs";
import { ASKED, FIELDS, everythingKept, kept, line, notice, press, reopened, unsent } from "./support/outbox.mjs";
import { field, openQuote, showQuote } from "./support/page.mjs";
import { moveRate } from "./support/rates.mjs";
import { given, startServer, temporaryFolder } from "./support/server.mjs";
import { prepared } from "./support/worker.mjs";

/** What must not be read anywhere: as typed, and as it is written on the wire. */
const PRIVATE = [VISITOR.card, VISITOR.card.replaceAll(" ", ""), VISITOR.tron, VISITOR.email];
/** The office gives twenty minutes to pay or more; after an hour nothing waits any longer. */
const WINDOW_MS = 60 * 60_000;

let folder, database, offices, server, browser, page;

before(async () => (browser = await openBrowser()));
after(() => browser?.close());

beforeEach(async () => {
  folder = temporaryFolder();
  database = join(folder.path, "obmen.db");
  offices = join(folder.path, "offices");
  cpSync(given("OBMEN_OFFICES"), offices, { recursive: true });
  server = await startServer({ database, offices });
});

afterEach(async () => {
  await page?.context().close();
  page = undefined;
  await server?.stop();
  folder?.remove();
});

/** The same server again: same port, same database. */
const restart = async () => (server = await startServer({ database, offices, port: Number(new URL(server.url).port) }));

/** The rows in the database, once the server has stopped. */
async function stored() {
  await server.stop();
  return applications(database);
}

/** Sends what is kept, and does to its request what a bad line does; resolved once that is done. */
async function once(page, { wire }, mishap) {
  const done = new Promise((resolve, reject) => {
    const handle = (route) => mishap(route).then(resolve, reject);
    page.route("**/api/v1/applications", handle, { times: 1 }).then(() => press(page, "Send now"), reject);
    wire.isCut = false;
  });
  await done;
}

/** Nothing is kept, not even an empty database. */
async function keepsNothing(page) {
  const { local, session, cookie, name, state, address, cached, databases } = await everythingKept(page);
  assert.deepEqual([local, session, cookie, name, state, cached, databases], [{}, {}, "", "", null, [], {}]);
  for (const text of PRIVATE) assert.ok(!address.includes(text));
}

test("sent offline, the tab closed, opened again, online: exactly one row, and the answer is not lost", async () => {
  const made = await kept(browser, server);
  page = await reopened(made.page, server);
  await notice(page).getByText("Not sent yet.").waitFor();
  assert.match(await notice(page).textContent(), /16tonn: 2,000\sUSDT → 932,300\sKZT.*until .*Send now.*Cancel/s);
  assert.deepEqual(made.wire.sent, [], "nothing went out");

  await made.wire.heal();
  const receipt = await accepted(page);
  assert.equal((await status(server, receipt)).status, 200);
  // Unread, it outlives this tab too; what was typed does not.
  page = await reopened(page, server);
  assert.deepEqual(await accepted(page), receipt);
  await press(page, "Done");
  await notice(page).waitFor({ state: "detached" });
  await keepsNothing(page);
  assert.equal(new Set(made.wire.sent.map(({ key }) => key)).size, 1, "one key for its life");
  assert.deepEqual((await stored()).map(({ id, email, receive }) => [id, email, receive]), [[receipt.id, VISITOR.email, "932300"]]);
});

test("written and sent without a network from the beginning: a row once there is one", async () => {
  page = await prepared(browser, server, ASKED);
  await page.context().setOffline(true);
  await page.reload();
  await page.locator('[data-figure="receive"]').waitFor();
  await fill(page, FIELDS);
  await review(page);
  await proceed(page);
  await press(page, "Keep it and send it later");
  await notice(page).getByText("Not sent yet.").waitFor();
  page = await reopened(page, server);
  await notice(page).getByText("Not sent yet.").waitFor();
  await page.context().setOffline(false);
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => [row.id, row.receive]), [[id, "932300"]]);
});

test("two tabs at once send once, and both tell what came of it", async () => {
  const made = await kept(browser, server);
  page = made.page;
  const others = [await page.context().newPage(), await page.context().newPage()];
  for (const other of others) {
    await other.goto(`${server.url}?lang=en`);
    await notice(other).getByText("Not sent yet.").waitFor();
  }
  // Slow enough for the others to send as well, if nothing held them.
  await page.context().route("**/api/v1/applications", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, made.wire.isCut ? 0 : 700));
    return route.fallback();
  });
  await made.wire.heal();
  const receipts = await Promise.all([page, ...others].map(accepted));
  assert.equal(new Set(receipts.map(({ id }) => id)).size, 1);
  assert.equal(made.wire.sent.length, 1);
  // What one tab has read is gone from the others.
  await press(page, "Done");
  for (const other of others) await notice(other).waitFor({ state: "detached" });
  assert.equal((await stored()).length, 1);
});

test("a tab that is open already learns that another keeps something", async () => {
  const made = await unsent(browser, server);
  page = made.page;
  const other = await page.context().newPage();
  await other.goto(`${server.url}?lang=en`);
  await press(page, "Keep it and send it later");
  await notice(other).getByText("Not sent yet.").waitFor();
  await press(other, "Cancel and delete");
  await notice(page).waitFor({ state: "detached" });
  await keepsNothing(page);
});

test("the server killed after it stored and before it answered: one row", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await once(page, made, async (route) => {
    assert.equal((await route.fetch()).status(), 201);
    await server.kill();
    await route.abort("connectionreset");
  });
  await notice(page).getByText("Not sent yet.").waitFor();
  await restart();
  await press(page, "Send now");
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
});

test("the server killed while it works on it: one row", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await once(page, made, async (route) => {
    const answer = route.fetch().catch(() => {});
    await server.kill();
    await answer;
    await route.abort("connectionreset");
  });
  await notice(page).getByText("Not sent yet.").waitFor();
  await restart();
  // Nobody presses anything: it is tried again after a while.
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
});

test("a tab closed while its application is under way: another sends it, one row", async () => {
  const made = await kept(browser, server);
  const sender = made.page;
  page = await sender.context().newPage();
  await once(sender, made, async (route) => {
    // Stored, and never answered.
    assert.equal((await route.fetch()).status(), 201);
  });
  await sender.close();
  await page.goto(`${server.url}?lang=en`);
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
});

test("a rate that moved meanwhile is asked about; accepted, there is one row at the terms accepted", async () => {
  const made = await kept(browser, server);
  page = await reopened(made.page, server);
  await notice(page).getByText("Not sent yet.").waitFor();
  await moveRate(offices, server, "460.15", "2026-11-20T10:00:00Z");
  await made.wire.heal();
  const asked = dialog(page);
  await asked.locator(".moved").waitFor();
  assert.match(await asked.locator(".is-old").textContent(), /932,300.*466\.15/);
  assert.match(await asked.locator(".is-new").textContent(), /920,300.*460\.15/);
  await page.waitForTimeout(500);
  assert.equal(made.wire.sent.length, 1, "nothing more goes out unasked");

  // Moved again before the visitor answers: what is accepted is what was seen, so it is asked once more.
  await moveRate(offices, server, "455", "2026-11-20T11:00:00Z");
  await press(page, "Accept 920,300\u00a0KZT");
  await asked.getByText("910,000").first().waitFor();
  await press(page, "Accept 910,000\u00a0KZT");
  const { id } = await accepted(page);
  const [first, second, third] = made.wire.sent;
  assert.deepEqual([first, second, third].map(({ body }) => body.receive), ["932300", "920300", "910000"]);
  assert.equal(new Set(made.wire.sent.map(({ key }) => key)).size, 3, "other terms, another key");
  assert.deepEqual((await stored()).map((row) => [row.id, row.receive, row.rate_out]), [[id, "910000", "455"]]);
});

test("a rate that moved, declined: nothing is sent or kept, and what was typed is in the form again", async () => {
  const made = await kept(browser, server);
  page = await reopened(made.page, server);
  await notice(page).getByText("Not sent yet.").waitFor();
  await moveRate(offices, server, "460.15", "2026-11-20T10:00:00Z");
  await made.wire.heal();
  await press(page, "Do not send");
  // It goes once the form has everything.
  await notice(page).waitFor({ state: "detached" });
  assert.deepEqual(
    [await field(page, "details").inputValue(), await field(page, "refund_details").inputValue(), await field(page, "email").inputValue()],
    [VISITOR.card, VISITOR.tron, VISITOR.email],
  );
  assert.match(page.url(), /give=USDTTRC20&get=KSPBKZT&send=2000/);
  assert.equal(await page.locator('[name="consents"]:checked').count(), 0, "what was agreed to is asked again");
  await keepsNothing(page);
  assert.deepEqual(await stored(), []);
});

test("a refusal says why, and leads back to the form with what was typed, from another direction too", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await showQuote(page, server, { office: "1wm", give: "KSPBKZT", get: "XRP", send: "50000" }).catch(() => {});
  await notice(page).getByText("Not sent yet.").waitFor();
  const errors = [{ field: "email", code: "bad-domain", message: "The domain cannot take mail." }];
  const body = JSON.stringify({ code: "invalid", title: "Not right", status: 422, errors });
  const refuse = (route) => route.fulfill({ status: 422, contentType: "application/problem+json", body });
  await page.context().route("**/api/v1/applications", refuse);
  await made.wire.heal();
  await dialog(page).getByText("The domain cannot take mail.").waitFor();
  await press(page, "Back to the form");
  // It goes once the form has everything.
  await notice(page).waitFor({ state: "detached" });
  assert.match(page.url(), /office=16tonn&give=USDTTRC20&get=KSPBKZT&send=2000/);
  assert.equal(await field(page, "email").inputValue(), VISITOR.email);
  assert.equal(await field(page, "details").inputValue(), VISITOR.card);
  await keepsNothing(page);
  assert.deepEqual(await stored(), []);
});

test("after its time it says so, sends nothing and has deleted what was typed", async () => {
  const made = await unsent(browser, server, { before: (page) => page.clock.install() });
  page = made.page;
  await press(page, "Keep it and send it later");
  await notice(page).getByText("Not sent yet.").waitFor();
  await page.clock.fastForward(WINDOW_MS);
  await notice(page).getByText("Not sent in time.").waitFor();
  await made.wire.heal();
  await page.waitForTimeout(1000);
  assert.deepEqual(made.wire.sent, []);
  assert.match(await notice(page).textContent(), /nothing (more )?will be sent.*deleted|deleted.*nothing will be sent/s);
  await press(page, "Understood");
  await notice(page).waitFor({ state: "detached" });
  await keepsNothing(page);
  assert.deepEqual(await stored(), []);
});

test("opened again after its time, it says so and sends nothing", async () => {
  const made = await kept(browser, server);
  await made.page.context().clock.install({ time: Date.now() + WINDOW_MS });
  made.wire.isCut = false;
  page = await reopened(made.page, server);
  await notice(page).getByText("Not sent in time.").waitFor();
  await page.waitForTimeout(1000);
  assert.deepEqual(made.wire.sent, []);
  assert.deepEqual(await stored(), []);
});

test("cancelled, it is deleted at once and never sent", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await press(page, "Cancel and delete");
  await notice(page).waitFor({ state: "detached" });
  await keepsNothing(page);
  await made.wire.heal();
  page = await reopened(page, server);
  await page.locator('[data-figure="receive"]').waitFor();
  assert.deepEqual(made.wire.sent, []);
  assert.equal(await notice(page).count(), 0);
});

test("cancelled while it was under way, and taken all the same: that is told", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await once(page, made, async (route) => {
    await press(page, "Cancel and delete");
    await notice(page).waitFor({ state: "detached" });
    await keepsNothing(page);
    await route.continue();
  });
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
});

test("once kept, it is no more in the form, which then takes another application", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await dialog(page).waitFor({ state: "detached" });
  for (const name of ["details", "refund_details", "email"]) {
    assert.equal(await field(page, name).inputValue(), "", name);
    assert.equal(await field(page, name).getAttribute("aria-invalid"), "false", name);
  }
  assert.equal(await page.locator('[name="consents"]:checked, .is-missing, form .problem').count(), 0);
  // Nothing goes to the review twice.
  await page.locator('form button[type="submit"]').click();
  assert.equal(await dialog(page).count(), 0);
  await notice(page).getByText("Not sent yet.").waitFor();
});

test("taken at once, it is no more in the form either", async () => {
  page = await openQuote(browser, server, ASKED);
  await fill(page, FIELDS);
  await review(page);
  await proceed(page);
  const { id } = await accepted(page);
  await press(page, "Done");
  await page.waitForFunction(() => ["details", "refund_details", "email"].every((name) => document.querySelector(`[name="${name}"]`).value === ""));
  assert.equal(await page.locator('[name="consents"]:checked, .is-missing, form .problem').count(), 0);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
});

test("a second application waits beside the first: one row each", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await fill(page, { ...FIELDS, send: "500", email: "other@example.com" });
  await review(page);
  await proceed(page);
  await press(page, "Keep it and send it later");
  await page.waitForFunction(() => document.querySelectorAll("#outbox .banner").length === 2);
  assert.match(await notice(page).textContent(), /2,000\sUSDT.*500\sUSDT/s);
  await made.wire.heal();
  // What came of the first opens by itself, the other waits for it.
  await accepted(page);
  await page.waitForFunction(() => document.querySelector("#outbox").textContent.match(/Accepted\./g)?.length === 2);
  await press(page, "Done");
  await page.waitForFunction(() => document.querySelectorAll("#outbox .banner").length === 1);
  await press(page, "Show");
  await accepted(page);
  await press(page, "Done");
  await notice(page).waitFor({ state: "detached" });
  assert.deepEqual((await stored()).map(({ email, receive }) => [email, receive]).sort(), [["other@example.com", "233075"], [VISITOR.email, "932300"]]);
});

test("cancelled to be changed, it is in the form again and nowhere else", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await press(page, "Cancel and edit");
  await notice(page).waitFor({ state: "detached" });
  assert.deepEqual(
    [await field(page, "details").inputValue(), await field(page, "refund_details").inputValue(), await field(page, "email").inputValue()],
    [VISITOR.card, VISITOR.tron, VISITOR.email],
  );
  await keepsNothing(page);
  await made.wire.heal();
  await page.waitForTimeout(500);
  assert.deepEqual(made.wire.sent, []);
});

test("what is typed in the form is not lost to what waits", async () => {
  const made = await kept(browser, server);
  page = made.page;
  await field(page, "email").fill("other@example.com");
  await press(page, "Cancel and edit");
  await notice(page).getByRole("alert").getByText("The form holds something else.").waitFor();
  assert.equal(await field(page, "email").inputValue(), "other@example.com");
  assert.equal(await field(page, "details").inputValue(), "");
  await notice(page).getByText("Not sent yet.").waitFor();
  const refuse = (route) => route.fulfill({ status: 422, contentType: "application/problem+json", body: JSON.stringify({ code: "invalid", title: "Not right" }) });
  await page.context().route("**/api/v1/applications", refuse);
  await made.wire.heal();
  await press(page, "Back to the form");
  await dialog(page).getByRole("alert").getByText("The form holds something else.").waitFor();
  assert.equal(await field(page, "email").inputValue(), "other@example.com");
  await dialog(page).getByRole("button", { name: "Close" }).click();
  await field(page, "email").fill("");
  await press(page, "Show");
  await press(page, "Back to the form");
  await notice(page).waitFor({ state: "detached" });
  assert.equal(await field(page, "email").inputValue(), VISITOR.email);
});

test("on a small screen the question stands in sight, and its buttons can be pressed", async () => {
  const made = await unsent(browser, server, { options: { viewport: { width: 360, height: 760 } } });
  page = made.page;
  await page.waitForTimeout(300);
  for (const part of [dialog(page).locator("#keep h3"), ...["Keep it and send it later", "No, do not keep it"].map((name) => page.getByRole("button", { name }))]) {
    const isSeen = await part.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const at = (y) => document.elementFromPoint((left + right) / 2, y)?.closest("button, h3");
      return at(top + 2) === element && at(bottom - 2) === element;
    });
    assert.ok(isSeen, await part.textContent());
  }
});

for (const status of [429, 500, 503]) {
  test(`a server that answers ${status} is another reason to ask; kept, it is sent once`, async () => {
    page = await openQuote(browser, server, ASKED);
    let isBusy = true;
    const busy = (route) => (isBusy ? route.fulfill({ status, contentType: "application/problem+json", body: '{"code":"busy","title":"Busy"}' }) : route.fallback());
    await page.context().route("**/api/v1/applications", busy);
    await fill(page, FIELDS);
    await review(page);
    await proceed(page);
    await press(page, "Keep it and send it later");
    await notice(page).getByText("Not sent yet.").waitFor();
    const [answer] = await Promise.all([page.waitForResponse("**/api/v1/applications"), press(page, "Send now")]);
    assert.equal(answer.status(), status);
    await page.locator("#outbox button:enabled", { hasText: "Send now" }).waitFor();
    isBusy = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    const { id } = await accepted(page);
    assert.deepEqual((await stored()).map((row) => row.id), [id]);
  });
}

test("without consent nothing is kept, and the text stays in the page", async () => {
  const made = await unsent(browser, server);
  page = made.page;
  await keepsNothing(page);
  await press(page, "No, do not keep it");
  assert.match(await dialog(page).locator("#keep").textContent(), /Nothing is kept.*tab open/);
  await keepsNothing(page);
  await press(page, "Back to the form");
  assert.equal(await field(page, "details").inputValue(), VISITOR.card);
  await keepsNothing(page);
});

test("with consent nothing that can be read is kept, and its key cannot be taken out", async () => {
  const made = await kept(browser, server);
  page = made.page;
  const key = await lastKey(page, made);
  const found = await everythingKept(page);
  assert.deepEqual(Object.keys(found.databases), ["obmen-outbox/kept"]);
  assert.deepEqual(found.exported, ["refused"]);
  assert.match(found.local.outbox, /^\d+$/, "a moment, and nothing else");
  assert.deepEqual([Object.keys(found.local), found.session, found.cookie, found.name, found.state, found.cached], [["outbox"], {}, "", "", null, []]);
  const bytes = JSON.stringify(found);
  for (const text of [...PRIVATE, ...CARD_BEGINS, "visitor", key, "USDTTRC20\"", "932300"]) assert.ok(!bytes.includes(text), `${text} can be read`);
});

/** The key under which the kept application goes out. */
async function lastKey(page, { wire }) {
  let key;
  await once(page, { wire }, (route) => {
    key = route.request().headers()["idempotency-key"];
    wire.isCut = true;
    return route.abort("internetdisconnected");
  });
  await notice(page).getByText("Not sent yet.").waitFor();
  return key;
}

// What a browser may lack, or refuse.
const BROKEN = {
  "no IndexedDB": () => Object.defineProperty(window, "indexedDB", { value: undefined }),
  "an IndexedDB that does not open": () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("broken", "UnknownError");
    };
  },
  "an IndexedDB that fails later": () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name) {
      const first = open.call(this, name, 9);
      first.addEventListener("upgradeneeded", () => first.transaction.abort());
      return first;
    };
  },
  "an IndexedDB that never answers": () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...all) {
      const silent = open.apply(this, all);
      for (const event of ["success", "error", "upgradeneeded", "blocked"]) Object.defineProperty(silent, `on${event}`, { set() {} });
      silent.addEventListener = () => {};
      return silent;
    };
  },
  "a full disk": () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  },
  "storage forbidden": () => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  },
  "no Web Locks": () => Object.defineProperty(Navigator.prototype, "locks", { value: undefined }),
  "no WebCrypto": () => Object.defineProperty(Crypto.prototype, "subtle", { value: undefined }),
};

for (const [lack, script] of Object.entries(BROKEN)) {
  test(`${lack}: the page reckons and sends, and says that this device cannot keep it`, async () => {
    page = await newPage(browser);
    await page.addInitScript(script);
    await cannotKeep(async () => {
      const ask = page.getByRole("button", { name: "Keep it and send it later" });
      const told = dialog(page).getByText("cannot keep the application on this device");
      await ask.or(told).first().waitFor();
      if (await ask.isVisible()) await ask.click();
      await told.waitFor();
    });
  });
}

test("an outbox that cannot be fetched: the page says that it cannot keep it", async () => {
  page = await newPage(browser);
  await page.route(/obmen-outbox-[^/]*\.js$/, (route) => route.abort());
  await cannotKeep(() => dialog(page).getByText("It cannot be kept on this device").waitFor());
});

/** Goes through a sending that fails first. */
async function cannotKeep(told) {
  const wire = await line(page.context());
  await showQuote(page, server, ASKED);
  await fill(page, FIELDS);
  await review(page);
  wire.fail();
  await proceed(page);
  await told();
  assert.equal(await notice(page).count(), 0);
  await wire.heal();
  await press(page, "Send again");
  const { id } = await accepted(page);
  assert.deepEqual((await stored()).map((row) => row.id), [id]);
}
