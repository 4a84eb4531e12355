/** Symbols of networks and kinds of details. */
export type NetworkSymbol = NETWORKS;

/** What sort of memo. `destination_tag` is another word for `tag`. */
export type MemoKind = MEMO_KINDS;

/** What the asset says about memos. */
export type MemoPolicy = MEMO_POLICIES;

/** A language of the messages. */
export type Language = LANGUAGES;

/** What is to be checked. */
export interface DetailsInput {
  /**
   * A symbol, or a token by its chain's standard (`"USDT-TRC20"`), or narrowed to what an asset needs (`"WMZ"`,
   * `"IBAN-KZ"`, `"CARD-HUMO"`). Capital and small letters are the same.
   */
  readonly network: NetworkSymbol | (string & {});
  /** As typed. */
  readonly details: string;
  /** As typed; absent, `null` and empty are all no memo. */
  readonly memo?: string | null;
  /** Where it is absent, it follows from the network. */
  readonly memo_kind?: MemoKind | "destination_tag" | null;
  /** `"optional"` where it is absent: a missing memo is then at most a warning. */
  readonly memo_policy?: MemoPolicy | null;
}

/** How the answer is to be told. */
export interface CheckOptions {
  /** `"en"` where it is absent. */
  readonly lang?: Language;
}

/** Whether the details can be used. `incomplete` is the beginning of something valid: nothing to worry a person about who is still typing. */
export type Verdict = VERDICTS;

/** Which of a coin's networks an address belongs to. */
export type NetworkType = NETWORK_TYPES;

/** What is wrong. Where several apply, the earlier of these is told. */
export type Code = CODES;

/** What to mind beside the verdict. */
export type Warning = WARNINGS;

/** What a string is. The same object as `obmen check --json` prints. */
export interface CheckResult {
  verdict: Verdict;
  /** Absent for cards, purses and whatever else is on no chain, and where the string does not belong to the network. */
  network_type: NetworkType | null;
  /** The form that was recognised: `p2wpkh`, `integrated`, `visa`… */
  kind: string | null;
  /** The one spelling to store and send, where the verdict is `valid`. */
  normalized: string | null;
  /** What is wrong, where the verdict is `invalid`; where it is `incomplete`, what is wrong if nothing more follows. */
  code: Code | null;
  /** A sentence for people, where the verdict is not `valid`. */
  message: string | null;
  /** Where the fault is: characters (code points) before it in `details`. */
  position: number | null;
  /** Networks on which the string is valid. */
  looks_like: readonly NetworkSymbol[];
  warnings: readonly Warning[];
  /** Beside the warning `email-typo` alone: the domain that was probably meant. */
  meant?: string;
}

/**
 * What one string is.
 *
 * Throws a `TypeError` where the input has not the declared shape. A network that is not known is an answer
 * (`unknown-network`), not an error.
 */
export function checkDetails(input: DetailsInput, options?: CheckOptions): CheckResult;

/** What each of many strings is, in their order: several times as fast as one by one. Throws as `checkDetails` does. */
export function checkBatch(rows: readonly DetailsInput[], options?: CheckOptions): CheckResult[];
