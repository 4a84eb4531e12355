/** Defines `<obmen-quote>`, once however often it is called. On a server it does nothing. */
export function defineObmenQuote(options: {
  /** Where Obmen is served from, for example `https://exchange.example`. */
  origin: string;
}): void;

/** What the element's attributes may say. */
export interface ObmenQuoteOptions {
  office?: string | null;
  /** Asset codes of the office. */
  give?: string | null;
  get?: string | null;
  /** One of the two amounts, canonical: `1234.5`. The other is reckoned. */
  send?: string | null;
  receive?: string | null;
  lang?: "en" | "ru" | (string & {}) | null;
  theme?: "auto" | "light" | "dark" | null;
  /** Kept with the application. */
  partner?: string | null;
}

/** Details that the partner's server has signed; the README shows how. */
export interface ObmenPrefill {
  office: string;
  /** The code of the asset that is paid out. */
  get: string;
  details: string;
  memo?: string;
  /** Until when the signature holds, in seconds of Unix time; at most a day ahead. */
  expires: number;
  /** HMAC-SHA-256 in lower-case hex. */
  signature: string;
}

/** An asset and its amount; `null` where it is not known. */
export interface ObmenLeg {
  asset: string;
  amount: string | null;
}

/** The detail of `obmen:quote`: names and decimals as in the command line's JSON. */
export interface ObmenQuote {
  office: string;
  give: ObmenLeg;
  get: ObmenLeg;
  send: string | null;
  receive: string | null;
  rate: { in: string; out: string } | null;
  /** When the rate was true, RFC 3339. */
  as_of: string | null;
  /** Whether the rates are more than a day old. */
  stale: boolean;
}

/** The detail of `obmen:error`. */
export interface ObmenError {
  code: "no-answer" | "unreachable" | "status" | "unreadable" | "unknown" | "prefill-refused" | "prefill-expired";
  message: string;
}

export interface ObmenQuoteEventMap extends HTMLElementEventMap {
  "obmen:ready": CustomEvent<Record<string, never>>;
  "obmen:quote": CustomEvent<ObmenQuote>;
  "obmen:submit": CustomEvent<{ id: string }>;
  "obmen:error": CustomEvent<ObmenError>;
}

/** What JSX may say of the element: its attributes, its property, its events. */
export interface ObmenQuoteProps extends ObmenQuoteOptions {
  prefill?: ObmenPrefill | null;
  "onobmen:ready"?: (event: ObmenQuoteEventMap["obmen:ready"]) => void;
  "onobmen:quote"?: (event: ObmenQuoteEventMap["obmen:quote"]) => void;
  "onobmen:submit"?: (event: ObmenQuoteEventMap["obmen:submit"]) => void;
  "onobmen:error"?: (event: ObmenQuoteEventMap["obmen:error"]) => void;
}

export interface ObmenQuoteElement extends HTMLElement {
  /** Changes what is named; `null` takes an attribute away. What the visitor typed otherwise stays. */
  update(options: ObmenQuoteOptions): void;
  /** Fills in the visitor's details once the server has compared the signature; `null` takes back what still waits. */
  set prefill(signed: ObmenPrefill | null);
  /** Takes the frame away, and hears nothing any more. */
  destroy(): void;
  addEventListener<K extends keyof ObmenQuoteEventMap>(
    type: K,
    listener: (this: ObmenQuoteElement, event: ObmenQuoteEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "obmen-quote": ObmenQuoteElement;
  }
}
