//! Whole numbers in decimal digits, without the machinery of formatting.

/// A number of 64 bits, of digits only.
#[inline(never)]
pub(crate) fn parse(text: &str) -> Option<u64> {
    let mut value = 0_u64;
    for byte in text.bytes() {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10)?;
        if value > u64::MAX / 10 {
            return None;
        }
        value = (value * 10).checked_add(digit.into())?;
    }
    (!text.is_empty()).then_some(value)
}

/// Its digits.
#[inline(never)]
pub(crate) fn text(mut value: u64) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push((value % 10).to_le_bytes()[0] + b'0');
        value /= 10;
        if value == 0 {
            return digits.iter().rev().map(|digit| char::from(*digit)).collect();
        }
    }
}
