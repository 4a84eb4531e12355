//! How well a string fits one form of a network.

use crate::span::Set;
use crate::{Alphabet, Code, Facts, Lengths, Memo, MemoKind, Warning};

/// The outcome for one form.
#[derive(Debug)]
pub(crate) enum Fit {
    /// It is this form, checksum and all.
    Full(Box<Found>),
    /// It can still become this form; the code is what it is if it ends here.
    Partial(Code),
    /// It cannot: the first character at fault, and why.
    Fault(usize, Code),
    /// The same, where the fault is that this character cannot stand here.
    Bad(usize, Alphabet),
}

impl Fit {
    /// The greater the better: complete, possible, then by how far it went.
    pub(crate) const fn rank(&self) -> (u8, usize) {
        match self {
            Self::Full(_) => (2, 0),
            Self::Partial(_) => (1, 0),
            Self::Fault(at, _) | Self::Bad(at, _) => (0, *at),
        }
    }
}

impl Fit {
    /// What is said of the rest of a string, said of the whole.
    #[inline(never)]
    pub(crate) fn after(self, skipped: usize) -> Self {
        let whole = |code| match code {
            Code::BadLength { found, allowed: Lengths { min, max } } => {
                bad_length(found + skipped, min + skipped, max + skipped)
            }
            code => code,
        };
        match self {
            Self::Partial(code) => Self::Partial(whole(code)),
            Self::Fault(at, code) => Self::Fault(at + skipped, whole(code)),
            Self::Bad(at, allowed) => Self::Bad(at + skipped, allowed),
            full => full,
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
    /// As typed. Apart, since what a form adds to it is little.
    #[inline(never)]
    pub(crate) fn new() -> Box<Self> {
        Box::default()
    }

    /// As typed.
    pub(crate) fn plain() -> Fit {
        Fit::Full(Self::new())
    }

    /// In another spelling.
    #[inline(never)]
    pub(crate) fn spelled(normalized: String) -> Fit {
        let mut found = Self::new();
        found.normalized = Some(normalized);
        Fit::Full(found)
    }

    /// As typed, with a remark.
    #[inline(never)]
    pub(crate) fn warned(warning: Warning) -> Fit {
        let mut found = Self::new();
        found.warnings.push(warning);
        Fit::Full(found)
    }

    /// As typed, with a memo inside.
    #[inline(never)]
    pub(crate) fn with_memo(kind: MemoKind, value: String) -> Fit {
        let mut found = Self::new();
        found.memo = Some(Memo { kind, value, embedded: true });
        Fit::Full(found)
    }
}

/// A wrong character at a place where `allowed` could stand.
pub(crate) const fn bad_character(at: usize, allowed: Alphabet) -> Fit {
    Fit::Bad(at, allowed)
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
#[inline(never)]
pub(crate) fn walk(text: &str, lead: &str, alphabet: Alphabet, min: usize, max: usize) -> Result<(), Fit> {
    let (text, lead) = (text.as_bytes(), lead.as_bytes());
    let common = text.iter().zip(lead).take_while(|(typed, wanted)| typed == wanted).count();
    if common < lead.len() && common < text.len() {
        // A wrong beginning is another form altogether: its length says nothing.
        return Err(bad_character(common, Alphabet::Starts));
    }
    let len = text.len();
    if len > max {
        return Err(Fit::Fault(max, bad_length(len, min, max)));
    }
    if let Some(at) = alphabet.stranger(text, common) {
        return Err(bad_character(at, alphabet));
    }
    if len < min {
        return Err(Fit::Partial(bad_length(len, min, max)));
    }
    Ok(())
}

impl Alphabet {
    /// Whether a character belongs to the alphabet.
    pub(crate) fn holds(self, letter: u8) -> bool {
        self.set().has(letter)
    }

    /// The first character from a place on that does not belong to it.
    #[inline(never)]
    pub(crate) fn stranger(self, text: &[u8], from: usize) -> Option<usize> {
        let set = self.set();
        text.iter().skip(from).position(|letter| !set.has(*letter)).map(|at| from + at)
    }

    fn set(self) -> &'static Set {
        SETS.get(self as usize).unwrap_or(&Set::NONE)
    }
}

const DIGITS: Set = Set::of("0123456789");
const LOWER: Set = Set::of("abcdefghijklmnopqrstuvwxyz");
const UPPER: Set = Set::of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// The characters of each alphabet, in the order of its declaration.
static SETS: [Set; 16] = [
    Set::NONE,
    DIGITS,
    DIGITS.and("abcdefABCDEF"),
    DIGITS.and("abcdef"),
    DIGITS.or(LOWER).or(UPPER).without("0OIl"),
    DIGITS.or(LOWER).without("1bio"),
    Set::NONE,
    UPPER.and("234567"),
    LOWER.and("234567"),
    DIGITS.or(LOWER).or(UPPER).and("+/-_"),
    DIGITS.or(UPPER).without("ILOU"),
    DIGITS.or(LOWER).without("02lv"),
    LOWER,
    DIGITS.or(LOWER).or(UPPER),
    DIGITS.or(LOWER).and("-_."),
    DIGITS.or(LOWER).or(UPPER).and("!#$%&'*+/=?^_`{|}~.-@"),
];
