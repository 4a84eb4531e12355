//! What an offer says happens, whether it must, and by when.

use crate::money::Percent;
use serde::{Deserialize, Serialize};

/// Whether the offer binds the office to an outcome or leaves it open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// The office is bound.
    Shall,
    /// It may happen, or someone may choose it.
    May,
}

impl Modality {
    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Shall => "shall",
            Self::May => "may",
        }
    }
}

/// At which rate an exchange is reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RateBasis {
    /// The rate of the application.
    Quoted,
    /// The rate when it is carried out.
    Current,
    /// The current rate, unless the direction fixes it at the application.
    CurrentUnlessFixed,
}

/// What an exchange is carried out on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AmountBasis {
    /// The amount of the request.
    Request,
    /// What arrived.
    Received,
    /// The amount of the request, and what arrived beyond it goes back; only where more arrived.
    RequestAndExcessBack,
}

/// What is kept from a refund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deduction {
    /// Nothing is stated.
    Nothing,
    /// What the transfer back costs.
    Costs,
    /// The fee for cancelling, [`Terms::cancellation`](super::Terms::cancellation).
    Cancellation,
    /// A percentage of what arrived, with no cap stated (16tonn 5.10: "these funds … minus 5 %").
    Uncapped(Percent),
}

/// What an offer says happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// The exchange is carried out.
    Exchange {
        /// At which rate.
        rate: RateBasis,
        /// On which amount.
        amount: AmountBasis,
    },
    /// What arrived goes back, less a deduction.
    Refund(Deduction),
    /// The money is gone.
    Lost,
    /// The money is held.
    Blocked,
    /// The offer does not allow it; where the payout was made, the visitor keeps it.
    Forbidden,
    /// The offer says nothing.
    NotStated,
}

/// By when, in hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// Hours.
    pub hours: u32,
    /// The clause speaks of title units only: no deadline is stated for cards, banks and cash.
    pub title_units_only: bool,
    /// The clause speaks of another case; that it serves here is a reading.
    pub reading: bool,
}
