//! Bytes regrouped into letters of five or six bits, with a checksum among the bytes.

use crate::Alphabet;
use crate::codec::bits;
use crate::codec::crc::crc16;
use crate::fit::{Fit, Found, bad_character, mistyped, walk};
use crate::probe::Probe;

/// The letters of an alphabet and the bits that one carries.
fn letters(alphabet: Alphabet) -> (&'static bits::Letters, u32) {
    match alphabet {
        Alphabet::Base64 => (&bits::BASE64URL, 6),
        Alphabet::Base32Lower => (&bits::RFC4648_LOWER, 5),
        Alphabet::Nano => (&bits::NANO, 5),
        Alphabet::C32 => (&bits::C32, 5),
        _ => (&bits::RFC4648, 5),
    }
}

pub(crate) fn fit(
    probe: &Probe<'_>,
    text: &str,
    alphabet: Alphabet,
    lead: &[u8],
    bytes: usize,
    check: fn(&[u8]) -> bool,
) -> Fit {
    let (letters, width) = letters(alphabet);
    let len = text.len() + (bytes * 8).div_ceil(if width == 6 { 6 } else { 5 });
    if !probe.diagnoses() && probe.text.len() != len {
        return mistyped(0, 0);
    }
    let walked = walk(probe.text, text, alphabet, len, len);
    if let Err(fit @ (Fit::Fault(..) | Fit::Bad(..))) = walked {
        return fit;
    }
    let body = probe.text.get(text.len()..).unwrap_or_default();
    let values = letters.values(body.as_bytes()).unwrap_or_default();
    let agreeing = bits::agreeing(&values, width, lead);
    if agreeing < values.len() {
        return bad_character(text.len() + agreeing, Alphabet::Starts);
    }
    if let Err(fit) = walked {
        return fit;
    }
    match bits::to_bytes(&values, width) {
        // Base64's other letters for the same values are spelled as the URL form has them.
        Some(all) if all.len() == bytes && check(&all) => match alphabet {
            Alphabet::Base64 => {
                Found::spelled(values.iter().filter_map(|value| letters.letter(*value)).collect())
            }
            _ => Found::plain(),
        },
        Some(_) | None => mistyped(len, len),
    }
}

pub(crate) fn starts(alphabet: Alphabet, lead: &[u8]) -> Vec<String> {
    let (letters, width) = letters(alphabet);
    let first = lead.first().map(|byte| byte >> (8 - width));
    first.and_then(|value| letters.letter(value)).map(String::from).into_iter().collect()
}

/// Stellar's strkey: CRC-16 of all before, low byte first.
pub(crate) fn crc16_le(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| crc16(payload).to_le_bytes() == *sum)
}
