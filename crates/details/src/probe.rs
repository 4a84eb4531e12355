//! A string under examination, with the decodings that several forms share made once.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};

use crate::Alphabet;
use crate::codec::text::cut;
use crate::codec::{base58, bech32, bits};
use crate::hash::Sum;
use crate::scheme::evm;

/// A text with one byte for each character: what is not ASCII becomes a character that nothing takes (a blank that is
/// not, becomes one that is), so that places in bytes are places in characters.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let letter = |letter: char| match letter {
        letter if letter.is_ascii() => letter,
        letter if letter.is_whitespace() => ' ',
        _ => char::from(STRANGE),
    };
    Cow::Owned(text.chars().map(letter).collect())
}

/// What stands for a character that is not ASCII.
pub(crate) const STRANGE: u8 = 0x1a;

/// The string and what has been read out of it so far.
pub(crate) struct Probe<'a> {
    /// What was typed, without blanks at its ends, [`plain`].
    pub(crate) text: &'a str,
    /// Whether faults are wanted; else only whether it fits.
    diagnose: Cell<bool>,
    smooth: OnceCell<bool>,
    base58: OnceCell<Option<Vec<u8>>>,
    ripple: OnceCell<Option<Vec<u8>>>,
    not_base58: OnceCell<Option<usize>>,
    sha256d: [OnceCell<bool>; 2],
    folded: OnceCell<Folded<'a>>,
    bech: OnceCell<Option<Bech>>,
    evm: OnceCell<String>,
}

/// The string in small letters.
pub(crate) struct Folded<'a> {
    pub(crate) text: Cow<'a, str>,
    /// The first letter whose case differs from the letters before it.
    pub(crate) mixed: Option<usize>,
}

/// A string in the shape of Bech32, its checksum reckoned.
pub(crate) struct Bech {
    /// Where the values begin: behind the last separator.
    start: usize,
    /// The values between the separator and the checksum.
    pub(crate) values: Vec<u8>,
    /// [`bech32::BECH32`] or [`bech32::BECH32M`] where the checksum matches.
    pub(crate) residue: u32,
}

impl Bech {
    /// Whether a beginning of the text, which ends in a separator, is all that stands before the values.
    pub(crate) fn named(&self, lead: &str) -> bool {
        lead.len() == self.start
    }
}

impl<'a> Probe<'a> {
    pub(crate) fn new(text: &'a str, diagnose: bool) -> Self {
        Self {
            text,
            diagnose: Cell::new(diagnose),
            smooth: OnceCell::new(),
            base58: OnceCell::new(),
            ripple: OnceCell::new(),
            not_base58: OnceCell::new(),
            sha256d: [OnceCell::new(), OnceCell::new()],
            folded: OnceCell::new(),
            bech: OnceCell::new(),
            evm: OnceCell::new(),
        }
    }

    /// Whether faults are wanted.
    pub(crate) fn diagnoses(&self) -> bool {
        self.diagnose.get()
    }

    /// From here on faults are wanted, or only what fits is of interest.
    pub(crate) fn diagnosing(&self, diagnose: bool) {
        self.diagnose.set(diagnose);
    }

    /// Whether the text begins so, in either case.
    pub(crate) fn begins(&self, lead: &str) -> bool {
        self.text.as_bytes().get(..lead.len()).is_some_and(|head| head.eq_ignore_ascii_case(lead.as_bytes()))
    }

    /// The bytes of Base58 text, checksum included.
    pub(crate) fn base58(&self, ripple: bool) -> Option<&[u8]> {
        let cell = if ripple { &self.ripple } else { &self.base58 };
        cell.get_or_init(|| base58::decode(self.text.as_bytes(), base58::order(ripple))).as_deref()
    }

    /// Whether it is of letters and digits alone.
    pub(crate) fn is_smooth(&self) -> bool {
        let read = || {
            let is_known = matches!(self.base58.get(), Some(Some(_)));
            is_known || Alphabet::Alphanumeric.stranger(self.text.as_bytes(), 0).is_none()
        };
        *self.smooth.get_or_init(read)
    }

    /// The first character that is no digit of Base58.
    pub(crate) fn not_base58(&self) -> Option<usize> {
        *self.not_base58.get_or_init(|| Alphabet::Base58.stranger(self.text.as_bytes(), 0))
    }

    /// The bytes before a four-byte checksum that matches.
    pub(crate) fn base58check(&self, ripple: bool, sum: Sum) -> Option<&[u8]> {
        let (payload, check) = self.base58(ripple)?.split_last_chunk::<4>()?;
        let matches = || sum.four(payload) == *check;
        let right = match (sum, &self.sha256d) {
            (Sum::Sha256d, [bitcoin, ripples]) => {
                *(if ripple { ripples } else { bitcoin }).get_or_init(matches)
            }
            _ => matches(),
        };
        right.then_some(payload)
    }

    /// The string in small letters with EIP-55's capitals.
    pub(crate) fn evm(&self) -> &str {
        self.evm.get_or_init(|| evm::spelled(&self.text.to_ascii_lowercase(), 0))
    }

    /// In small letters, and where the case changes.
    pub(crate) fn folded(&self) -> &Folded<'a> {
        self.folded.get_or_init(|| {
            let is_upper = |letter: &u8| letter.is_ascii_uppercase();
            let (mut capitals, mut smalls) = (0_u32, 0_u32);
            for letter in self.text.bytes() {
                capitals += u32::from(letter.is_ascii_uppercase());
                smalls += u32::from(letter.is_ascii_lowercase());
            }
            if capitals == 0 {
                return Folded { text: Cow::Borrowed(self.text), mixed: None };
            }
            let text = Cow::Owned(self.text.to_ascii_lowercase());
            let mut letters =
                self.text.bytes().enumerate().filter(|(_, letter)| letter.is_ascii_alphabetic());
            let first = letters.next().is_some_and(|(_, letter)| is_upper(&letter));
            let mixed = if smalls > 0 { letters.find(|(_, letter)| is_upper(letter) != first) } else { None };
            let mixed = mixed.map(|(at, _)| at);
            Folded { text, mixed }
        })
    }

    /// In small letters, to be kept.
    pub(crate) fn lower(&self) -> String {
        self.folded().text.as_ref().to_owned()
    }

    /// The string as Bech32 or Bech32m, where it has the shape of one.
    pub(crate) fn bech(&self) -> Option<&Bech> {
        let read = || {
            let folded = self.folded();
            let (hrp, rest) = cut(&folded.text, b'1')?;
            let count = rest.len().checked_sub(bech32::CHECKSUM)?;
            if folded.mixed.is_some() || hrp.is_empty() {
                return None;
            }
            let mut values = bits::BECH32.values(rest.as_bytes())?;
            let residue = bech32::residue(hrp.as_bytes(), &values);
            values.truncate(count);
            Some(Bech { start: hrp.len() + 1, values, residue })
        };
        self.bech.get_or_init(read).as_ref()
    }
}
