//! The Internet Computer: account identifiers and principals.

use crate::Alphabet;
use crate::codec::crc::crc32;
use crate::codec::{bits, hex};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::probe::Probe;

pub(crate) const ACCOUNT_SPAN: (usize, usize, &str) = (64, 64, "0123456789abcdefABCDEF");
/// From one byte after the checksum to 29.
pub(crate) const PRINCIPAL_SPAN: (usize, usize, &str) = (9, 63, "abcdefghijklmnopqrstuvwxyz234567");

/// 32 bytes in hexadecimal digits, the first four being the CRC-32 of the others.
pub(crate) fn account(probe: &Probe<'_>) -> Fit {
    const LENGTH: usize = ACCOUNT_SPAN.0;
    if let Err(fit) = walk(probe.text, "", Alphabet::Hex, LENGTH, LENGTH) {
        return fit;
    }
    match hex::decode(probe.text.as_bytes()) {
        Some(bytes) if summed(&bytes) => Found::spelled(probe.text.to_ascii_lowercase()),
        _ => mistyped(LENGTH, LENGTH),
    }
}

/// Whether bytes begin with the CRC-32 of the rest.
fn summed(bytes: &[u8]) -> bool {
    bytes.split_first_chunk::<4>().is_some_and(|(sum, rest)| crc32(rest).to_be_bytes() == *sum)
}

/// Up to 29 bytes after their CRC-32 in Base32, in groups of five characters.
pub(crate) fn principal(probe: &Probe<'_>) -> Fit {
    const LONGEST: usize = PRINCIPAL_SPAN.1;
    let text = probe.text;
    for (at, letter) in text.bytes().enumerate() {
        let right = if at % 6 == 5 { letter == b'-' } else { Alphabet::Base32Lower.holds(letter) };
        if !right {
            return bad_character(at, Alphabet::Base32Lower);
        }
    }
    if text.len() > LONGEST {
        return Fit::Fault(LONGEST, bad_length(text.len(), 10, LONGEST));
    }
    let letters: Vec<u8> = text.bytes().filter(|byte| *byte != b'-').collect();
    let bytes = bits::RFC4648_LOWER.values(&letters).and_then(|values| bits::to_bytes(&values, 5));
    let right = !text.ends_with('-') && bytes.is_some_and(|bytes| bytes.len() > 4 && summed(&bytes));
    match right {
        true => Found::plain(),
        false if text.len() < LONGEST => Fit::Partial(bad_length(text.len(), 10, LONGEST)),
        false => mistyped(LONGEST, LONGEST),
    }
}
