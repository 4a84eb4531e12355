/** A language of the sentences. */
export type Language = LANGUAGES;

/** A stage of the flow, from what is sent to what is received. */
export type StageName = STAGES;

/** When the rate is fixed. */
export type Fixing = FIXINGS;

/** What is out of bounds. */
export type ProblemCode = PROBLEM_CODES;

/** Of what. */
export type ProblemField = PROBLEM_FIELDS;

/** What may happen to an exchange: all of them, in this order. */
export type ScenarioId = SCENARIOS;

/** What then becomes of the money. */
export type Outcome = OUTCOMES;

/** Whether the offer binds the office to it. */
export type Modality = MODALITIES;

/** Why a request has no answer. */
export type RefusalCode = REFUSALS;

RECORDS

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
