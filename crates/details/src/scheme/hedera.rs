//! Hedera: `shard.realm.number` with the five letters of HIP-15, which differ by ledger.

use crate::codec::text::cut;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

const LETTERS: usize = 5;
/// The greatest number of 63 bits.
const GREATEST: &str = "9223372036854775807";
const DIGITS: usize = GREATEST.len();
/// Three numbers, two dots, and the letters after their hyphen.
const LONGEST: usize = 3 * DIGITS + 2 + 1 + LETTERS;
pub(crate) const SPAN: (usize, usize, &str) = (5, LONGEST, "0123456789");

pub(crate) fn mainnet(probe: &Probe<'_>) -> Fit {
    fit(probe, 0)
}

pub(crate) fn testnet(probe: &Probe<'_>) -> Fit {
    // Without letters nothing tells the ledgers apart: the main one is meant.
    if probe.text.as_bytes().contains(&b'-') { fit(probe, 1) } else { mistyped(0, 0) }
}

fn fit(probe: &Probe<'_>, ledger: u8) -> Fit {
    let text = probe.text;
    let (mut part, mut digits, mut zero, mut letters) = (0, 0, false, None);
    for (at, letter) in text.bytes().enumerate() {
        match (letters, letter) {
            (None, b'0'..=b'9') if zero => return bad_character(at, Alphabet::Digits),
            (None, b'0'..=b'9') => {
                zero = digits == 0 && letter == b'0';
                digits += 1;
                // The digit may be any; one too many it is.
                if digits > DIGITS || digits == DIGITS && text.get(at + 1 - DIGITS..=at) > Some(GREATEST) {
                    return Fit::Fault(at, bad_length(text.len(), SPAN.0, at));
                }
            }
            (None, b'.') if digits > 0 && part < 2 => (part, digits, zero) = (part + 1, 0, false),
            (None, b'-') if digits > 0 && part == 2 => letters = Some(0),
            (None, _) => return bad_character(at, Alphabet::Digits),
            (Some(count), b'a'..=b'z') if count < LETTERS => letters = Some(count + 1),
            (Some(count), _) if count >= LETTERS => {
                return Fit::Fault(at, bad_length(text.len(), at, at));
            }
            (Some(_), _) => return bad_character(at, Alphabet::Lower),
        }
    }
    let len = text.len();
    match letters {
        None if part == 2 && digits > 0 => Found::warned(Warning::NoChecksum),
        None => Fit::Partial(bad_length(len, 5, LONGEST)),
        Some(LETTERS) => {
            let (address, sum) = cut(text, b'-').unwrap_or((text, ""));
            if checksum(address, ledger) == sum { Found::plain() } else { mistyped(len, len) }
        }
        Some(count) => {
            let whole = len - count + LETTERS;
            Fit::Partial(bad_length(len, whole, whole))
        }
    }
}

/// HIP-15: sums over the digits (a dot counts ten), mixed with the ledger's bytes, as five letters.
fn checksum(address: &str, ledger: u8) -> String {
    const P3: u64 = 26 * 26 * 26;
    const P5: u64 = P3 * 26 * 26;
    let digits =
        || address.bytes().map(|byte| if byte == b'.' { 10 } else { u64::from(byte.wrapping_sub(b'0')) });
    let (mut sum, mut even, mut odd) = (0, 0, 0);
    for (at, digit) in digits().enumerate() {
        sum = (31 * sum + digit) % P3;
        let side = if at % 2 == 0 { &mut even } else { &mut odd };
        *side = (*side + digit) % 11;
    }
    // The ledger's identifier of one byte and six zero bytes.
    let mixed = (0..7).fold(0, |mixed, at| (31 * mixed + if at == 0 { u64::from(ledger) } else { 0 }) % P5);
    let count = digits().count() as u64;
    let value = (((count % 5 * 11 + even) * 11 + odd) * P3 + sum + mixed) % P5 * 1_000_003 % P5;
    let letter = |power: u32| (value / 26_u64.pow(power) % 26).to_le_bytes()[0] + b'a';
    (0..5).rev().map(|power| char::from(letter(power))).collect()
}
