// From a quote to the server's answer, as a visitor goes.
import { drawn, field } from "./page.mjs";

/** What a visitor of the tests types. Each is right, and each is nobody's: examples of specifications. */
export const VISITOR = {
  card: "4400 4300 0000 0007",
  tron: "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL",
  evm: "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  ton: "EQBynBO23ywHy_CgarY9NK9FTz0yDsG82PtcbSTQgGoXwiuA",
  xrp: "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh",
  memo: "739251684",
  email: "visitor@example.com",
};

/** What gives the card away, in groups and without: long enough that no identifier or time holds it by chance. */
export const CARD_BEGINS = [VISITOR.card.slice(0, 9), VISITOR.card.replaceAll(" ", "").slice(0, 8)];

/** The dialog that an application goes through. */
export const dialog = (page) => page.locator("dialog[open]");

/** Fills the form by the names of its fields, and agrees to everything. */
export async function fill(page, fields) {
  for (const [name, text] of Object.entries({ email: VISITOR.email, ...fields })) {
    if (name === "territory") await field(page, name).selectOption(text);
    else await field(page, name).fill(text);
  }
  for (const consent of await field(page, "consents").all()) await consent.check();
  await drawn(page);
}

/** Goes to the review. */
export async function review(page) {
  await page.locator('form button[type="submit"]').click();
  await dialog(page).locator('[data-figure="review.send"]').waitFor();
}

/** Presses the dialog's main button: send, send again, accept, done. */
export const proceed = (page) => dialog(page).locator(".dialog-foot .is-primary").click();

/** What the answer shows: the application's id, and the secret of its status. */
export async function accepted(page) {
  const id = page.locator("#application-id");
  await id.waitFor();
  return { id: await id.textContent(), secret: await page.locator("#application-secret").textContent() };
}

/** Bodies and keys of everything that the page sends to be stored, as they go out. */
export function sentBy(page) {
  const sent = [];
  page.on("request", (request) => {
    if (request.method() !== "POST") return;
    sent.push({ key: request.headers()["idempotency-key"], body: request.postDataJSON() });
  });
  return sent;
}

/** The server's own word on an application. */
export async function status(server, { id, secret }) {
  const headers = { authorization: `Bearer ${secret}` };
  const answer = await fetch(new URL(`api/v1/applications/${id}`, server.url), { headers });
  return { status: answer.status, body: await answer.json() };
}
