// Whether the main page keeps an application on this device. What it is, only that page can read, and only it sends.
import { element, icon } from "./element.mjs";

const DATABASE = "obmen-outbox";

let renew = () => {};
addEventListener("storage", () => renew());

/** A notice that leads to it; nothing is seen of it where nothing is kept. */
export function keptNotice(said, address) {
  const link = element("a", {}, said.text("fees.kept-show"));
  const notice = element("aside", { className: "banner is-warning", id: "kept", hidden: true }, icon("offline"), element("p", {}, said.text("fees.kept")), link);
  renew = async () => {
    link.href = address();
    notice.hidden = !(await isKept());
  };
  renew();
  return notice;
}

/** The mark tells in which browsers to look, so that nothing is opened where nothing was ever kept. */
async function isKept() {
  try {
    if (!localStorage.outbox) return false;
    return (await indexedDB.databases()).some(({ name }) => name === DATABASE);
  } catch {
    return false;
  }
}
