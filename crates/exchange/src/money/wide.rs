//! Integers wide enough for every product this crate takes.

use super::{MoneyError, Rounding};

/// 512 bits: a 96-bit amount times a 256-bit ratio times 10^28 still fits, so an honest input never overflows here.
pub(crate) type Wide = ruint::Uint<512, 8>;

/// 10^`exponent`; `None` beyond what 512 bits hold.
pub(crate) fn wide_pow10(exponent: u32) -> Option<Wide> {
    match 10u128.checked_pow(exponent) {
        Some(small) => Some(Wide::from(small)),
        None => Wide::from(10u8).checked_pow(Wide::from(exponent)),
    }
}

/// `numerator / denominator` as a whole number of steps, rounded once.
///
/// # Errors
/// [`MoneyError::ZeroRate`] for a zero denominator, [`MoneyError::Overflow`] above 96 bits.
pub(crate) fn steps_from(numerator: Wide, denominator: Wide, rounding: Rounding) -> Result<u128, MoneyError> {
    if denominator.is_zero() {
        return Err(MoneyError::ZeroRate);
    }
    let (quotient, remainder) = match (u128::try_from(numerator), u128::try_from(denominator)) {
        (Ok(n), Ok(d)) => (Wide::from(n / d), Wide::from(n % d)),
        _ => numerator.div_rem(denominator),
    };
    let up = match rounding {
        Rounding::Down => false,
        Rounding::Up => !remainder.is_zero(),
        Rounding::HalfUp => remainder >= denominator - remainder,
    };
    let steps = u128::try_from(quotient).map_err(|_| MoneyError::Overflow)?;
    let steps = steps.checked_add(u128::from(up)).ok_or(MoneyError::Overflow)?;
    if steps > super::Amount::MAX_STEPS { Err(MoneyError::Overflow) } else { Ok(steps) }
}
