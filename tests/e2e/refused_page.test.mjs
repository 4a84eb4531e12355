// What the server alone finds is told in the page's language, and the way back leads to the field it is about.
import assert from "node:assert/strict";
import { test } from "node:test";

import { VISITOR, fill, proceed, review } from "./support/application.mjs";
import { field, openQuote } from "./support/page.mjs";
import { browser, server } from "./support/stage.mjs";

const ASKED = { office: "16tonn", give: "USDTTRC20", get: "KSPBKZT", send: "2000" };

/** A page whose application is changed on its way. */
async function tampered(change, asked = ASKED) {
  const page = await openQuote(browser, server, asked);
  await page.route("**/api/v1/applications", async (route) => {
    const body = route.request().postDataJSON();
    change(body);
    await route.continue({ postData: JSON.stringify(body) });
  });
  await fill(page, { details: VISITOR.card, refund_details: VISITOR.tron });
  await review(page);
  await proceed(page);
  await page.locator("#sending .errors").waitFor();
  return page;
}

for (const [what, change, id] of [
  ["an e-mail address", (body) => (body.email = "nobody"), "email"],
  ["the card", (body) => (body.details.details = "4400430000000008"), "details"],
  ["the refund address", (body) => (body.details.refund_details = "T123"), "refund_details"],
]) {
  test(`a refusal of ${what} leads back to its field, and nothing typed is lost`, async () => {
    const page = await tampered(change);
    await page.locator("#sending .button.is-primary").click();
    await page.waitForFunction((id) => document.activeElement?.id === id, id);
    assert.equal(await field(page, "details").inputValue(), VISITOR.card);
    assert.equal(await field(page, "email").inputValue(), VISITOR.email);
    await page.context().close();
  });
}

test("the reasons come in the language of the page, whatever the browser prefers", async () => {
  const page = await tampered((body) => (body.email = "nobody"), { ...ASKED, lang: "ru" });
  const reason = await page.locator("#sending .errors li").innerText();
  assert.match(reason, /[а-яё]{4,}.*[а-яё]{4,}/iu);
  assert.doesNotMatch(reason, /address|letters|the /i);
  await page.context().close();
});
