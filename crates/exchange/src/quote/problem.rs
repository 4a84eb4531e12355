//! What is out of bounds in a request: typed, with what is allowed. Words are chosen elsewhere.

use crate::money::{Amount, AssetCode};

/// Which of the two amounts a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What the visitor sends.
    Send,
    /// What the visitor receives.
    Receive,
    /// The pair of assets.
    Direction,
}

impl Field {
    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Receive => "receive",
            Self::Direction => "direction",
        }
    }
}

/// One thing out of bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The office has no direction between the two assets.
    NoDirection {
        /// The asset given.
        give: AssetCode,
        /// The asset got.
        get: AssetCode,
    },
    /// The feed names the direction but closes it.
    Unavailable,
    /// Nothing is to be sent or received.
    Zero(Field),
    /// More decimals than the asset has.
    TooManyDecimals {
        /// Which amount.
        field: Field,
        /// Decimals found.
        found: u32,
        /// Decimals allowed.
        allowed: u8,
    },
    /// More than can be reckoned exactly.
    TooLarge {
        /// Which amount.
        field: Field,
        /// The largest, where it is known.
        max: Option<Amount>,
    },
    /// Under the direction's least amount.
    BelowMinimum(Field, Amount),
    /// Over the direction's most.
    AboveMaximum(Field, Amount),
    /// More than the office has.
    AboveReserve(Amount),
    /// Fees and roundings leave nothing to receive.
    NothingReceived(Field),
    /// A fee is stated in a unit that nothing converts.
    FeeUnknown(Field),
}

impl Problem {
    /// The contract's code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NoDirection { .. } => "no-direction",
            Self::Unavailable => "unavailable",
            Self::Zero(_) => "zero-amount",
            Self::TooManyDecimals { .. } => "too-many-decimals",
            Self::TooLarge { .. } => "too-large",
            Self::BelowMinimum(..) => "below-minimum",
            Self::AboveMaximum(..) => "above-maximum",
            Self::AboveReserve(_) => "above-reserve",
            Self::NothingReceived(_) => "nothing-received",
            Self::FeeUnknown(_) => "fee-unknown",
        }
    }

    /// The field it is about.
    #[must_use]
    pub fn field(&self) -> Field {
        match self {
            Self::NoDirection { .. } | Self::Unavailable => Field::Direction,
            Self::AboveReserve(_) => Field::Receive,
            Self::Zero(field)
            | Self::TooManyDecimals { field, .. }
            | Self::TooLarge { field, .. }
            | Self::BelowMinimum(field, _)
            | Self::AboveMaximum(field, _)
            | Self::NothingReceived(field)
            | Self::FeeUnknown(field) => *field,
        }
    }
}
