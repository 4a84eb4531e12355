//! Amounts as programs write them: `digits[.digits]`.

use crate::Refusal;
use obmen_exchange::money::{Number, NumberError};
use obmen_exchange::{Amount, AmountError, Unit};

/// An amount: no number at all is refused; a number that is no amount of the asset is the inner error.
#[inline(never)]
pub(crate) fn amount(
    field: &'static str,
    text: &str,
    unit: Unit,
) -> Result<Result<Amount, AmountError>, Refusal> {
    match unit.parse(text) {
        Err(AmountError::NotANumber(_)) => Err(Refusal::NotAmount { field, found: text.to_owned() }),
        // Too many digits for a number hide what stands behind them.
        read if is_number(text) => Ok(read),
        _ => Err(Refusal::NotAmount { field, found: text.to_owned() }),
    }
}

/// `digits[.digits]`, however long.
pub(crate) fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    match (Number::parse(text), text.split_once('.')) {
        (Ok(_), _) => true,
        (Err(NumberError::TooLong { .. }), Some((whole, decimals))) => digits(whole) && digits(decimals),
        (Err(NumberError::TooLong { .. }), None) => digits(text),
        (Err(NumberError::Empty | NumberError::Character { .. }), _) => false,
    }
}
