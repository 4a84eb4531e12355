//! Rates and fees of a direction, as its feed states them.

use crate::money::{Number, Percent, Ratio};
use serde::{Deserialize, Serialize};

/// `give` units of one asset buy `get` units of another, exactly as the feed writes it; never a quotient.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rate {
    /// The feed's `in`.
    #[serde(rename = "in")]
    pub give: Number,
    /// The feed's `out`.
    #[serde(rename = "out")]
    pub get: Number,
}

impl Rate {
    /// Get units per give unit; `None` where either side is zero.
    #[must_use]
    pub fn ratio(&self) -> Option<Ratio> {
        Ratio::of(self.get, self.give)
    }
}

/// When the rate is fixed (16tonn 10.3 leaves it to the direction's page).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fixing {
    /// When the application is made.
    AtApplication,
    /// When the payment is received.
    AtPayment,
    /// Only when the exchange is carried out.
    Floating,
    /// The office does not say.
    #[default]
    NotStated,
}

impl Fixing {
    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::AtApplication => "at-application",
            Self::AtPayment => "at-payment",
            Self::Floating => "floating",
            Self::NotStated => "not-stated",
        }
    }
}

/// A value with the unit that stood behind it in the feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Priced {
    /// How much.
    pub value: Number,
    /// A currency (`USD`) or an asset's code (`KSPBKZT`); none means the side's own asset.
    pub unit: Option<String>,
}

/// A fee on one side: `max(minimum, fixed + percent × x)`, rounded down to the side's step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fee {
    /// Fixed parts, added up.
    pub fixed: Vec<Priced>,
    /// A share of the amount exchanged (give side) or converted (get side).
    pub percent: Option<Percent>,
    /// The least the fee is.
    pub minimum: Option<Priced>,
}

impl Fee {
    /// Whether nothing is taken.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.fixed.is_empty() && self.percent.is_none() && self.minimum.is_none()
    }
}
