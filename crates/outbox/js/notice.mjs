// What is kept, above the page: how far each application is, and what can be done about it.
import { discard, drain, isFirst } from "./driver.mjs";
import { button, element, icon } from "./elements.mjs";
import { RESULTS, close, isOpen, open } from "./dialog.mjs";
import { isFilled, restore } from "./restore.mjs";
import { amount, moment, text } from "./words.mjs";

const host = element("aside", { id: "outbox", className: "page", ariaLive: "polite", tabIndex: -1 });
host.style.paddingBlock = ".75rem 0";
let last = [];

// A language chosen meanwhile.
new MutationObserver(() => show(last)).observe(document.documentElement, { attributeFilter: ["lang"] });

/** Shows what is kept; what came of it in a dialog, where no other is open. */
export function show(all) {
  const came = all.find((one) => RESULTS.includes(one.state) && !last.some((was) => was.key === one.key && was.state === one.state));
  if (isEmbedded) for (const one of all) if (one.state === "accepted" && !told.has(one.key)) void tell(one);
  if (!all.some(({ key }) => key === full)) full = undefined;
  last = all;
  host.ariaLabel = text("label");
  host.replaceChildren(...all.map(banner));
  if (all.length === 0) host.remove();
  else if (!host.isConnected) document.body.prepend(host);
  if (!all.some(isOpen)) close();
  if (came && !document.querySelector("dialog[open]")) open(came);
}

/** Brings it into sight. */
export const seek = () => host.focus();

const isEmbedded = "embed" in document.documentElement.dataset;
const told = new Set();

/** The partner around this frame is told of it, as of one that was sent at once; by one frame of all, and once. */
async function tell({ key, receipt }) {
  told.add(key);
  if (await isFirst(key)) dispatchEvent(new CustomEvent("obmen:submit", { detail: { id: receipt.id } }));
}

/** The one that was not put into the form, since that holds another. */
let full;

/** Back to the form with it; deleted only once the form has it. */
async function edit(one) {
  full = isFilled(one) ? one.key : undefined;
  if (full) show(last);
  else if (await restore(one)) await discard(one);
}

function banner(one) {
  const { state, deal, shown } = one;
  const line = element("p", {});
  const bar = element("div", { className: `banner ${TONES[state]}` }, icon(ICONS[state]), line);
  if (state === "unreadable") {
    line.append(text("unreadable"));
    bar.append(button("button", text("delete"), () => discard(one)));
    return bar;
  }
  const values = {
    office: shown.office,
    send: amount(deal.send, shown.give),
    receive: amount(deal.receive, shown.get),
    until: moment(one.until),
  };
  line.append(element("strong", { textContent: text(state, values) }), " ", text("deal", values));
  const note = { queued: "queued-note", sending: "queued-note", expired: one.unanswered ? "expired-perhaps" : "expired-note" }[state];
  if (note) line.append(" ", text(note, values));
  if (RESULTS.includes(state)) bar.append(button("button", text("show"), () => open(one)));
  else if (state === "expired") bar.append(button("button", text("dismiss"), () => discard(one)));
  else {
    const send = button("button", text("send-now"), drain);
    send.disabled = state === "sending";
    const all = element("div", {}, send, button("button", text("edit"), () => edit(one)), button("button", text("cancel"), () => discard(one)));
    Object.assign(all.style, { display: "flex", flexWrap: "wrap", gap: ".375rem .625rem" });
    bar.append(all);
    if (one.key === full) line.append(" ", element("strong", { textContent: text("form-filled"), role: "alert" }));
  }
  return bar;
}

const TONES = { queued: "is-warning", sending: "is-warning", moved: "is-warning", refused: "is-error", accepted: "", expired: "is-error", unreadable: "is-error" };
const ICONS = { queued: "offline", sending: "clock", moved: "warning", refused: "warning", accepted: "check", expired: "clock", unreadable: "warning" };
