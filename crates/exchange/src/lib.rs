//! The pure core: money, assets, directions, offers' terms, quotes, scenarios.
//!
//! No I/O, no clock, no floats, no web: everything a figure depends on comes in as an argument, and the same
//! argument gives the same figure in the browser, on the server and in the command line.

mod asset;
mod direction;
pub mod input;
pub mod money;
mod office;
mod quote;
mod rate;
mod reference;
mod scenario;
mod terms;
mod usd;

pub use asset::{Asset, AssetKind, MemoRule};
pub use direction::{Direction, Limits, Tier, Verification};
pub use money::{
    Amount, AmountError, AssetCode, MoneyError, Number, Percent, RateMove, Ratio, Rounding, Unit,
};
pub use office::{Consent, Market, Offer, Office, RateSheet, RefusedTerritories};
pub use quote::{Field, ImpliedCommission, Problem, Quote, TierDrop, Wanted};
pub use rate::{Fee, Fixing, Priced, Rate};
pub use reference::{OfficialRate, OfficialRates};
pub use scenario::{Outcome, RefundBeside, Scenario, ScenarioFee, StatedAs, WhatIf};
pub use terms::{
    AmountBasis, CancellationFee, CappedPercent, Clause, Condition, Deadline, Deduction, Modality, Notice,
    RateBasis, Reading, Rule, Ruling, ScenarioId, StageClauses, Terms, Tolerance,
};
pub use usd::{UsdRate, UsdSource};
