//! An offer's rules as typed data. The engine knows the kinds of rule; figures and clauses come from the office.

mod condition;
mod ruling;
mod scenario_id;

pub use condition::{Condition, Reading};
pub use ruling::{AmountBasis, Deadline, Deduction, Modality, RateBasis, Ruling};
pub use scenario_id::ScenarioId;

use crate::money::{Number, Percent};
use serde::{Deserialize, Serialize};

/// A clause's number in its offer, as the offer writes it: `5.2`.
pub type Clause = String;

/// One thing an offer says about one scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// When it applies.
    pub scenario: ScenarioId,
    /// What happens.
    pub ruling: Ruling,
    /// Whether the office is bound.
    pub modality: Modality,
    /// Where the offer says so, in the order of its text.
    pub clauses: Vec<Clause>,
    /// By when.
    pub deadline: Option<Deadline>,
    /// Circumstances.
    pub conditions: Vec<Condition>,
    /// Interpretations.
    pub readings: Vec<Reading>,
}

/// A percentage with a cap in US dollars.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CappedPercent {
    /// Of the amount in the request.
    pub percent: Percent,
    /// At most this many US dollars' worth.
    pub cap_usd: Number,
}

/// A fee for cancelling that depends on the currency paid in (16tonn 5.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CancellationFee {
    /// For every other currency.
    pub general: CappedPercent,
    /// For these currencies (ISO 4217 codes or tickers).
    pub by_currency: Vec<(Vec<String>, CappedPercent)>,
}

impl CancellationFee {
    /// The fee for a currency paid in.
    #[must_use]
    pub fn for_currency(&self, currency: &str) -> CappedPercent {
        let named = |(names, _): &&(Vec<String>, CappedPercent)| names.iter().any(|n| n == currency);
        self.by_currency.iter().find(named).map_or(self.general, |(_, fee)| *fee)
    }

    /// Whether a currency has a fee of its own.
    #[must_use]
    pub fn names(&self, currency: &str) -> bool {
        self.by_currency.iter().any(|(names, _)| names.iter().any(|n| n == currency))
    }
}

/// How much more than the request may arrive before the offer treats it apart (1WM 6.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tolerance {
    /// Exactly this much over is still within.
    pub percent: Percent,
}

/// A stage of the quote that a clause speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StageClauses {
    /// What is sent.
    pub send: Option<Clause>,
    /// The give-side fee.
    pub give_fee: Option<Clause>,
    /// The amount exchanged.
    pub exchanged: Option<Clause>,
    /// The amount converted, and with it the rate.
    pub converted: Option<Clause>,
    /// The get-side fee.
    pub get_fee: Option<Clause>,
    /// What is received.
    pub receive: Option<Clause>,
}

/// A rule without figures that a visitor should know; its paraphrase stands with the clause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// What it is about.
    pub id: String,
    /// Where it stands.
    pub clauses: Vec<Clause>,
}

/// All rules of an offer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// One or more a scenario; alternatives in the order of the offer's text.
    pub rules: Vec<Rule>,
    /// The fee for cancelling, where one is stated.
    pub cancellation: Option<CancellationFee>,
    /// The tolerance for over-payment, where one is stated.
    pub tolerance: Option<Tolerance>,
    /// Clauses of the quote's stages.
    pub stages: StageClauses,
    /// Rules without figures.
    pub notices: Vec<Notice>,
}

impl Terms {
    /// The rules of one scenario.
    pub fn rules_for(&self, scenario: ScenarioId) -> impl Iterator<Item = &Rule> {
        self.rules.iter().filter(move |r| r.scenario == scenario)
    }

    /// Whether the offer says anything of less than the minimum.
    #[must_use]
    pub fn treats_below_minimum_apart(&self) -> bool {
        self.rules_for(ScenarioId::BelowMinimum).any(|r| r.ruling != Ruling::NotStated)
    }
}
