//! Bytes regrouped into letters of five or six bits, with a checksum among the bytes.

use crate::Alphabet;
use crate::codec::bits;
use crate::codec::crc::crc16;
use crate::fit::{Fit, Found, bad_character, mistyped, walk};
use crate::probe::Probe;
use crate::span::{Set, Span};

/// The letters of an alphabet and the bits that one carries.
const fn letters(alphabet: Alphabet) -> (&'static bits::Letters, u32) {
    match alphabet {
        Alphabet::Base64 => (&bits::BASE64URL, 6),
        Alphabet::Base32Lower => (&bits::RFC4648_LOWER, 5),
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
    let len = length(text, bytes, width);
    let walked = walk(probe.text, text, alphabet, len, len);
    if let Err(fit @ Fit::Bad(..)) = walked {
        return fit;
    }
    let body = probe.text.get(text.len()..).unwrap_or_default();
    let values: Vec<u8> = body.bytes().map_while(|letter| letters.value(letter)).collect();
    let agreeing = bits::agreeing(&values, width, lead);
    // A wrong beginning is another form altogether: its length says nothing.
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

const fn length(text: &str, bytes: usize, width: u32) -> usize {
    text.len() + (bytes * 8).div_ceil(width as usize)
}

pub(super) const fn span(text: &str, alphabet: Alphabet, lead: &[u8], bytes: usize) -> Span {
    let (letters, width) = letters(alphabet);
    let len = length(text, bytes, width);
    let first = match (text.is_empty(), lead.is_empty()) {
        (false, _) => Set::NONE.with(text.as_bytes()[0]),
        (true, false) => Set::NONE.with(letters.byte(lead[0] >> (8 - width))),
        (true, true) => Set::ALL,
    };
    Span::new(len, len, first)
}

/// Stellar's strkey: CRC-16 of all before, low byte first.
pub(crate) fn crc16_le(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| crc16(payload).to_le_bytes() == *sum)
}
