//! Hexadecimal digits.

/// The bytes of an even number of digits.
pub(crate) fn decode(text: &[u8]) -> Option<Vec<u8>> {
    if text.len() % 2 == 1 {
        return None;
    }
    text.chunks(2)
        .map(|pair| pair.iter().try_fold(0, |byte, digit| Some(byte << 4 | value(*digit)?)))
        .collect()
}

fn value(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}
