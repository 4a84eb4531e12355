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

impl Alphabet {
    /// Whether a character belongs to the alphabet.
    pub(crate) fn holds(self, letter: char) -> bool {
        let lower = letter.is_ascii_lowercase();
        let digit = letter.is_ascii_digit();
        match self {
            Self::Starts | Self::OneCase => false,
            Self::Digits => digit,
            Self::Hex => letter.is_ascii_hexdigit(),
            Self::HexLower => digit || matches!(letter, 'a'..='f'),
            Self::Base58 => letter.is_ascii_alphanumeric() && !matches!(letter, '0' | 'O' | 'I' | 'l'),
            Self::Bech32 => (lower || digit) && !matches!(letter, '1' | 'b' | 'i' | 'o'),
            Self::Base32 => matches!(letter, 'A'..='Z' | '2'..='7'),
            Self::Base32Lower => matches!(letter, 'a'..='z' | '2'..='7'),
            Self::Base64 => letter.is_ascii_alphanumeric() || matches!(letter, '+' | '/' | '-' | '_'),
            Self::C32 => {
                digit || letter.is_ascii_uppercase() && !matches!(letter, 'I' | 'L' | 'O' | 'U')
            }
            Self::Nano => (lower || digit) && !matches!(letter, '0' | '2' | 'l' | 'v'),
            Self::Lower => lower,
            Self::Alphanumeric => letter.is_ascii_alphanumeric(),
            Self::Name => lower || digit || matches!(letter, '-' | '_' | '.'),
            Self::Email => letter.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~.-@".contains(letter),
        }
    }
}
