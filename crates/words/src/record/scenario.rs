//! Scenarios as JSON.

use super::quote::{Quote, text};
use crate::Words;
use obmen_exchange::{Clause, Market, ScenarioFee};
use serde::Serialize;

/// A quote with every scenario of the office's offer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Scenarios {
    /// The quote.
    pub quote: Quote,
    /// All twelve ids, in order; alternatives follow one another.
    pub scenarios: Vec<Scenario>,
}

/// One outcome of one scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Scenario {
    /// Which.
    #[cfg_attr(feature = "types", ts(type = "ScenarioId"))]
    pub id: &'static str,
    /// `exchange`, `refund`, `lost`, `blocked`, `forbidden`, `not-stated` or `not-applicable`.
    #[cfg_attr(feature = "types", ts(type = "Outcome"))]
    pub outcome: &'static str,
    /// `shall` or `may`.
    #[cfg_attr(feature = "types", ts(type = "Modality"))]
    pub modality: &'static str,
    /// The asset the visitor ends up with.
    pub asset: Option<String>,
    /// How much of it.
    pub amount: Option<String>,
    /// What is kept.
    pub fee: Option<Fee>,
    /// What comes back beside an exchange.
    pub refund: Option<Refund>,
    /// What arrived, or is assumed to, in the give asset.
    pub received: Option<String>,
    /// By when.
    pub deadline_hours: Option<u32>,
    /// Where the offer says so.
    pub clauses: Vec<Clause>,
    /// Interpretations, several joined by a blank.
    pub reading: Option<String>,
    /// Circumstances, a sentence each.
    pub conditions: Vec<String>,
}

/// What is kept from a refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Fee {
    /// How much.
    pub amount: Option<String>,
    /// Of which asset.
    pub asset: String,
    /// The stated percentage of the request's amount.
    pub percent: Option<String>,
    /// Whether the cap is what bounds it.
    pub capped: Option<bool>,
    /// The stated cap, US dollars.
    pub cap_usd: Option<String>,
    /// US dollars per unit that the cap was reckoned with.
    pub usd_rate: Option<String>,
}

/// What comes back beside an exchange.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "types", derive(ts_rs::TS))]
pub struct Refund {
    /// How much.
    pub amount: Option<String>,
    /// Of which asset.
    pub asset: String,
}

/// A quote and its scenarios as JSON.
#[must_use]
pub fn scenarios(
    words: Words<'_>,
    market: &Market<'_>,
    quote: &obmen_exchange::Quote<'_>,
    scenarios: &[obmen_exchange::Scenario<'_>],
) -> Scenarios {
    let scenarios = scenarios.iter().map(|s| scenario(words, s)).collect();
    Scenarios { quote: super::quote(words, market, quote), scenarios }
}

fn scenario(words: Words<'_>, scenario: &obmen_exchange::Scenario<'_>) -> Scenario {
    // Where there are several, a blank stands between.
    let between = |mut all: String, reading: String| {
        all.push(' ');
        all.push_str(&reading);
        all
    };
    Scenario {
        id: scenario.id.as_str(),
        outcome: scenario.outcome.as_str(),
        modality: scenario.modality.as_str(),
        asset: text(scenario.asset),
        amount: text(scenario.amount),
        fee: scenario.fee.map(fee),
        refund: scenario.refund.map(|r| Refund { amount: text(r.amount), asset: r.asset.to_string() }),
        received: text(scenario.received),
        deadline_hours: scenario.deadline_hours,
        clauses: scenario.clauses.to_vec(),
        reading: scenario.readings.iter().map(|reading| words.reading(*reading)).reduce(between),
        conditions: scenario.conditions.iter().map(|c| words.condition(*c)).collect(),
    }
}

fn fee(fee: ScenarioFee) -> Fee {
    Fee {
        amount: text(fee.amount),
        asset: fee.asset.to_string(),
        percent: text(fee.percent),
        capped: fee.capped,
        cap_usd: text(fee.cap_usd),
        usd_rate: text(fee.usd_rate),
    }
}
