/** Symbols of networks and kinds of details. */
export type NetworkSymbol =
  | "BTC"
  | "LTC"
  | "BCH"
  | "ZEC"
  | "KAS"
  | "XEC"
  | "DOGE"
  | "DASH"
  | "BTG"
  | "DGB"
  | "RVN"
  | "QTUM"
  | "KMD"
  | "VTC"
  | "FIRO"
  | "DCR"
  | "ETH"
  | "BSC"
  | "POLYGON"
  | "ARBITRUM"
  | "OP"
  | "BASE"
  | "AVAX-C"
  | "ETC"
  | "S"
  | "CELO"
  | "VET"
  | "RBTC"
  | "ATOM"
  | "OSMO"
  | "TIA"
  | "INJ"
  | "KAVA"
  | "RUNE"
  | "LUNC"
  | "CRO"
  | "SEI"
  | "DYDX"
  | "BNB_BEACON"
  | "AVAX-X"
  | "EGLD"
  | "ZIL"
  | "TRX"
  | "SOL"
  | "XRP"
  | "XLM"
  | "TON"
  | "ADA"
  | "DOT"
  | "KSM"
  | "TAO"
  | "XMR"
  | "NEAR"
  | "ALGO"
  | "XTZ"
  | "EOS"
  | "FIL"
  | "APT"
  | "SUI"
  | "HBAR"
  | "ICP"
  | "NEO"
  | "ONT"
  | "WAVES"
  | "XNO"
  | "XEM"
  | "ICX"
  | "STX"
  | "CARD"
  | "IBAN"
  | "PHONE"
  | "EMAIL"
  | "KZ_IIN"
  | "KZ_BIN"
  | "WEBMONEY"
  | "YOOMONEY"
  | "PAYEER"
  | "PERFECTMONEY"
  | "VOLET"
  | "QIWI";

/** What sort of memo. `destination_tag` is another word for `tag`. */
export type MemoKind = "text" | "id" | "hash" | "tag" | "comment" | "payment_id";

/** What the asset says about memos. */
export type MemoPolicy = "required" | "optional" | "unexpected";

/** A language of the messages. */
export type Language = "en" | "ru";

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
export type Verdict = "valid" | "incomplete" | "invalid";

/** Which of a coin's networks an address belongs to. */
export type NetworkType = "mainnet" | "testnet" | "regtest" | "stagenet";

/** What is wrong. Where several apply, the earlier of these is told. */
export type Code =
  | "unknown-network"
  | "private-key"
  | "test-network"
  | "wrong-network"
  | "wrong-form"
  | "wrong-currency"
  | "bad-checksum"
  | "bad-length"
  | "bad-character"
  | "memo-required"
  | "memo-invalid"
  | "memo-unexpected";

/** What to mind beside the verdict. */
export type Warning =
  | "no-checksum"
  | "shared-format"
  | "legacy-form"
  | "raw-form"
  | "future-version"
  | "contract"
  | "network-closed"
  | "memo-missing"
  | "memo-kind-assumed"
  | "memo-long"
  | "luhn-failed"
  | "date-mismatch"
  | "licence-revoked"
  | "email-typo"
  | "maybe-private-key";

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
