// <obmen-quote>: an open shadow root with one iframe of /embed, and the channel to it.
// Styles are constructed sheets and nothing is written as HTML, so that it works under a partner's strict policy.
import { NAMES, STYLES, isFromFrame, message } from "./messages.js";
import { BASE, WAITING } from "./style.js";

// A frame that loaded but was refused looks like one that is slow: after this long it is told as an error.
const PATIENCE_MS = 20_000;

/** One amount is typed, the other reckoned. */
const OTHER = { send: "receive", receive: "send" };

/**
 * Defines the element, once however often it is called.
 * @param {string} origin where the page is served from
 */
export function define(origin) {
  if (customElements.get("obmen-quote")) return;
  const [base, waiting] = [BASE, WAITING].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });

  customElements.define(
    "obmen-quote",
    class extends HTMLElement {
      static observedAttributes = NAMES;
      #root = this.attachShadow({ mode: "open" });
      #frame;
      #changes;
      #isAsked;
      #prefill;
      #channel;
      #timer;
      #isLoaded;
      #isDestroyed;

      connectedCallback() {
        if (this.#isDestroyed) return;
        // What was set before the element was defined stands in front of the setter.
        const { prefill } = this;
        delete this.prefill;
        if (prefill) this.prefill = prefill;
        const frame = document.createElement("iframe");
        frame.title = this.title || `Obmen ${this.getAttribute("office") ?? ""}`.trim();
        frame.loading = "lazy";
        frame.allow = "clipboard-read; clipboard-write";
        frame.referrerPolicy = "origin";
        frame.src = this.#address();
        this.#changes = undefined;
        frame.onload = () => this.#hello();
        this.#channel = crypto.getRandomValues(new Uint32Array(4)).join("-");
        this.#root.adoptedStyleSheets = [base, waiting];
        this.#root.replaceChildren((this.#frame = frame));
        addEventListener("message", this);
      }

      disconnectedCallback() {
        removeEventListener("message", this);
        clearTimeout(this.#timer);
        this.#frame?.remove();
        this.#frame = this.#isLoaded = undefined;
      }

      /** Only what has changed is told: what the visitor typed meanwhile stays. */
      attributeChangedCallback(name, _, value) {
        if (!this.#frame) return;
        if (OTHER[name] && value !== null) this.removeAttribute(OTHER[name]);
        this.#changes = { ...this.#changes, [name]: value };
        this.#soon();
      }

      /** What the partner signed for its visitor. It waits for the frame, and is never part of an address. */
      set prefill(signed) {
        this.#prefill = signed;
        this.#soon();
      }

      /** What is set one after the other is told at once. */
      #soon() {
        if (!this.#isAsked) queueMicrotask(() => this.#ask());
        this.#isAsked = true;
      }

      /** A frame that is not here yet cannot be told anything: its address says it. */
      #ask() {
        this.#isAsked = false;
        if (this.#isLoaded) {
          if (this.#changes) this.#post("update", this.#changes);
          this.#post("prefill", this.#prefill ?? {});
        } else if (this.#changes && this.#frame) this.#frame.src = this.#address();
        this.#changes = undefined;
      }

      handleEvent({ origin: from, source, data }) {
        const frame = this.#frame;
        if (from !== origin || source !== frame?.contentWindow || !isFromFrame(data, this.#channel)) return;
        const { kind, payload } = data;
        frame.hidden = false;
        if (kind === "height") {
          frame.style.height = `${payload.height}px`;
        } else {
          clearTimeout(this.#timer);
          this.#tell(kind, payload);
        }
      }

      update(options = {}) {
        for (const name of NAMES) {
          const value = options[name];
          if (value === null) this.removeAttribute(name);
          else if (value !== undefined) {
            if (OTHER[name]) this.removeAttribute(OTHER[name]);
            this.setAttribute(name, value);
          }
        }
        this.#post("style", this.#style());
      }

      destroy() {
        this.#isDestroyed = true;
        this.disconnectedCallback();
        this.#root.adoptedStyleSheets = [];
      }

      #address() {
        const asked = NAMES.filter((name) => this.hasAttribute(name)).map((name) => [name, this.getAttribute(name)]);
        return `${origin}/embed?${new URLSearchParams(asked)}`;
      }

      #style() {
        const style = getComputedStyle(this);
        return Object.fromEntries(STYLES.map((name) => [name, style.getPropertyValue(`--obmen-${name}`).trim()]));
      }

      #post(kind, payload) {
        if (this.#isLoaded) this.#frame.contentWindow?.postMessage(message(this.#channel, kind, payload), origin);
      }

      #hello() {
        this.#isLoaded = true;
        this.#post("hello", this.#style());
        this.#post("prefill", this.#prefill ?? {});
        clearTimeout(this.#timer);
        // For whoever builds the site, in English: the texts that visitors read are in the frame, which is not here.
        const text = `${origin}/embed did not answer; is ${location.origin} one of its partners?`;
        this.#timer = setTimeout(() => {
          // What the browser shows of a page that it refuses is nothing for visitors.
          this.#frame.hidden = true;
          this.#tell("error", { code: "no-answer", message: text });
        }, PATIENCE_MS);
      }

      #tell(kind, detail) {
        this.#root.adoptedStyleSheets = [base];
        this.dispatchEvent(new CustomEvent(`obmen:${kind}`, { detail, bubbles: true, composed: true }));
      }
    },
  );
}
