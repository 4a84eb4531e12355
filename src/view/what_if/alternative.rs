//! All that the offer says of one outcome: figures, circumstances, our reading, the clauses.

use super::super::parts::{PAGE_NOTE, clause_marks, figure, money};
use crate::state::{Page, ScenarioFigures, Speech};
use leptos::prelude::*;
use obmen_exchange::{Amount, Modality, Outcome, ScenarioFee, ScenarioId};
use obmen_words::{Key, key};

/// The body of one outcome.
pub(super) fn alternative(page: Page, scenario: &ScenarioFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let ends = speech.say(|words| words.ends(&scenario.scenario()));
    let bound = !matches!(scenario.outcome, Outcome::NotStated | Outcome::NotApplicable);
    let modality = (bound && scenario.modality == Modality::May).then(|| speech.t(key::MODALITY_MAY));
    let said = scenario.conditions.iter().map(|c| speech.say(|words| words.condition(*c)));
    let conditions: Vec<_> = said.map(|text| view! { <li>{text}</li> }).collect();
    let conditions = (!conditions.is_empty()).then(|| view! { <ul class="conditions">{conditions}</ul> });
    let reading = |text: String| {
        view! {
            <p class="reading">
                <span class="chip is-reading">{speech.t(key::READING_CHIP)}</span>
                <span>{text}</span>
            </p>
        }
    };
    let readings = scenario.readings.iter().map(|r| reading(speech.say(|words| words.reading(*r)))).collect_view();
    let clauses = (!scenario.clauses.is_empty()).then(|| {
        view! {
            <p class="clauses">
                {speech.t(key::CLAUSES)} " " {clause_marks(page, &scenario.clauses, PAGE_NOTE)}
            </p>
        }
    });
    view! {
        <p>{ends} " " {modality.map(|text| view! { <span class="note">{text} "."</span> })}</p>
        {facts(speech, scenario)}
        {conditions}
        {readings}
        {clauses}
    }
}

/// What arrives, what is kept, what is left, by when.
fn facts(speech: Speech, scenario: &ScenarioFigures) -> impl IntoView + use<> {
    let received = scenario.received.map(|received| {
        let assumed = is_example(scenario.id).then(|| view! { <small>{speech.t(key::FACT_ASSUMED)}</small> });
        let amount = money(speech, scenario.figure("received"), Some(received), key::NOT_KNOWN);
        fact(speech, "", key::FACT_RECEIVED, view! { {amount} {assumed} }.into_any())
    });
    let fee = scenario.fee.map(|fee| fact(speech, "", key::FACT_FEE, fee_figures(speech, scenario, &fee)));
    let sum = sum_label(scenario.outcome).map(|label| {
        fact(speech, "is-sum", label, plain(speech, scenario.amount))
    });
    let refund = scenario.refund.map(|back| {
        let amount = money(speech, scenario.figure("refund"), back.amount, key::NOT_STATED);
        fact(speech, "is-sum", key::FACT_EXCESS_BACK, amount)
    });
    let deadline = scenario.deadline_hours.map(|hours| {
        let words = speech.say(|words| words.within_hours(hours));
        let name = scenario.figure("deadline_hours");
        fact(speech, "", key::FACT_DEADLINE, figure(name, Some(hours.to_string()), words).into_any())
    });
    let any = scenario.received.is_some() || scenario.fee.is_some() || scenario.amount.is_some();
    any.then(|| view! { <dl class="facts">{received} {fee} {sum} {refund} {deadline}</dl> })
}

fn fact(speech: Speech, class: &'static str, label: Key, value: AnyView) -> impl IntoView {
    view! {
        <div class=class>
            <dt>{speech.t(label)}</dt>
            <dd>{value}</dd>
        </div>
    }
}

/// The amount again, without its name: that stands in the line above.
fn plain(speech: Speech, amount: Option<Amount>) -> AnyView {
    match amount {
        Some(amount) => speech.amount(&amount).into_any(),
        None => view! { <span class="chip is-not-stated">{speech.t(key::NOT_STATED)}</span> }.into_any(),
    }
}

fn fee_figures(speech: Speech, scenario: &ScenarioFigures, fee: &ScenarioFee) -> AnyView {
    let amount = money(speech, scenario.figure("fee"), fee.amount, key::NOT_STATED);
    // The rule alone: its amount stands beside it.
    let rule = ScenarioFee { amount: None, ..*fee };
    let rule = fee.percent.map(|_| view! { <small>{speech.say(|words| words.fee(&rule))}</small> });
    view! { {amount} {rule} }.into_any()
}

/// What the sum of the facts is called.
fn sum_label(outcome: Outcome) -> Option<Key> {
    match outcome {
        Outcome::Exchange => Some(key::FACT_RECEIVE),
        Outcome::Refund => Some(key::FACT_BACK),
        Outcome::Lost => Some(key::FACT_BACK),
        Outcome::Blocked | Outcome::Forbidden | Outcome::NotStated | Outcome::NotApplicable => None,
    }
}

/// These show an example as long as the visitor names no amount.
fn is_example(id: ScenarioId) -> bool {
    matches!(id, ScenarioId::DifferentAmount | ScenarioId::OverTolerance | ScenarioId::BelowMinimum)
}
