//! What cannot be understood. Data first, words at the end.

use obmen_exchange::{AssetCode, RateMove};
use obmen_words::{Key, Words, key};

/// Why a request has no answer. A field is named as the JSON names it: `transfer_cost`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A field that must be given.
    Missing(&'static str),
    /// A field that has no meaning, and those that have.
    UnknownField {
        /// What was given.
        found: String,
        /// What may be given.
        allowed: &'static [&'static str],
    },
    /// Something else than an object.
    NotObject(&'static str),
    /// Something else than a text.
    NotText(&'static str),
    /// Something else than a text where an amount is asked for.
    NotAmountText(&'static str),
    /// Something else than true or false.
    NotFlag(&'static str),
    /// Something else than an office that was opened.
    NotOpened(&'static str),
    /// Exactly one of two must be given.
    OneOf(&'static str, &'static str),
    /// Not `digits[.digits]`.
    NotAmount {
        /// Which amount.
        field: &'static str,
        /// What was given.
        found: String,
    },
    /// Not a signed percent above −100.
    NotRateMove(String),
    /// A move beyond [`RateMove::MAX`], or with more digits than can be held.
    RateMoveTooLarge(String),
    /// Not an asset's code.
    NotCode {
        /// Which asset.
        field: &'static str,
        /// What was given.
        found: String,
    },
    /// A code that the office does not have.
    UnknownAsset {
        /// Which asset.
        field: &'static str,
        /// The office's id.
        office: String,
        /// What was given.
        found: AssetCode,
        /// What the office has.
        known: Vec<AssetCode>,
    },
    /// No language with texts.
    UnknownLang(String),
    /// Data that does not read.
    NotData {
        /// Which.
        field: &'static str,
        /// The innermost field of it that is not what it must be.
        inner: &'static str,
    },
}

impl Refusal {
    /// A stable word.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "missing",
            Self::UnknownField { .. } => "unknown-field",
            Self::NotObject(_) => "not-object",
            Self::NotText(_) | Self::NotAmountText(_) => "not-text",
            Self::NotFlag(_) => "not-flag",
            Self::NotOpened(_) => "not-opened",
            Self::OneOf(..) => "one-of",
            Self::NotAmount { .. } => "not-amount",
            Self::NotRateMove(_) => "not-rate-move",
            Self::RateMoveTooLarge(_) => "rate-move-too-large",
            Self::NotCode { .. } => "not-code",
            Self::UnknownAsset { .. } => "unknown-asset",
            Self::UnknownLang(_) => "unknown-lang",
            Self::NotData { .. } => "not-data",
        }
    }

    /// The field it is about; of two alternatives the first.
    #[must_use]
    pub fn field(&self) -> &str {
        match self {
            Self::Missing(field)
            | Self::NotObject(field)
            | Self::NotText(field)
            | Self::NotAmountText(field)
            | Self::NotFlag(field)
            | Self::NotOpened(field)
            | Self::OneOf(field, _)
            | Self::NotAmount { field, .. }
            | Self::NotCode { field, .. }
            | Self::UnknownAsset { field, .. }
            | Self::NotData { field, .. } => field,
            Self::UnknownField { found, .. } => found,
            Self::NotRateMove(_) | Self::RateMoveTooLarge(_) => "rate_move",
            Self::UnknownLang(_) => "lang",
        }
    }

    /// A sentence. `name` says how a field is called there: `--send`.
    #[must_use]
    pub fn say(&self, words: Words<'_>, name: impl Fn(&str) -> String) -> String {
        let texts = words.catalogue();
        let plain = |key: Key, field: &str| texts.fill(key, &[("field", &name(field))]);
        let found = |key: Key, field: &str, found: &str| {
            texts.fill(key, &[("field", &name(field)), ("found", &shortened(found))])
        };
        match self {
            Self::Missing(field) => plain(key::REQUEST_MISSING, field),
            Self::UnknownField { found, allowed } => {
                let allowed: Vec<String> = allowed.iter().map(|field| name(field)).collect();
                let values = [("field", &*shortened(found)), ("allowed", &*allowed.join(" "))];
                texts.fill(key::REQUEST_UNKNOWN_FIELD, &values)
            }
            Self::NotObject(field) => plain(key::REQUEST_NOT_OBJECT, field),
            Self::NotText(field) => plain(key::REQUEST_NOT_TEXT, field),
            Self::NotAmountText(field) => plain(key::REQUEST_NOT_AMOUNT_TEXT, field),
            Self::NotFlag(field) => plain(key::REQUEST_NOT_FLAG, field),
            Self::NotOpened(field) => plain(key::REQUEST_NOT_OPENED, field),
            Self::OneOf(first, second) => {
                texts.fill(key::REQUEST_ONE_OF, &[("first", &name(first)), ("second", &name(second))])
            }
            Self::NotAmount { field, found: text } => found(key::REQUEST_AMOUNT, field, text),
            Self::NotRateMove(text) => found(key::REQUEST_RATE_MOVE, "rate_move", text),
            Self::RateMoveTooLarge(found) => {
                let (field, allowed) = (name("rate_move"), RateMove::MAX.to_string());
                let values = [("field", &*field), ("found", &*shortened(found)), ("allowed", &*allowed)];
                texts.fill(key::REQUEST_RATE_MOVE_TOO_LARGE, &values)
            }
            Self::NotCode { field, found: text } => found(key::REQUEST_CODE, field, text),
            Self::UnknownAsset { office, found, known, .. } => {
                let known: Vec<String> = known.iter().map(ToString::to_string).collect();
                let values =
                    [("office", &**office), ("found", found.as_str()), ("allowed", &*known.join(" "))];
                texts.fill(key::REQUEST_UNKNOWN_ASSET, &values)
            }
            Self::NotData { field, inner } => {
                texts.fill(key::REQUEST_NOT_DATA, &[("field", &name(field)), ("found", inner)])
            }
            Self::UnknownLang(text) => found(key::REQUEST_LANG, "lang", text),
        }
    }
}

/// What was given, as far as a message has room for it: a pasted paragraph is not read back.
#[must_use]
pub fn shortened(found: &str) -> String {
    const ROOM: usize = 40;
    let visible: String = found.chars().map(|c| if c.is_control() { ' ' } else { c }).take(ROOM).collect();
    if found.chars().nth(ROOM).is_some() { format!("{visible}…") } else { visible }
}
