//! Bank cards: scheme by prefix, length, Luhn digit.

use super::Squeezed;
use super::bins::{KZ_BANKS, SCHEMES, Scheme};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Code, Facts, Warning};

/// The longest card number (ISO/IEC 7812).
const LONGEST: usize = 19;

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    if probe.rules_out(12, 30, "0123456789") {
        return mistyped(0, 0);
    }
    let card = Squeezed::new(probe.text, "-");
    let len = card.len();
    if len > LONGEST {
        return Fit::Fault(card.place(LONGEST), bad_length(len, 12, LONGEST));
    }
    if let Some(fault) = card.fault(probe.text, 0, Alphabet::Digits) {
        return fault;
    }
    let Some(scheme) = SCHEMES.iter().find(|scheme| scheme.matches(&card.text)) else {
        // The first digit with which no scheme goes on.
        let known = |at: &usize| !SCHEMES.iter().any(|scheme| scheme.begins(card.text.get(..=*at).unwrap_or_default()));
        return match (0..len).find(known) {
            Some(at) => bad_character(probe.text, card.place(at), Alphabet::Starts),
            None => Fit::Partial(bad_length(len, 12, LONGEST)),
        };
    };
    // A narrower range may still be ahead: `56` is Maestro's until `5614` makes it Uzcard's.
    let (min, max) = (scheme.min, scheme.max);
    let right = luhn(&card.text);
    if len > max {
        return Fit::Fault(card.place(max), bad_length(len, min, max));
    }
    if len < min {
        return Fit::Partial(bad_length(len, min, max));
    }
    let whole = len == 16 || len == max;
    if !right && !(scheme.lax && whole) {
        let code = if whole { Code::BadChecksum } else { bad_length(len, min, max) };
        return if len < max { Fit::Partial(code) } else { mistyped(len, max) };
    }
    let bank = KZ_BANKS.iter().find(|(bin, _)| card.text.starts_with(bin)).map(|(_, bank)| *bank);
    Found {
        kind: Some(scheme.brand),
        warnings: if right { Vec::new() } else { vec![Warning::LuhnFailed] },
        facts: Facts {
            country: scheme.country.or(bank.map(|_| "KZ")),
            brand: Some(scheme.brand),
            bank,
            currency: None,
        },
        normalized: Some(card.text),
        ..Found::default()
    }
    .fit()
}

impl Scheme {
    /// Whether all digits of the prefix are there, and in the range.
    fn matches(&self, digits: &str) -> bool {
        digits.len() >= self.digits && self.begins(digits)
    }

    /// Whether the digits, as far as they go, can begin a prefix of the range.
    fn begins(&self, digits: &str) -> bool {
        let typed = digits.len().min(self.digits);
        let value: u32 = digits.get(..typed).and_then(|digits| digits.parse().ok()).unwrap_or(0);
        let scale = (typed..self.digits).fold(1, |scale, _| scale * 10);
        typed == 0 || (self.first / scale..=self.last / scale).contains(&value)
    }
}

/// The Luhn digit: from the right, every second digit doubled and its digits added.
fn luhn(digits: &str) -> bool {
    let sum = digits.bytes().rev().enumerate().fold(0, |sum: u32, (at, byte)| {
        let digit = u32::from(byte.wrapping_sub(b'0'));
        sum + if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }
    });
    sum.is_multiple_of(10)
}
