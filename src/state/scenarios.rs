//! The offer's scenarios for the quote in force, owned.

use super::cell::Derived;
use super::quote::{wanted, with_quote};
use super::{Markets, QuoteState, WhatIfInputs};
use obmen_exchange::{
    Amount, AssetCode, Condition, Modality, Outcome, Reading, RefundBeside, Scenario, ScenarioFee, ScenarioId,
};

/// One outcome of one scenario.
#[derive(Clone, Debug)]
pub struct ScenarioFigures {
    /// Which scenario.
    pub id: ScenarioId,
    /// From 1.
    pub alternative: u8,
    /// What happens.
    pub outcome: Outcome,
    /// Whether the office is bound.
    pub modality: Modality,
    /// The asset the visitor ends up with.
    pub asset: Option<AssetCode>,
    /// How much of it.
    pub amount: Option<Amount>,
    /// What is kept.
    pub fee: Option<ScenarioFee>,
    /// What comes back beside an exchange.
    pub refund: Option<RefundBeside>,
    /// What arrived, or is assumed to.
    pub received: Option<Amount>,
    /// By when.
    pub deadline_hours: Option<u32>,
    /// Where the offer says so.
    pub clauses: Vec<String>,
    /// Interpretations.
    pub readings: Vec<Reading>,
    /// Circumstances.
    pub conditions: Vec<Condition>,
}

impl ScenarioFigures {
    fn of(scenario: &Scenario<'_>) -> Self {
        Self {
            id: scenario.id,
            alternative: scenario.alternative,
            outcome: scenario.outcome,
            modality: scenario.modality,
            asset: scenario.asset,
            amount: scenario.amount,
            fee: scenario.fee,
            refund: scenario.refund,
            received: scenario.received,
            deadline_hours: scenario.deadline_hours,
            clauses: scenario.clauses.to_vec(),
            readings: scenario.readings.clone(),
            conditions: scenario.conditions.clone(),
        }
    }

    /// As the core has it, for its words.
    #[must_use]
    pub fn scenario(&self) -> Scenario<'_> {
        Scenario {
            id: self.id,
            alternative: self.alternative,
            outcome: self.outcome,
            modality: self.modality,
            asset: self.asset,
            amount: self.amount,
            fee: self.fee,
            refund: self.refund,
            received: self.received,
            deadline_hours: self.deadline_hours,
            clauses: &self.clauses,
            readings: self.readings.clone(),
            conditions: self.conditions.clone(),
        }
    }

    /// The name of one of its figures: `scenario.late.2.amount`.
    #[must_use]
    pub fn figure(&self, name: &str) -> String {
        match self.alternative {
            1 => ["scenario.", self.id.as_str(), ".", name].concat(),
            n => ["scenario.", self.id.as_str(), ".", &n.to_string(), ".", name].concat(),
        }
    }
}

/// All of them, in order.
#[derive(Clone, Copy)]
pub struct Scenarios(Derived<Vec<ScenarioFigures>>);

impl Scenarios {
    /// Derives them.
    #[must_use]
    pub fn new(markets: Markets, quote: QuoteState, inputs: WhatIfInputs) -> Self {
        // Reckoning anew costs less than comparing.
        Self(Derived::always(move || {
            let reckoned = || {
                let (bound, pair) = (markets.bound.get()?, markets.pair.get()?);
                let asked =
                    quote.typed.with(|t| Some(wanted(&bound, pair, t.as_ref()?.side, &quote.read.get())))?;
                with_quote(&bound, pair, asked, |quote| {
                    let what_if = inputs.what_if(quote.give.unit);
                    let market = bound.market();
                    // The scenarios borrow from the same market as the quote.
                    scenarios(&market, quote, &what_if)
                })
            };
            reckoned().unwrap_or_default()
        }))
    }

    /// The alternatives of one scenario.
    #[must_use]
    pub fn of(self, id: ScenarioId) -> Vec<ScenarioFigures> {
        self.0.with(|all| all.iter().filter(|s| s.id == id).cloned().collect())
    }
}

fn scenarios<'a>(
    market: &obmen_exchange::Market<'a>,
    quote: &obmen_exchange::Quote<'a>,
    what_if: &obmen_exchange::WhatIf,
) -> Vec<ScenarioFigures> {
    market.scenarios(quote, what_if).iter().map(ScenarioFigures::of).collect()
}
