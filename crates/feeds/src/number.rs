//! Numbers exactly as a feed must write them: `digits[.digits]`.

use core::str::FromStr;

use rust_decimal::Decimal;

use crate::fault::FaultKind;

/// A trimmed, non-negative decimal.
///
/// # Errors
/// What is wrong with it: empty, comma, sign, exponent, point, another character, or more than 28
/// significant digits.
pub(crate) fn decimal(text: &str) -> Result<Decimal, FaultKind> {
    let text = text.trim();
    check_form(text)?;
    Decimal::from_str_exact(text).map_err(|_| FaultKind::TooPrecise)
}

/// A decimal above zero.
///
/// # Errors
/// As [`decimal`]; zero is out of range.
pub(crate) fn positive_decimal(text: &str) -> Result<Decimal, FaultKind> {
    match decimal(text)? {
        zero if zero.is_zero() => Err(FaultKind::OutOfRange),
        above => Ok(above),
    }
}

/// A whole number from 1.
///
/// # Errors
/// As [`decimal`]; zero and numbers beyond 32 bits are out of range.
pub(crate) fn positive_integer(text: &str) -> Result<u32, FaultKind> {
    let text = text.trim();
    check_form(text)?;
    if text.contains('.') {
        return Err(FaultKind::Character('.'));
    }
    match u32::from_str(text) {
        Ok(0) | Err(_) => Err(FaultKind::OutOfRange),
        Ok(number) => Ok(number),
    }
}

/// Looks at the characters in order, so that the fault named is the first one a reader meets.
fn check_form(text: &str) -> Result<(), FaultKind> {
    if text.is_empty() {
        return Err(FaultKind::Empty);
    }
    let mut digits_since_start = 0_usize;
    let mut point = false;
    for character in text.chars() {
        match character {
            '0'..='9' => digits_since_start += 1,
            '.' if point || digits_since_start == 0 => return Err(FaultKind::Point),
            '.' => {
                point = true;
                digits_since_start = 0;
            }
            ',' => return Err(FaultKind::Comma),
            // U+2212 is the minus sign that typography programs put in.
            '+' | '-' | '\u{2212}' => return Err(FaultKind::Sign),
            'e' | 'E' if digits_since_start > 0 => return Err(FaultKind::Exponent),
            other => return Err(FaultKind::Character(other)),
        }
    }
    if digits_since_start == 0 { Err(FaultKind::Point) } else { Ok(()) }
}
