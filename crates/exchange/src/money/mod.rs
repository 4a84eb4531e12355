//! Sealed money: amounts of one asset, exact ratios, percents, named roundings.
//!
//! A value is always a whole number of its asset's *steps* (10^-scale). Products and quotients are taken on integers
//! of 512 bits and rounded once, by name; `rust_decimal` alone would round silently beyond 96 bits.

mod amount;
mod code;
mod number;
mod percent;
mod ratio;
mod wide;
mod wire;

pub use amount::{Amount, AmountError, Unit};
pub use code::{AssetCode, CodeError};
pub use number::{Number, NumberError};
pub use percent::{Percent, RateMove};
pub use ratio::Ratio;
pub(crate) use wide::{Wide, steps_from, wide_pow10};

/// Which way a result that falls between two steps goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Towards zero: what the office owes, and every fee with a stated percent or cap.
    Down,
    /// Away from zero: what the visitor must send.
    Up,
    /// To the nearest step, halves away from zero: figures that only inform.
    HalfUp,
}

/// Arithmetic that has no exact answer within the limits of an [`Amount`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// The result is above [`Amount::MAX_STEPS`].
    Overflow,
    /// The result would be below zero.
    Negative,
    /// A rate or a ratio with a zero on either side.
    ZeroRate,
    /// Two amounts of different assets met.
    AssetMismatch {
        /// The asset on the left.
        left: AssetCode,
        /// The asset on the right.
        right: AssetCode,
    },
}
