// What came of an application that was kept: taken, refused, or a rate that moved. As the page shows it of one that is
// sent at once.
import { agree, discard } from "./driver.mjs";
import { button, element, icon } from "./elements.mjs";
import { isFilled, restore } from "./restore.mjs";
import { amount, moment, text } from "./words.mjs";

const VIEWS = { accepted, moved, refused };
/** The states that have something to show. */
export const RESULTS = Object.keys(VIEWS);

let dialog, shown;

export const isOpen = (one) => shown?.key === one.key && shown.state === one.state;

export function close() {
  dialog?.remove();
  dialog = shown = undefined;
}

export function open(one) {
  close();
  shown = one;
  const [body, buttons] = VIEWS[one.state](one);
  const title = element("h2", { id: "outbox-title", textContent: text(`${one.state}-title`), tabIndex: -1 });
  // Closed unread, it stays above the page.
  const shut = button("icon-button", icon("close"), close);
  shut.title = shut.ariaLabel = text("close");
  dialog = element(
    "dialog",
    { className: "dialog", id: "outbox-dialog" },
    element("header", { className: "dialog-head" }, title, shut),
    element("div", { className: "dialog-body" }, ...body),
    element("footer", { className: "dialog-foot" }, ...buttons),
  );
  dialog.setAttribute("aria-labelledby", title.id);
  dialog.addEventListener("close", close);
  document.body.append(dialog);
  dialog.showModal();
  // Browsers refuse `autofocus` in partners' frames.
  title.focus();
}

function accepted(one) {
  const { id, secret, pay_before: payBefore } = one.receipt;
  const by = payBefore ? text("accepted-pay", { moment: moment(Date.parse(payBefore) / 1000) }) : text("accepted-no-window");
  const kept = element(
    "dl",
    { className: "summary" },
    row(text("accepted-id"), "application-id", id),
    row(text("accepted-secret"), "application-secret", secret),
  );
  // The page hears such buttons, and shows what stands beside them where it cannot do as asked.
  const unloaded = Object.assign(problem(text("unloaded")), { className: "problem unloaded", hidden: true });
  const calendar = button("button", text("calendar"), () => {});
  const { office, give, get } = one.deal;
  calendar.dataset.ask = ["share calendar", office, give, get, payBefore].join(" ");
  const body = [outcome("outcome", "check", "accepted-done", by), deal(one), kept, note(text("accepted-note")), unloaded];
  return [body, [...(payBefore ? [calendar] : []), button("button is-primary", text("done"), () => discard(one))]];
}

function refused(one) {
  const reasons = one.reasons.map(({ message }) => element("li", {}, icon("warning"), element("span", { textContent: message })));
  const body = [outcome("outcome is-refused", "warning", "refused-done", text("refused-note")), deal(one), element("ul", { className: "errors" }, ...reasons)];
  return [body, [button("button is-primary", text("back"), () => backToForm(one))]];
}

function moved(one) {
  const { deal: old, terms, shown: names } = one;
  const side = (className, title, { receive, rate }) =>
    element(
      "div",
      { className },
      element("h3", { textContent: text(title) }),
      element("strong", { className: "figure", textContent: amount(receive, names.get) }),
      note(`${amount(rate.in, names.give)} = ${amount(rate.out, names.get)}`),
    );
  const both = element("div", { className: "moved" }, side("is-old", "moved-old", { ...old, rate: one.request.rate }), side("is-new", "moved-new", terms));
  const buttons = [
    button("button", text("moved-decline"), () => backToForm(one)),
    button("button is-primary", text("moved-accept", { amount: amount(terms.receive, names.get) }), () => agree(one)),
  ];
  return [[element("p", { textContent: text("moved-note"), role: "alert" }), note(`${names.office}: ${amount(terms.send, names.give)}`), both], buttons];
}

/** Deleted only once the form has it again, and not while that would cost what is typed there. */
async function backToForm(one) {
  if (isFilled(one)) return tell("form-filled");
  close();
  if (await restore(one)) await discard(one);
}

/** Says why it goes no further. */
function tell(name) {
  dialog.querySelector(".problem:not(.unloaded)")?.remove();
  dialog.querySelector(".dialog-body").append(problem(text(name)));
}

const problem = (...told) => element("p", { className: "problem", role: "alert" }, icon("warning"), ...told);

function outcome(className, drawn, title, told) {
  return element("div", { className, role: "status" }, icon(drawn), element("h2", { textContent: text(title) }), note(told));
}

function deal({ deal: { send, receive }, shown: { office, give, get } }) {
  return note(text("deal", { office, send: amount(send, give), receive: amount(receive, get) }));
}

function row(label, id, value) {
  const copy = button("icon-button", icon("copy"), () => navigator.clipboard?.writeText(value).catch(() => {}));
  copy.title = copy.ariaLabel = text("copy");
  const shown = element("span", { className: "copyable" }, element("span", { className: "mono", id, textContent: value }), copy);
  return element("div", {}, element("dt", { textContent: label }), element("dd", {}, shown));
}

const note = (textContent) => element("p", { className: "note", textContent });
