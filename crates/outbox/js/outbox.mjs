// What the page fetches when an application may not reach the office, and when one is kept already.
import { compiled } from "../../../parts/compiled.mjs";
import { isAble, keep, start as follow } from "./driver.mjs";
import { button, element } from "./elements.mjs";
import { seek, show } from "./notice.mjs";
import { clear } from "./restore.mjs";
import { moment, text } from "./words.mjs";

/** Shows what is kept and sends it. */
export const start = () => follow(show);

export { clear };

/** Fetches what would be missing without a connection. */
export const prepare = () => compiled();

/**
 * Asks in the page's dialog, in the element `keep`, whether this device should keep an application: its key and body,
 * the names of office and units, the clauses of the offer against keeping data in a browser, the minutes that the office
 * gives to pay.
 * @returns whether it is kept; never, where the visitor goes on in another way
 */
export async function offer(key, request, office, give, get, clauses, window) {
  const { patience } = await compiled();
  const host = document.getElementById("keep");
  const asked = Math.floor(Date.now() / 1000);
  const say = (name) => host.replaceChildren(element("p", { className: "note", textContent: text(name) }));
  if (!isAble()) return say("cannot");
  const until = moment(asked + patience(window));
  return new Promise((resolve) => {
    const yes = async () => {
      try {
        await start();
        await keep(key, request, window, asked, JSON.stringify({ office, give, get }));
        clear();
        resolve(true);
        // The page closes its dialog, which gives the focus back to where it was: then it comes here.
        setTimeout(seek);
      } catch {
        say("cannot");
      }
    };
    host.replaceChildren(
      element("h3", { textContent: text("ask") }),
      element("p", { className: "note", textContent: text("ask-note", { until, office }) }),
      ...(clauses ? [element("p", { className: "note", textContent: text("ask-clauses", { clauses }) })] : []),
      element("div", {}, button("button", text("ask-yes"), yes), button("button is-quiet", text("ask-no"), () => say("not-kept"))),
    );
    Object.assign(host.style, { display: "grid", gap: ".625rem" });
    // On a small screen it stands below what the dialog shows first.
    host.scrollIntoView({ block: "nearest" });
  });
}
