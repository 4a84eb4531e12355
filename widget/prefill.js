// Details that the partner knows already. They are filled in once the server says that the partner signed them, for the
// very exchange that is shown; the page then judges them like typed ones. Nothing of them is told to anybody else.
import en from "../locales/en/frame.json";
import ru from "../locales/ru/frame.json";
import { isShape, isText } from "./messages.js";

const TEXTS = { en, ru };
const SIGNED = {
  office: isText,
  get: isText,
  details: isText,
  memo: (memo) => memo === undefined || (typeof memo === "string" && memo.length <= 1024),
  expires: Number.isSafeInteger,
  signature: isText,
};

/** What waits for its exchange to be shown. */
let waiting;
/** What was handed over last, as text: the same is not asked about again. */
let offered = "{}";
/** What was filled in: the partner may replace it, and never what the visitor typed. */
let filled = "";

/** Takes what the partner's page hands over; nothing takes the last one back. */
export function offer(signed) {
  const text = JSON.stringify(signed);
  if (text === offered) return;
  offered = text;
  waiting = text === "{}" ? undefined : signed;
}

/** Fills in what waits for the exchange of this quote; `fail` tells the partner's page why not. */
export async function fillIn({ office, get }, origin, fail) {
  const signed = waiting;
  if (!signed) return;
  const isWhole = isShape(signed, SIGNED);
  if (isWhole && (signed.office !== office || signed.get !== get.asset)) return;
  waiting = undefined;
  const why = isWhole ? await refusal(signed, origin) : refused();
  // Meanwhile it was taken back, or another came.
  if (JSON.stringify(signed) !== offered) return;
  if (why) return fail(why);
  const field = document.querySelector('[name="details"]');
  if (!field || (field.value !== "" && field.value !== filled)) return;
  filled = signed.details;
  const told = Object.values(TEXTS).map((texts) => texts["prefill.filled"].replace("{site}", new URL(origin).host));
  // As a payment link says it: address, memo, no amount, and what is told in each language.
  dispatchEvent(new CustomEvent("obmen:prefill", { detail: [signed.details, signed.memo ?? "", "", ...told] }));
}

async function refusal({ office, get, details, memo, expires, signature }, origin) {
  const partner = new URLSearchParams(location.search).get("partner") ?? "";
  try {
    const answer = await fetch("/api/v1/prefills", {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": document.documentElement.lang },
      body: JSON.stringify({ partner, origin, office, asset: get, details, memo, expires, signature }),
      signal: AbortSignal.timeout(20_000),
    });
    if (answer.ok) return;
    const { code, detail } = await answer.json();
    if (answer.status === 403) return { code, message: detail };
    return refused();
  } catch {
    return { code: "unreachable", message: text("unanswered") };
  }
}

const refused = () => ({ code: "prefill-refused", message: text("refused") });
const text = (name) => (TEXTS[document.documentElement.lang] ?? en)[`prefill.${name}`];
