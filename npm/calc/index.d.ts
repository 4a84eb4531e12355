/** A language of the sentences. */
export type Language = "en" | "ru";

/** A stage of the flow, from what is sent to what is received. */
export type StageName = "send" | "give_fee" | "exchanged" | "converted" | "get_fee" | "receive";

/** When the rate is fixed. */
export type Fixing = "at-application" | "at-payment" | "floating" | "not-stated";

/** What is out of bounds. */
export type ProblemCode =
  | "unavailable"
  | "no-direction"
  | "zero-amount"
  | "too-many-decimals"
  | "too-large"
  | "below-minimum"
  | "above-maximum"
  | "above-reserve"
  | "nothing-received"
  | "fee-unknown";

/** Of what. */
export type ProblemField = "send" | "receive" | "direction" | "received" | "transfer_cost";

/** What may happen to an exchange: all of them, in this order. */
export type ScenarioId =
  | "exact"
  | "different-amount"
  | "over-tolerance"
  | "below-minimum"
  | "late"
  | "unverified-payer"
  | "cancel"
  | "aml-refused"
  | "no-payout-in-time"
  | "cannot-execute"
  | "rate-moved"
  | "cancel-after-payout";

/** What then becomes of the money. */
export type Outcome =
  | "exchange"
  | "refund"
  | "lost"
  | "blocked"
  | "forbidden"
  | "not-stated"
  | "not-applicable";

/** Whether the offer binds the office to it. */
export type Modality = "shall" | "may";

/** Why a request has no answer. */
export type RefusalCode =
  | "missing"
  | "unknown-field"
  | "not-object"
  | "not-text"
  | "not-flag"
  | "not-opened"
  | "one-of"
  | "not-amount"
  | "not-rate-move"
  | "rate-move-too-large"
  | "not-code"
  | "unknown-asset"
  | "unknown-lang"
  | "not-data";

/** A quote: its stages, its limits, what is out of bounds. */
export interface Quote {
  /** The office's id. */
  office: string;
  /** What is given. */
  give: Leg;
  /** What is got. */
  get: Leg;
  /** What leaves the visitor, in the give asset. */
  send: string | null;
  /** What is exchanged, in the give asset. */
  exchanged: string | null;
  /** What that converts to, in the get asset. */
  converted: string | null;
  /** What the visitor receives, in the get asset. */
  receive: string | null;
  /** On top of what is exchanged, in the give asset. */
  give_fee: string | null;
  /** Taken off what is converted, in the get asset. */
  get_fee: string | null;
  /** The rate. */
  rate: Rate;
  /** The six stages, in the order of the flow. */
  stages: Array<Stage>;
  /** The direction's bounds. */
  limits: Limits;
  /** Values in US dollars. */
  usd: Usd;
  /** Signed, with exactly two decimals. */
  implied_commission_percent: string | null;
  /** What is out of bounds. */
  problems: Array<Problem>;
}

/** One end of an exchange. */
export interface Leg {
  /** The asset's code. */
  asset: string;
  /** How much of it. */
  amount: string | null;
}

/** `in` of the give asset buys `out` of the get asset. */
export interface Rate {
  /** The feed's `in`. */
  in: string | null;
  /** The feed's `out`. */
  out: string | null;
  /** `at-application`, `at-payment`, `floating` or `not-stated`. */
  fixed: Fixing;
  /** When the rates were true, RFC 3339. */
  as_of: string | null;
}

/** One stage of the flow. */
export interface Stage {
  /** `send`, `give_fee`, `exchanged`, `converted`, `get_fee` or `receive`. */
  name: StageName;
  /** How much. */
  amount: string | null;
  /** Of which asset. */
  asset: string;
  /** The clause of the offer that speaks of it. */
  clause: string | null;
}

/** `give_*` test `send`; `get_*` and `reserve` test `receive`. */
export interface Limits {
  /** Least `send`. */
  give_min: string | null;
  /** Most `send`. */
  give_max: string | null;
  /** Least `receive`. */
  get_min: string | null;
  /** Most `receive`. */
  get_max: string | null;
  /** What the office has to pay out. */
  reserve: string | null;
}

/** Values in US dollars, to the cent. */
export interface Usd {
  /** Of `send`. */
  send: string | null;
  /** Of `receive`. */
  receive: string | null;
}

/** One thing out of bounds. */
export interface Problem {
  /** A stable word. */
  code: ProblemCode;
  /** `send`, `receive`, `direction`, `received` or `transfer_cost`. */
  field: ProblemField;
  /** A sentence. */
  message: string;
  /** The bound, canonical. */
  allowed: string | null;
}

/** A quote with every scenario of the office's offer. */
export interface Scenarios {
  /** The quote. */
  quote: Quote;
  /** All twelve ids, in order; alternatives follow one another. */
  scenarios: Array<Scenario>;
}

/** One outcome of one scenario. */
export interface Scenario {
  /** Which. */
  id: ScenarioId;
  /** `exchange`, `refund`, `lost`, `blocked`, `forbidden`, `not-stated` or `not-applicable`. */
  outcome: Outcome;
  /** `shall` or `may`. */
  modality: Modality;
  /** The asset the visitor ends up with. */
  asset: string | null;
  /** How much of it. */
  amount: string | null;
  /** What is kept. */
  fee: Fee | null;
  /** What comes back beside an exchange. */
  refund: Refund | null;
  /** What arrived, or is assumed to, in the give asset. */
  received: string | null;
  /** By when. */
  deadline_hours: number | null;
  /** Where the offer says so. */
  clauses: Array<string>;
  /** Interpretations, several joined by a blank. */
  reading: string | null;
  /** Circumstances, a sentence each. */
  conditions: Array<string>;
}

/** What is kept from a refund. */
export interface Fee {
  /** How much. */
  amount: string | null;
  /** Of which asset. */
  asset: string;
  /** The stated percentage of the request's amount. */
  percent: string | null;
  /** Whether the cap is what bounds it. */
  capped: boolean | null;
  /** The stated cap, US dollars. */
  cap_usd: string | null;
  /** US dollars per unit that the cap was reckoned with. */
  usd_rate: string | null;
}

/** What comes back beside an exchange. */
export interface Refund {
  /** How much. */
  amount: string | null;
  /** Of which asset. */
  asset: string;
}

/** An office with its rates, as `obmen export` prints it. `@obmen/calc/offices/…` are such. */
export interface OfficeData {
  /** Its assets and its offer's rules. */
  readonly office: object;
  /** Its rates. */
  readonly rates: object;
  /** Official rates, for values in US dollars. */
  readonly reference?: object | null;
  /** What a server says of the office beside these; not used here. */
  readonly texts?: unknown;
}

/** How an answer is to be told. */
export interface AnswerOptions {
  /** `"en"` where it is absent. */
  readonly lang?: Language;
}

/** What is asked: amounts are strings, `digits[.digits]`. */
export type QuoteRequest = {
  /** Code of the asset given. */
  readonly give: string;
  /** Code of the asset got. */
  readonly get: string;
} & (
  | {
      /** So much leaves the visitor. */
      readonly send: string;
      readonly receive?: null;
    }
  | {
      /** So much is to reach the visitor: the least that must be sent is found. */
      readonly receive: string;
      readonly send?: null;
    }
);

/** What is asked, and what happened. */
export type ScenariosRequest = QuoteRequest & {
  /** So much arrived, in the give asset; as much as was asked for where it is absent. */
  readonly received?: string | null;
  /** The rate moved by so many percent before the payment arrived: `"-3"` is 3 % less per unit. */
  readonly rate_move?: string | null;
  /** What a transfer back costs, in the give asset; what the office says where it is absent. */
  readonly transfer_cost?: string | null;
  /** Person and card are verified. */
  readonly verified?: boolean | null;
};

/** An office that was opened. */
export interface Office {
  /** Gives its memory back at once, and not only when it is no longer used. It answers nothing after that. */
  free(): void;
  readonly [opened]: true;
}

declare const opened: unique symbol;
// Nothing but what is exported by name.
export {};

/** Why a request has no answer. What is out of bounds is no error: an answer's `problems` say it. */
export declare class ObmenError extends Error {
  readonly name: "ObmenError";
  /** A stable word. */
  readonly code: RefusalCode;
  /** The field it is about. */
  readonly field: string;
  /** A sentence, in the language asked for. */
  readonly message: string;
}

/** Reads an office's data, once for many questions. Throws an `ObmenError`. */
export declare function openOffice(data: OfficeData, options?: AnswerOptions): Office;

/** What an exchange gives: the object of `obmen quote --json`. Throws an `ObmenError`. */
export declare function quote(office: Office, request: QuoteRequest, options?: AnswerOptions): Quote;

/**
 * The quote, and what the offer says of everything that may happen to it: the object of `obmen scenarios --json`.
 * Throws an `ObmenError`.
 */
export declare function scenarios(office: Office, request: ScenariosRequest, options?: AnswerOptions): Scenarios;
