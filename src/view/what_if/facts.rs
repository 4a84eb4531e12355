//! What arrives, what is kept, what is left, by when.

use super::super::parts::{figure, money};
use crate::dom::{El, Node, el};
use crate::state::{ScenarioFigures, Speech};
use obmen_exchange::{Amount, Outcome, ScenarioFee, ScenarioId};
use obmen_words::{Key, key};

/// The figures of an outcome; none where there are none.
pub(super) fn facts(speech: Speech, scenario: &ScenarioFigures) -> Option<El> {
    let fact = |class: &'static str, label: Key, value: Node| {
        el("div").class(class).child(el("dt").child(speech.t(label))).child(el("dd").child(value))
    };
    let received = scenario.received.map(|received| {
        let amount = money(speech, scenario.figure("received"), Some(received), key::NOT_KNOWN);
        let example = is_example(scenario.id).then(|| el("small").child(speech.t(key::FACT_ASSUMED)));
        fact("", key::FACT_RECEIVED, Node::from([amount, example.into()]))
    });
    let fee = scenario.fee.map(|kept| fact("", key::FACT_FEE, fee(speech, scenario, &kept)));
    let sum = sum_label(scenario.outcome).map(|label| fact("is-sum", label, plain(speech, scenario.amount)));
    let refund = scenario.refund.map(|back| {
        let amount = money(speech, scenario.figure("refund"), back.amount, key::NOT_STATED);
        fact("is-sum", key::FACT_EXCESS_BACK, amount)
    });
    let deadline = scenario.deadline_hours.map(|hours| {
        let words = speech.say(&|words| words.within_hours(hours));
        let figure = figure(scenario.figure("deadline_hours"), hours.to_string(), words);
        fact("", key::FACT_DEADLINE, figure.into())
    });
    let any = scenario.received.is_some() || scenario.fee.is_some() || scenario.amount.is_some();
    any.then(|| el("dl").class("facts").child([received, fee, sum, refund, deadline]))
}

/// The amount again, without its name: that stands in the line above.
fn plain(speech: Speech, amount: Option<Amount>) -> Node {
    match amount {
        Some(amount) => speech.amount(&amount).into(),
        None => el("span").class("chip is-not-stated").child(speech.t(key::NOT_STATED)).into(),
    }
}

fn fee(speech: Speech, scenario: &ScenarioFigures, kept: &ScenarioFee) -> Node {
    let amount = money(speech, scenario.figure("fee"), kept.amount, key::NOT_STATED);
    // The rule alone: its amount stands beside it.
    let rule = ScenarioFee { amount: None, ..*kept };
    let rule = kept.percent.map(|_| el("small").child(speech.say(&|words| words.fee(&rule))));
    Node::from([amount, rule.into()])
}

/// What the sum of the facts is called.
fn sum_label(outcome: Outcome) -> Option<Key> {
    match outcome {
        Outcome::Exchange => Some(key::FACT_RECEIVE),
        Outcome::Refund | Outcome::Lost => Some(key::FACT_BACK),
        Outcome::Blocked | Outcome::Forbidden | Outcome::NotStated | Outcome::NotApplicable => None,
    }
}

/// These show an example as long as the visitor names no amount of theirs.
fn is_example(id: ScenarioId) -> bool {
    matches!(id, ScenarioId::DifferentAmount | ScenarioId::OverTolerance | ScenarioId::BelowMinimum)
}
