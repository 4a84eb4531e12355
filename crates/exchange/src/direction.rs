//! A direction: from which asset to which, at what rate, within what limits.

use crate::money::{Amount, AssetCode, Number, Percent};
use crate::rate::{Fee, Fixing, Rate};
use serde::{Deserialize, Serialize};

/// Rate and fees for a range of `send` (BestChange 1.1 `step`); the first tier of a direction has no bounds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// From this much `send` on.
    pub from: Option<Amount>,
    /// Up to this much `send`, itself included.
    pub to: Option<Amount>,
    /// The rate.
    pub rate: Rate,
    /// Paid on top of the amount exchanged.
    pub give_fee: Fee,
    /// Taken from the amount converted.
    pub get_fee: Fee,
}

/// Bounds of a direction. `give_*` test `send`; `get_*` and `reserve` test `receive`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Least `send`.
    pub give_min: Option<Amount>,
    /// Most `send`.
    pub give_max: Option<Amount>,
    /// Least `receive`.
    pub get_min: Option<Amount>,
    /// Most `receive`.
    pub get_max: Option<Amount>,
    /// What the office has to pay out.
    pub reserve: Option<Amount>,
}

/// Who must be verified before this direction is open (16tonn 5.3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// The paying card.
    pub card: bool,
    /// The person, for any amount.
    pub person: bool,
    /// The person, from this much `send` on.
    pub person_from: Option<Number>,
}

/// One direction of an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Direction {
    /// The asset given.
    pub give: AssetCode,
    /// The asset got.
    pub get: AssetCode,
    /// The base tier, then the others by rising `from`. Never empty.
    pub tiers: Vec<Tier>,
    /// Bounds.
    pub limits: Limits,
    /// False where the feed holds a zero rate or a zero maximum.
    pub available: bool,
    /// When the rate is fixed.
    pub fixing: Fixing,
    /// Minutes the visitor has to pay.
    pub payment_window: Option<u32>,
    /// Who must be verified.
    pub verification: Verification,
    /// A rate fixed at the application is promised up to a jump of so much, and not beyond it.
    pub max_jump: Option<Percent>,
    /// What a transfer back costs, in the give asset, where the office says.
    pub transfer_cost: Option<Amount>,
    /// The feed's labels, unknown ones too.
    pub labels: Vec<String>,
    /// The city, for cash.
    pub city: Option<String>,
}

impl Direction {
    /// The tier that `send` falls into: the last whose range holds it, else the base.
    #[must_use]
    pub fn tier(&self, send: &Amount) -> Option<&Tier> {
        let holds = |tier: &&Tier| {
            let above = tier.from.is_none_or(|from| send.steps() >= from.steps());
            above && tier.to.is_none_or(|to| send.steps() <= to.steps())
        };
        self.tiers.iter().rev().find(holds).or_else(|| self.tiers.first())
    }
}
