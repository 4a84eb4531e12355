//! Kazakhstan's identity numbers: IIN of a person, BIN of a company.

use crate::fit::{Fit, Found, bad_character, mistyped, walk};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

const LENGTH: usize = 12;

pub(crate) fn iin(probe: &Probe<'_>) -> Fit {
    fit(probe, false)
}

pub(crate) fn bin(probe: &Probe<'_>) -> Fit {
    fit(probe, true)
}

fn fit(probe: &Probe<'_>, company: bool) -> Fit {
    // A company's fifth digit says which sort of company; a person's belongs to the day of birth.
    if company && matches!(probe.text.as_bytes().get(4), Some(b'0'..=b'3' | b'7'..=b'9')) {
        return bad_character(4, Alphabet::Digits);
    }
    if let Err(fit) = walk(probe.text, "", Alphabet::Digits, LENGTH, LENGTH) {
        return fit;
    }
    let digits: Vec<u32> = probe.text.bytes().map(|byte| u32::from(byte.wrapping_sub(b'0'))).collect();
    if !checked(&digits) {
        return mistyped(LENGTH, LENGTH);
    }
    let mut found = Found::new();
    found.facts.country = Some("KZ");
    if !company && !is_date(&digits) {
        found.warnings.push(Warning::DateMismatch);
    }
    Fit::Full(found)
}

/// The last digit is the sum of the others weighted 1 to 11, modulo 11; where that is 10, weighted 3 to 11, 1, 2;
/// where that is 10 too, the number is never given out (Government decree 853 of 2013).
fn checked(digits: &[u32]) -> bool {
    let Some((last, body)) = digits.split_last() else { return false };
    let sum = |from: u32| body.iter().zip(from..).map(|(digit, at)| digit * (at % 11 + 1)).sum::<u32>() % 11;
    let check = match sum(0) {
        10 => sum(2),
        check => check,
    };
    check == *last
}

fn is_date(digits: &[u32]) -> bool {
    match digits {
        // The seventh digit says the century and the sex; 0 is a foreigner's.
        [_, _, a, b, c, d, 0..=6, ..] => {
            let last = match a * 10 + b {
                2 => 29,
                4 | 6 | 9 | 11 => 30,
                1..=12 => 31,
                _ => 0,
            };
            (1..=last).contains(&(c * 10 + d))
        }
        _ => false,
    }
}
