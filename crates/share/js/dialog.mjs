// The dialog: the link and its code, the printed sheet, the deadlines. It uses the classes and icons of the page.
import { button, element, icon } from "../../../parts/elements.mjs";
import { drawn } from "./code.mjs";
import { dueFrom, save, told } from "./deadlines.mjs";
import { sheet } from "./sheet.mjs";
import style from "./share.css";

const MINUTE_MS = 60_000;

/** Opens the dialog. The sheet stands in the document as long as it is open, and is all that is printed then. */
export function opened(say, compiled, exchange) {
  if (document.getElementById("sharing")) return;
  adopt();
  const title = element("h2", { id: "sharing-title", textContent: say.text("title") });
  const close = button("icon-button", icon("close"), () => dialog.close());
  close.title = say.text("close");
  const head = element("header", { className: "dialog-head" }, title, close);
  const print = button("button", say.text("print"), () => window.print());
  const copy = copyButton(say, exchange.link);
  const body = element("div", { className: "dialog-body" }, linked(say, compiled, exchange, copy.field, copy.told), deadlines(say, compiled, exchange));
  const foot = element("footer", { className: "dialog-foot" }, print, ...sender(say, exchange.link), copy.button);
  const dialog = element("dialog", { className: "dialog", id: "sharing" }, head, body, foot);
  dialog.setAttribute("aria-labelledby", title.id);

  let printed = sheet(say, compiled, exchange);
  // Rates may have come meanwhile.
  const renew = () => {
    const fresh = sheet(say, compiled, exchange);
    printed.replaceWith(fresh);
    printed = fresh;
  };
  addEventListener("beforeprint", renew);
  dialog.addEventListener("close", () => {
    removeEventListener("beforeprint", renew);
    printed.remove();
    dialog.remove();
  });
  document.body.append(dialog, printed);
  dialog.showModal();
  // Browsers refuse `autofocus` in a frame of another site.
  copy.button.focus();
}

let adopted;

function adopt() {
  if (adopted) return;
  adopted = new CSSStyleSheet();
  adopted.replaceSync(style);
  document.adoptedStyleSheets.push(adopted);
}

function linked(say, compiled, { link }, field, told) {
  const label = element("label", { htmlFor: field.id, textContent: say.text("link") });
  const help = element("p", { className: "note", textContent: say.text("link.help") });
  const words = element("div", { className: "field" }, label, field, help, told);
  return element("div", { className: "share-link" }, drawn(compiled, link, say.text("code")), words);
}

function copyButton(say, link) {
  const field = element("input", { className: "input", id: "share-address", readOnly: true, value: link });
  field.addEventListener("focus", () => field.select());
  const told = element("p", { className: "verdict", role: "status" });
  const made = button("button is-primary", say.text("link.copy"), async () => {
    const done = await navigator.clipboard?.writeText(link).then(() => true, () => false);
    told.textContent = say.text(done ? "link.copied" : "link.not-copied");
  });
  return { button: made, field, told };
}

/** A button where the device itself can pass a link on. */
function sender(say, url) {
  if (!navigator.share) return [];
  // Closing what the device then shows is no failure.
  return [button("button", say.text("link.send"), () => navigator.share({ title: document.title, url }).catch(() => {}))];
}

function deadlines(say, compiled, exchange) {
  const title = element("h3", { textContent: say.text("deadlines") });
  const limits = { min: "2020-01-01T00:00", max: "2099-12-31T23:59" };
  const start = element("input", { className: "input", id: "share-start", type: "datetime-local", ...limits, value: local(Date.now()) });
  const label = element("label", { htmlFor: start.id, textContent: say.text("deadlines.start") });
  const list = element("dl", { className: "summary" });
  const none = element("p", { className: "note", id: "share-none" });
  const add = button("button", say.text("deadlines.add"), () => save(say, compiled, exchange, due()));
  // A field that holds no moment stands for now.
  const due = () => dueFrom(compiled, exchange, { applied: new Date(start.value).getTime() || Date.now() });
  const show = () => {
    // What is no moment, or none of these times, has no deadlines; the browser says why in its own words.
    const fault = start.validationMessage;
    const all = fault ? [] : due();
    list.replaceChildren(...all.map((each) => row(told(say, exchange, each))));
    start.ariaInvalid = fault !== "";
    none.textContent = fault || say.text("deadlines.none");
    none.hidden = all.some(({ at }) => at !== null);
    add.hidden = !none.hidden;
  };
  start.setAttribute("aria-describedby", none.id);
  start.addEventListener("input", show);
  show();
  return element("section", { className: "share-deadlines" }, title, element("div", { className: "field" }, label, start), list, none, add);
}

function row([term, value]) {
  return element("div", {}, element("dt", { textContent: term }), element("dd", { textContent: value }));
}

/** A moment as the field for it takes it: in the visitor's own time. */
function local(milliseconds) {
  const offset = new Date(milliseconds).getTimezoneOffset() * MINUTE_MS;
  return new Date(milliseconds - offset).toISOString().slice(0, 16);
}
