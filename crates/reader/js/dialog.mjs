// The dialog: a picture, or the camera. It uses the classes and icons of the page, which stand in the document.
import { watch } from "./camera.mjs";
import { PICTURE_SIDES, codes } from "./codes.mjs";
import { button, element, icon } from "../../../parts/elements.mjs";
import en from "../../../locales/en/scan.json";
import ru from "../../../locales/ru/scan.json";

const TEXTS = { en, ru };

/** Lets the visitor scan a code; what it says, or undefined where the dialog was closed. */
export function scan(lang) {
  return new Promise((resolve) => open((name) => (TEXTS[lang] ?? en)[name], resolve));
}

function open(text, resolve) {
  const ended = new AbortController();
  const title = element("h2", { id: "scan-title", textContent: text("scan.title") });
  const close = button("icon-button", icon("close"), () => dialog.close());
  close.title = text("scan.close");
  const told = element("p", { className: "verdict", role: "status" });
  const video = element("video", { hidden: true, muted: true, playsInline: true });
  const input = element("input", { type: "file", accept: "image/*", hidden: true });
  const choose = button("button is-primary", text("scan.choose"), () => input.click());
  const camera = button("button", text("scan.camera"), look);

  const head = element("header", { className: "dialog-head" }, title, close);
  const help = element("p", { className: "note", textContent: text("scan.help") });
  const body = element("div", { className: "dialog-body" }, help, video, told, input);
  // A partner's frame has no camera: it would be asked for in the partner's name.
  const offered = "embed" in document.documentElement.dataset ? [choose] : [camera, choose];
  const foot = element("footer", { className: "dialog-foot" }, ...offered);
  const dialog = element("dialog", { className: "dialog", id: "scan" }, head, body, foot);
  dialog.setAttribute("aria-labelledby", title.id);

  input.addEventListener("change", () => picture(input.files));
  dialog.addEventListener("paste", (event) => picture(event.clipboardData?.files));
  dialog.addEventListener("dragover", (event) => event.preventDefault());
  dialog.addEventListener("drop", (event) => {
    // Else the browser would leave the page for the picture.
    event.preventDefault();
    picture(event.dataTransfer?.files);
  });
  dialog.addEventListener("close", () => end());
  document.body.append(dialog);
  dialog.showModal();
  // Browsers refuse `autofocus` in a frame of another site.
  choose.focus();

  function end(found) {
    ended.abort();
    dialog.close();
    dialog.remove();
    resolve(found);
  }

  let said = "";
  function say(name, tone = "") {
    // Each frame of the camera says something: what is said already is not read aloud again.
    if (said === name) return;
    said = name;
    told.className = `verdict ${tone}`;
    told.replaceChildren(...(tone ? [icon("warning")] : []), element("span", { textContent: text(name) }));
  }

  /** One code is what the visitor meant; of several, nobody knows which. */
  function take(found, none) {
    if (ended.signal.aborted) return;
    if (found instanceof Error) say("scan.unloaded", "is-invalid");
    else if (found.length === 1) end(found[0]);
    else if (found.length > 1) say("scan.several", "is-invalid");
    else none();
  }

  async function picture(files) {
    const [file] = files ?? [];
    if (!file) return;
    say("scan.reading");
    const bitmap = await createImageBitmap(file).catch(() => null);
    // The same file may be chosen again.
    input.value = "";
    if (!bitmap) return say("scan.no-picture", "is-invalid");
    const found = await codes(bitmap, bitmap, PICTURE_SIDES).catch((failure) => failure);
    bitmap.close();
    take(found, () => say("scan.none", "is-invalid"));
  }

  async function look() {
    camera.disabled = true;
    // A button that cannot be pressed any more does not keep the focus.
    choose.focus();
    say("scan.asking");
    const fault = await watch(video, ended.signal, (found) => take(found, () => say("scan.looking")));
    if (ended.signal.aborted) return;
    camera.disabled = !fault;
    if (fault) say(fault, "is-invalid");
    else say("scan.looking");
  }
}
