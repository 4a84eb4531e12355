//! How well a string fits one form of a network.

use crate::{Alphabet, Code, Facts, Lengths, Memo, Warning, lookalike};

/// The outcome for one form.
#[derive(Debug)]
pub(crate) enum Fit {
    /// It is this form, checksum and all.
    Full(Box<Found>),
    /// It can still become this form; the code is what it is if it ends here.
    Partial(Code),
    /// It cannot: the first character at fault, and why.
    Fault(usize, Code),
}

impl Fit {
    /// The greater the better: complete, possible, then by how far it went.
    pub(crate) const fn rank(&self) -> (u8, usize) {
        match self {
            Self::Full(_) => (2, 0),
            Self::Partial(_) => (1, 0),
            Self::Fault(at, _) => (0, *at),
        }
    }
}

/// What a complete string turned out to be.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The one spelling, where it is not what was typed.
    pub(crate) normalized: Option<String>,
    /// The kind, where the form's own word is too broad.
    pub(crate) kind: Option<&'static str>,
    pub(crate) memo: Option<Memo>,
    pub(crate) warnings: Vec<Warning>,
    pub(crate) facts: Facts,
    pub(crate) suggestion: Option<String>,
}

impl Found {
    /// As typed.
    pub(crate) fn plain() -> Fit {
        Fit::Full(Box::default())
    }

    /// In another spelling.
    pub(crate) fn spelled(normalized: String) -> Fit {
        Fit::Full(Box::new(Self { normalized: Some(normalized), ..Self::default() }))
    }

    /// As typed, with a remark.
    pub(crate) fn warned(warning: Warning) -> Fit {
        Fit::Full(Box::new(Self { warnings: vec![warning], ..Self::default() }))
    }

    pub(crate) fn fit(self) -> Fit {
        Fit::Full(Box::new(self))
    }
}

/// A wrong character at a place where `allowed` could stand.
pub(crate) fn bad_character(text: &str, at: usize, allowed: Alphabet) -> Fit {
    match text.chars().nth(at) {
        Some(found) => {
            Fit::Fault(at, Code::BadCharacter { found, lookalike: lookalike::meant(found, allowed), allowed })
        }
        None => Fit::Fault(at, bad_length(at, at, at)),
    }
}

/// A wrong number of characters.
pub(crate) const fn bad_length(found: usize, min: usize, max: usize) -> Code {
    Code::BadLength { found, allowed: Lengths { min, max } }
}

/// After a checksum that does not match: longer forms may still follow where `len` is under `max`.
pub(crate) const fn mistyped(len: usize, max: usize) -> Fit {
    if len < max { Fit::Partial(Code::BadChecksum) } else { Fit::Fault(len, Code::BadChecksum) }
}

/// Walks a string: a fixed beginning, then characters of an alphabet, `min` to `max` characters in all.
///
/// # Errors
/// The fit, where the string is not a complete one of these.
pub(crate) fn walk(
    text: &str,
    lead: &str,
    alphabet: Alphabet,
    min: usize,
    max: usize,
) -> Result<(), Fit> {
    let mut fault = None;
    let mut expected = lead.bytes();
    let mut len = 0;
    for (at, letter) in text.chars().enumerate() {
        len = at + 1;
        if fault.is_some() {
            continue;
        }
        match expected.next() {
            Some(byte) if letter == char::from(byte) => {}
            // A wrong beginning is another form altogether: its length says nothing.
            Some(_) => return Err(bad_character(text, at, Alphabet::Starts)),
            None if !alphabet.holds(letter) => fault = Some(at),
            None => {}
        }
    }
    if len > max {
        return Err(Fit::Fault(max, bad_length(len, min, max)));
    }
    if let Some(at) = fault {
        return Err(bad_character(text, at, alphabet));
    }
    if len < min {
        return Err(Fit::Partial(bad_length(len, min, max)));
    }
    Ok(())
}

/// A bit for each ASCII character of a text.
const fn mask(text: &str) -> u128 {
    let bytes = text.as_bytes();
    let (mut mask, mut at) = (0, 0);
    while at < bytes.len() {
        mask |= 1 << bytes[at];
        at += 1;
    }
    mask
}

const DIGITS: u128 = mask("0123456789");
const LOWER: u128 = mask("abcdefghijklmnopqrstuvwxyz");
const UPPER: u128 = LOWER >> 32;

impl Alphabet {
    /// Whether a character belongs to the alphabet.
    pub(crate) fn holds(self, letter: char) -> bool {
        letter.is_ascii() && self.mask() >> u32::from(letter) & 1 == 1
    }

    const fn mask(self) -> u128 {
        match self {
            Self::Starts | Self::OneCase => 0,
            Self::Digits => DIGITS,
            Self::Hex => DIGITS | mask("abcdefABCDEF"),
            Self::HexLower => DIGITS | mask("abcdef"),
            Self::Base58 => (DIGITS | LOWER | UPPER) & !mask("0OIl"),
            Self::Bech32 => (DIGITS | LOWER) & !mask("1bio"),
            Self::Base32 => UPPER | mask("234567"),
            Self::Base32Lower => LOWER | mask("234567"),
            Self::Base64 => DIGITS | LOWER | UPPER | mask("+/-_"),
            Self::C32 => (DIGITS | UPPER) & !mask("ILOU"),
            Self::Nano => (DIGITS | LOWER) & !mask("02lv"),
            Self::Lower => LOWER,
            Self::Alphanumeric => DIGITS | LOWER | UPPER,
            Self::Name => DIGITS | LOWER | mask("-_."),
            Self::Email => DIGITS | LOWER | UPPER | mask("!#$%&'*+/=?^_`{|}~.-@"),
        }
    }
}
