//! What if: a function of the quote, the offer's terms and what happened.

mod arrival;
mod fee;
mod outcome;
mod refund;

pub use fee::ScenarioFee;
pub use outcome::Outcome;
pub use refund::StatedAs;

use crate::money::{Amount, AssetCode, RateMove};
use crate::office::Market;
use crate::quote::Quote;
use crate::terms::{Clause, Condition, Modality, Reading, Ruling, ScenarioId};
use arrival::Arrival;

/// What happened, as far as the visitor says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WhatIf {
    /// So much arrived; none means as much as the request names.
    pub received: Option<Amount>,
    /// The rate moved between application and payment.
    pub rate_move: RateMove,
    /// What a transfer back costs, in the give asset; none means what the office says, if anything.
    pub transfer_cost: Option<Amount>,
    /// The visitor and the visitor's own card are verified; another card is not.
    pub verified: bool,
}

impl Default for WhatIf {
    fn default() -> Self {
        Self { received: None, rate_move: RateMove::NONE, transfer_cost: None, verified: false }
    }
}

/// What comes back beside an exchange.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundBeside {
    /// How much; `None` where its costs are not known.
    pub amount: Option<Amount>,
    /// The asset.
    pub asset: AssetCode,
}

/// One outcome of one scenario.
#[derive(Clone, Debug)]
pub struct Scenario<'a> {
    /// Which.
    pub id: ScenarioId,
    /// From 1; alternatives follow one another in the order of the offer's text.
    pub alternative: u8,
    /// What happens.
    pub outcome: Outcome,
    /// Whether the office is bound.
    pub modality: Modality,
    /// The asset the visitor ends up with.
    pub asset: Option<AssetCode>,
    /// How much of it; `None` where it is not known.
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
    pub clauses: &'a [Clause],
    /// Interpretations.
    pub readings: Vec<Reading>,
    /// Circumstances.
    pub conditions: Vec<Condition>,
}

impl<'a> Market<'a> {
    /// Every scenario of the offer for a quote: all twelve ids, in order, one or more each.
    #[must_use]
    pub fn scenarios(&self, quote: &Quote<'a>, what_if: &WhatIf) -> Vec<Scenario<'a>> {
        let arrival = Arrival::of(quote, &self.office.terms, what_if);
        let mut all = Vec::with_capacity(16);
        for id in ScenarioId::ALL {
            let before = all.len();
            if arrival.applies(id, quote) {
                let rules = self.office.terms.rules_for(id);
                let outcomes = rules.filter_map(|rule| self.outcome(rule, quote, what_if, &arrival));
                for (outcome, number) in outcomes.zip(1u8..) {
                    all.push(Scenario { alternative: number, ..outcome });
                }
                if all.len() == before {
                    all.push(silent(id, Outcome::NotStated, arrival.amount(id)));
                }
            } else {
                all.push(silent(id, Outcome::NotApplicable, None));
            }
        }
        all
    }
}

/// A scenario of which there is nothing to reckon.
fn silent<'a>(id: ScenarioId, outcome: Outcome, received: Option<Amount>) -> Scenario<'a> {
    Scenario {
        id,
        alternative: 1,
        outcome,
        modality: Modality::May,
        asset: None,
        amount: None,
        fee: None,
        refund: None,
        received,
        deadline_hours: None,
        clauses: &[],
        readings: Vec::new(),
        conditions: Vec::new(),
    }
}

impl Ruling {
    /// Whether the engine has a figure to find.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        match self {
            Self::Exchange { .. } => Outcome::Exchange,
            Self::Refund(_) => Outcome::Refund,
            Self::Lost => Outcome::Lost,
            Self::Blocked => Outcome::Blocked,
            Self::Forbidden => Outcome::Forbidden,
            Self::NotStated => Outcome::NotStated,
        }
    }
}
