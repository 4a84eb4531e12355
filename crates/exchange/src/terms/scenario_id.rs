//! What may happen to an exchange.

use serde::{Deserialize, Serialize};

/// What may happen to an exchange, in the order they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScenarioId {
    /// The amount of the request arrives in time.
    Exact,
    /// Another amount arrives.
    DifferentAmount,
    /// So much more arrives that the offer treats it apart.
    OverTolerance,
    /// Less than the direction's minimum arrives.
    BelowMinimum,
    /// The payment arrives after its window.
    Late,
    /// The payment comes from another, unverified card.
    UnverifiedPayer,
    /// The visitor cancels before the payout.
    Cancel,
    /// The visitor refuses the AML or KYC check.
    AmlRefused,
    /// The office does not pay out within its time.
    NoPayoutInTime,
    /// The request cannot be carried out automatically.
    CannotExecute,
    /// The rate moves between the application and the payment.
    RateMoved,
    /// The visitor cancels after the payout.
    CancelAfterPayout,
}

impl ScenarioId {
    /// All, in order.
    pub const ALL: [Self; 12] = [
        Self::Exact,
        Self::DifferentAmount,
        Self::OverTolerance,
        Self::BelowMinimum,
        Self::Late,
        Self::UnverifiedPayer,
        Self::Cancel,
        Self::AmlRefused,
        Self::NoPayoutInTime,
        Self::CannotExecute,
        Self::RateMoved,
        Self::CancelAfterPayout,
    ];

    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::DifferentAmount => "different-amount",
            Self::OverTolerance => "over-tolerance",
            Self::BelowMinimum => "below-minimum",
            Self::Late => "late",
            Self::UnverifiedPayer => "unverified-payer",
            Self::Cancel => "cancel",
            Self::AmlRefused => "aml-refused",
            Self::NoPayoutInTime => "no-payout-in-time",
            Self::CannotExecute => "cannot-execute",
            Self::RateMoved => "rate-moved",
            Self::CancelAfterPayout => "cancel-after-payout",
        }
    }
}
