//! Memos, tags and comments that go beside an address.

use crate::check::{before, blank, trimmed};
use crate::codec::decimal;
use crate::{Code, MemoFault, Warning};

/// What sort of memo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoKind {
    /// Free text, counted in bytes of UTF-8.
    Text,
    /// A number of 64 bits.
    Id,
    /// 32 bytes in hexadecimal digits.
    Hash,
    /// A number of 32 bits (XRP's destination tag).
    Tag,
    /// Free text without a limit of the protocol (TON).
    Comment,
    /// Monero's payment identifier, inside an integrated address only.
    PaymentId,
}

impl MemoKind {
    /// The word of the public JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Id => "id",
            Self::Hash => "hash",
            Self::Tag => "tag",
            Self::Comment => "comment",
            Self::PaymentId => "payment_id",
        }
    }

    /// The kind of a word of the public JSON (`destination_tag` is another word for `tag`).
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        let all = [Self::Text, Self::Id, Self::Hash, Self::Tag, Self::Comment, Self::PaymentId];
        all.into_iter()
            .find(|kind| kind.as_str() == word)
            .or((word == "destination_tag").then_some(Self::Tag))
    }
}

/// The memo as typed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct MemoInput<'a> {
    /// The text of the field; `None` and an empty text are both "no memo".
    pub text: Option<&'a str>,
    /// The kind, where the visitor or the caller chose one.
    pub kind: Option<MemoKind>,
}

impl<'a> MemoInput<'a> {
    /// No memo.
    pub const NONE: Self = Self { text: None, kind: None };

    /// A memo whose kind follows from the network.
    #[must_use]
    pub const fn text(text: &'a str) -> Self {
        Self { text: Some(text), kind: None }
    }
}

/// What the asset says about memos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoPolicy {
    /// A missing memo is an error.
    Required,
    /// Only the network is known: a missing memo is a warning where the network customarily needs one.
    Optional,
    /// Any memo is an error.
    Unexpected,
}

/// A memo in its one spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// Its kind.
    pub kind: MemoKind,
    /// A number without leading zeros, a hash in small letters, a text without blanks at its ends.
    pub value: String,
    /// Whether the address itself carries it.
    pub embedded: bool,
}

/// Which memos a network has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoSpec {
    /// Kinds that may be typed, the usual one first. Empty: no memo.
    pub kinds: &'static [MemoKind],
    /// Bytes of a text that fit.
    pub max_bytes: usize,
    /// Whether receivers on this network (exchanges above all) usually need one.
    pub customary: bool,
}

/// Wallets for TON cut or refuse longer comments, though the protocol does not.
const COMMENT_BYTES: usize = 120;
/// A comment beyond all use.
const COMMENT_LIMIT: usize = 1024;

impl MemoSpec {
    pub(crate) const NONE: Self = Self { kinds: &[], max_bytes: 0, customary: false };
    pub(crate) const TAG: Self = Self { kinds: &[MemoKind::Tag], max_bytes: 10, customary: true };
    pub(crate) const STELLAR: Self =
        Self { kinds: &[MemoKind::Text, MemoKind::Id, MemoKind::Hash], max_bytes: 28, customary: true };
    pub(crate) const COMMENT: Self =
        Self { kinds: &[MemoKind::Comment, MemoKind::Text], max_bytes: COMMENT_LIMIT, customary: true };
    pub(crate) const MONERO: Self = Self { kinds: &[MemoKind::PaymentId], max_bytes: 0, customary: false };
    pub(crate) const ID: Self = Self { kinds: &[MemoKind::Id], max_bytes: 20, customary: false };

    pub(crate) const fn text(max_bytes: usize, customary: bool) -> Self {
        Self { kinds: &[MemoKind::Text], max_bytes, customary }
    }

    /// What a typed memo is; `None` where nothing was typed.
    #[cold]
    pub(crate) fn read(
        self,
        input: MemoInput<'_>,
        warnings: &mut Vec<Warning>,
    ) -> Result<Option<Memo>, Code> {
        let typed = input.text.unwrap_or_default();
        let text = trimmed(typed);
        if text.is_empty() {
            return Ok(None);
        }
        let Some(usual) = self.kinds.first().copied() else {
            return Err(Code::MemoUnexpected);
        };
        // Receivers compare memos byte by byte, and nobody sees these.
        if let Some(at) = text.chars().position(unseen) {
            return Err(Code::MemoInvalid(MemoFault::Hidden { at: before(typed) + at }));
        }
        let kind = match input.kind {
            // What every form calls a memo; on a network with one kind there is no doubt.
            Some(MemoKind::Text | MemoKind::Comment) if self.kinds.len() == 1 => usual,
            Some(kind) if self.kinds.contains(&kind) => kind,
            Some(kind) => return Err(Code::MemoInvalid(MemoFault::Kind(kind))),
            None if self.kinds.contains(&MemoKind::Hash) && hash(text).is_ok() => MemoKind::Hash,
            None => usual,
        };
        if input.kind.is_none() && kind == MemoKind::Text && self.kinds.len() > 1 {
            warnings.push(Warning::MemoKindAssumed);
        }
        let value = match kind {
            MemoKind::Tag => number(text, u32::MAX.into()),
            MemoKind::Id => number(text, u64::MAX),
            MemoKind::Hash => hash(text),
            MemoKind::PaymentId => payment_id(text),
            MemoKind::Text | MemoKind::Comment if text.len() > self.max_bytes => {
                Err(MemoFault::TooLong { found: text.len(), allowed: self.max_bytes })
            }
            MemoKind::Text | MemoKind::Comment => Ok(text.to_owned()),
        }
        .map_err(Code::MemoInvalid)?;
        if kind == MemoKind::Comment && value.len() > COMMENT_BYTES {
            warnings.push(Warning::MemoLong);
        }
        Ok(Some(Memo { kind, value, embedded: false }))
    }
}

/// A control, a blank that is no space, something without width, or what turns the direction of writing.
fn unseen(letter: char) -> bool {
    letter != ' '
        && (blank(letter)
            || letter.is_control()
            || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2061}'..='\u{206f}'))
}

/// A whole number without sign, blanks or leading zeros.
fn number(text: &str, greatest: u64) -> Result<String, MemoFault> {
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(MemoFault::NotNumber);
    }
    let value = decimal::parse(text).filter(|value| *value <= greatest);
    value.map(decimal::text).ok_or(MemoFault::TooLarge)
}

#[inline(never)]
fn hash(text: &str) -> Result<String, MemoFault> {
    let right = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    right.then(|| text.to_ascii_lowercase()).ok_or(MemoFault::NotHash)
}

/// A short identifier can only repeat the one inside an integrated address; the long ones are obsolete.
fn payment_id(text: &str) -> Result<String, MemoFault> {
    let right = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    right.then(|| text.to_ascii_lowercase()).ok_or(MemoFault::Obsolete)
}
