//! One outcome of one reason for which a payment goes back, as the page shows it.

use obmen_exchange::{Amount, Modality, Outcome, Scenario, ScenarioFee};
use obmen_words::Words;
use serde::Serialize;

/// What the offer says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// The contract's id of the scenario.
    pub id: &'static str,
    /// What its figures are named: `scenario.cancel`, `scenario.cannot-execute.2`.
    pub figures: String,
    /// The scenario in words.
    pub title: String,
    /// The contract's word for the outcome.
    pub outcome: &'static str,
    /// The outcome in a word.
    pub word: String,
    /// What the visitor ends up with, in a sentence.
    pub ends: String,
    /// Where the office is not bound to it, that it is not.
    pub may: Option<String>,
    /// What arrived.
    pub received: Option<String>,
    /// What is kept.
    pub fee: Option<Fee>,
    /// What goes back, where money does.
    pub back: Option<Back>,
    /// Hours in which it does, where the offer says.
    pub deadline_hours: Option<u32>,
    /// The same in words.
    pub deadline: Option<String>,
    /// Where the offer says so.
    pub clauses: Vec<String>,
    /// Interpretations, a sentence each.
    pub readings: Vec<String>,
    /// Circumstances, a sentence each.
    pub conditions: Vec<String>,
}

/// What goes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Back {
    /// The name of the figure behind that of the scenario: `amount`, or `refund` beside an exchange.
    pub figure: &'static str,
    /// How much; `None` where it is not known.
    pub amount: Option<String>,
    /// At least so much, where it is not known but bounded.
    pub at_least: Option<String>,
}

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fee {
    /// How much; `None` where it is not known.
    pub amount: Option<String>,
    /// At most so much, where it is not known but bounded.
    pub at_most: Option<String>,
    /// The rule it comes from: a percentage and a cap, or costs.
    pub rule: String,
    /// Whether a percentage is stated; else costs are kept.
    pub is_percentage: bool,
    /// Whether the cap bounds it; `None` where that is not known.
    pub capped: Option<bool>,
}

impl Reason {
    pub(crate) fn of(words: Words<'_>, scenario: &Scenario<'_>) -> Self {
        let id = scenario.id.as_str();
        let figures = match scenario.alternative {
            1 => ["scenario.", id].concat(),
            n => ["scenario.", id, ".", &u32::from(n).to_string()].concat(),
        };
        let speaks = !matches!(scenario.outcome, Outcome::NotStated | Outcome::NotApplicable);
        let open = speaks && scenario.modality == Modality::May;
        let fee = scenario.fee.map(|fee| Fee::of(words, &fee, scenario.received));
        let back = Back::of(scenario, fee.as_ref().and(scenario.fee));
        Self {
            id,
            figures,
            title: words.scenario(scenario.id),
            outcome: scenario.outcome.as_str(),
            word: words.outcome(scenario.outcome),
            ends: words.ends(scenario),
            may: open.then(|| words.modality(scenario.modality)),
            received: text(scenario.received),
            fee,
            back,
            deadline_hours: scenario.deadline_hours,
            deadline: scenario.deadline_hours.map(|hours| words.within_hours(hours)),
            clauses: scenario.clauses.to_vec(),
            readings: scenario.readings.iter().map(|reading| words.reading(*reading)).collect(),
            conditions: scenario.conditions.iter().map(|condition| words.condition(*condition)).collect(),
        }
    }
}

impl Back {
    fn of(scenario: &Scenario<'_>, fee: Option<ScenarioFee>) -> Option<Self> {
        if let Some(beside) = scenario.refund {
            return Some(Self { figure: "refund", amount: text(beside.amount), at_least: None });
        }
        (scenario.outcome == Outcome::Refund).then(|| {
            let bound =
                scenario.received.zip(fee.zip(scenario.received).and_then(|(fee, all)| fee.at_most(all)));
            let least = bound.and_then(|(all, most)| all.checked_sub(most).ok());
            let at_least = least.filter(|_| scenario.amount.is_none());
            Self { figure: "amount", amount: text(scenario.amount), at_least: text(at_least) }
        })
    }
}

impl Fee {
    fn of(words: Words<'_>, fee: &ScenarioFee, received: Option<Amount>) -> Self {
        let most = received.and_then(|received| fee.at_most(received));
        Self {
            amount: text(fee.amount),
            at_most: text(most.filter(|_| fee.amount.is_none())),
            // The rule alone: its amount stands beside it.
            rule: words.fee(&ScenarioFee { amount: None, ..*fee }),
            is_percentage: fee.percent.is_some(),
            capped: fee.capped,
        }
    }
}

fn text(amount: Option<Amount>) -> Option<String> {
    amount.map(|amount| amount.to_string())
}
