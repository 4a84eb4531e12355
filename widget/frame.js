// Inside the frame: what the page says on its window goes to the partner's page, and what that asks for comes in.
// It runs before the frame's `load`, upon which the partner's side says hello.
import { NAMES, STYLES, isOurs, message } from "./messages.js";
import { fillIn, offer } from "./prefill.js";

const root = document.documentElement;
/** A property that takes the same values as ours: what it would not take is dropped. */
const LIKE = { accent: "color", surface: "color", text: "color", radius: "border-top-left-radius", font: "font-family" };
const STRANGE = /\b(var|url|env|attr)\(|[;{}<>\\]/i;

/** The partner's page, once it has said hello from the one window around us. */
let partner;
/** What was said last of each kind, for a partner that says hello later. */
const said = new Map();
/** Applications that were taken before there was a partner to tell it to: each is told once. */
const taken = [];
/** The last of each kind that the page said, as text. */
const heard = new Map();
/** Until something is drawn, the height is the skeleton's. */
let isDrawn = false;

function say(kind, payload) {
  said.set(kind, payload);
  // The height comes before what makes the frame seen.
  if (partner && said.has("height")) parent.postMessage(message(partner.channel, kind, payload), partner.origin);
  else if (kind === "submit") taken.push(payload);
}

function measure() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (isDrawn && height > 0 && height !== said.get("height")?.height) say("height", { height });
}

function meet({ origin, data }) {
  partner = { origin, channel: data.channel };
  // The frame follows its content from here on: no bar, not even between two heights.
  root.classList.add("is-followed");
  for (const kind of ["height", "ready", "error", "quote"]) if (said.has(kind)) say(kind, said.get(kind));
  for (const payload of taken.splice(0)) say("submit", payload);
}

/** Sites write a huge radius for pills. On cards and dialogs that would be ovals, which cut off what is in them. */
const capped = (radius) => `min(${radius === "0" ? "0px" : radius}, 28px)`;

function dress(style) {
  for (const name of STYLES) {
    const value = name === "radius" ? capped(style[name]) : style[name];
    const fits = typeof value === "string" && value.length < 200 && !STRANGE.test(value) && CSS.supports(LIKE[name], value);
    if (fits) root.style.setProperty(`--obmen-${name}`, value);
    else root.style.removeProperty(`--obmen-${name}`);
  }
}

/** The page keeps what is chosen in its address, so that a change of the address is a change of the choice. */
function choose(changes) {
  const params = new URLSearchParams(location.search);
  if (changes.send) params.delete("receive");
  if (changes.receive) params.delete("send");
  for (const name of NAMES) {
    if (typeof changes[name] === "string") params.set(name, changes[name]);
    else if (changes[name] === null) params.delete(name);
  }
  history.replaceState(null, "", `?${params}`);
  dispatchEvent(new PopStateEvent("popstate"));
}

const fail = (why) => say("error", why);
const prefill = () => partner && said.has("quote") && fillIn(said.get("quote"), partner.origin, fail);

addEventListener("message", (event) => {
  const { source, origin, data } = event;
  if (source !== parent || source === window || origin === "null" || !isOurs(data)) return;
  if (data.kind === "hello") meet(event);
  if (origin !== partner?.origin || data.channel !== partner.channel) return;
  if (data.kind === "hello" || data.kind === "style") dress(data.payload);
  if (data.kind === "update") choose(data.payload);
  if (data.kind === "prefill") {
    offer(data.payload);
    prefill();
  }
});

for (const kind of ["quote", "submit", "error"]) {
  addEventListener(`obmen:${kind}`, ({ detail }) => {
    // The page says again what has not changed. After something was amiss the same quote is news, and after a quote the
    // same fault; what is not here stays so whatever is shown instead.
    const text = JSON.stringify(detail);
    if (kind !== "submit" && heard.get(kind) === text) return;
    heard.set(kind, text);
    if (kind === "error") heard.delete("quote");
    if (kind === "quote" && !heard.get("error")?.includes('"unknown"')) heard.delete("error");
    // What it says is drawn by then; a timer, since a frame out of sight draws nothing.
    setTimeout(() => {
      isDrawn = true;
      measure();
      if (kind === "quote" && !said.has("ready")) say("ready", {});
      if (kind === "quote" && said.get("error")?.code !== "unknown") said.delete("error");
      say(kind, detail);
      if (kind === "quote") prefill();
    });
  });
}

// Where the visitor is: dialogs open there. What is pressed in a dialog does not move it.
const note = ({ target }) => {
  if (!target.closest("dialog")) root.style.setProperty("--asked-at", `${Math.round(target.getBoundingClientRect().top)}px`);
};
addEventListener("click", note, true);

new ResizeObserver(measure).observe(document.body);
