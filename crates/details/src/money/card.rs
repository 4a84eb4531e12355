//! Bank cards: scheme by prefix, length, Luhn digit.

use super::bins::{KZ_BANKS, SCHEMES, Scheme};
use crate::codec::text;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Code, Warning};

/// The fewest and the most digits of any scheme (ISO/IEC 7812).
const SHORTEST: usize = 12;
const LONGEST: usize = 19;

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    let digits = probe.text.as_bytes();
    let len = digits.len();
    if len > LONGEST {
        return Fit::Fault(LONGEST, bad_length(len, SHORTEST, LONGEST));
    }
    if let Some(at) = Alphabet::Digits.stranger(digits, 0) {
        return bad_character(at, Alphabet::Digits);
    }
    let Some(scheme) = SCHEMES.iter().find(|scheme| len >= scheme.digits.into() && scheme.begins(digits))
    else {
        // The first digit with which no scheme goes on.
        let known =
            |end: usize| SCHEMES.iter().any(|scheme| scheme.begins(digits.get(..end).unwrap_or_default()));
        return match (1..=len).find(|end| !known(*end)) {
            Some(end) => bad_character(end - 1, Alphabet::Starts),
            None => Fit::Partial(bad_length(len, SHORTEST, LONGEST)),
        };
    };
    let (min, max) = (scheme.min.into(), scheme.max.into());
    if len > max {
        return Fit::Fault(max, bad_length(len, min, max));
    }
    let right = luhn(digits);
    // The lengths that cards really have: at others a wrong Luhn digit only says that more will follow.
    let whole = len == 16 || len == max;
    if len < min || !(right || scheme.lax && whole) {
        let code = if whole { Code::BadChecksum } else { bad_length(len, min, max) };
        return if len < max { Fit::Partial(code) } else { mistyped(len, max) };
    }
    let bank = text::line(KZ_BANKS, 6, digits);
    let mut found = Found::new();
    found.kind = Some(scheme.brand);
    if !right {
        found.warnings.push(Warning::LuhnFailed);
    }
    found.facts.country = scheme.country.or(bank.map(|_| "KZ"));
    (found.facts.brand, found.facts.bank) = (Some(scheme.brand), bank);
    Fit::Full(found)
}

impl Scheme {
    /// Whether the digits, as far as they go, can begin a prefix of the range.
    fn begins(&self, digits: &[u8]) -> bool {
        let (mut first, mut last, mut value) = (self.first, self.last, 0);
        for at in 0..self.digits.into() {
            match digits.get(at) {
                Some(digit) => value = value * 10 + u16::from(digit.wrapping_sub(b'0')),
                None => (first, last) = (first / 10, last / 10),
            }
        }
        (first..=last).contains(&value)
    }
}

/// The Luhn digit: from the right, every second digit doubled and its digits added.
fn luhn(digits: &[u8]) -> bool {
    let mut sum = 0;
    for (at, byte) in digits.iter().rev().enumerate() {
        let digit = u32::from(byte.wrapping_sub(b'0'));
        sum += if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 };
    }
    sum.is_multiple_of(10)
}
