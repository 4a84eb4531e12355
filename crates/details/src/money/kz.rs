//! Kazakhstan's identity numbers: IIN of a person, BIN of a company.

use super::Squeezed;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Facts, Warning};

const LENGTH: usize = 12;

pub(crate) fn iin(probe: &Probe<'_>) -> Fit {
    fit(probe, false)
}

pub(crate) fn bin(probe: &Probe<'_>) -> Fit {
    fit(probe, true)
}

fn fit(probe: &Probe<'_>, company: bool) -> Fit {
    if probe.rules_out(LENGTH, LENGTH, "0123456789") {
        return mistyped(0, 0);
    }
    let number = Squeezed::new(probe.text, "-");
    let len = number.len();
    if len > LENGTH {
        return Fit::Fault(number.place(LENGTH), bad_length(len, LENGTH, LENGTH));
    }
    if let Some(fault) = number.fault(probe.text, 0, Alphabet::Digits) {
        return fault;
    }
    let digits: Vec<u32> = number.text.bytes().map(|byte| u32::from(byte - b'0')).collect();
    // A company's fifth digit says which sort of company; a person's belongs to the day of birth.
    if company && digits.get(4).is_some_and(|kind| !(4..=6).contains(kind)) {
        return bad_character(probe.text, number.place(4), Alphabet::Digits);
    }
    if len < LENGTH {
        return Fit::Partial(bad_length(len, LENGTH, LENGTH));
    }
    if !checked(&digits) {
        return mistyped(LENGTH, LENGTH);
    }
    let warnings = if company || is_date(&digits) { Vec::new() } else { vec![Warning::DateMismatch] };
    Found {
        normalized: Some(number.text),
        facts: Facts { country: Some("KZ"), ..Facts::default() },
        warnings,
        ..Found::default()
    }
    .fit()
}

/// The last digit is the sum of the others weighted 1 to 11, modulo 11; where that is 10, weighted 3 to 11, 1, 2;
/// where that is 10 too, the number is never given out (Government decree 853 of 2013).
fn checked(digits: &[u32]) -> bool {
    let Some((last, body)) = digits.split_last() else { return false };
    let sum = |from: u32| body.iter().zip(0..).map(|(digit, at)| digit * ((at + from) % 11 + 1)).sum::<u32>() % 11;
    let check = match sum(0) {
        10 => sum(2),
        check => check,
    };
    check == *last
}

fn is_date(digits: &[u32]) -> bool {
    match digits {
        [_, _, a, b, c, d, ..] => (1..=12).contains(&(a * 10 + b)) && (1..=31).contains(&(c * 10 + d)),
        _ => false,
    }
}
