use super::super::parts::{figure, icon};
use super::alternative::alternative;
use super::chip::chip;
use crate::state::{Page, ScenarioFigures};
use leptos::prelude::*;
use obmen_exchange::{Outcome, ScenarioId};
use obmen_words::key;

/// Open when the page opens: the two that cost most people money.
const OPEN: [ScenarioId; 2] = [ScenarioId::Late, ScenarioId::Cancel];

/// One scenario: a line with its outcomes, and behind it all that the offer says. The figures are in the document
/// also while it is folded.
#[component]
pub(super) fn ScenarioLine(page: Page, id: ScenarioId) -> impl IntoView {
    let speech = page.speech;
    let alternatives = Memo::new_with_compare(move |_| page.scenarios.of(id), |_, _| true);
    let class = move || {
        let first = alternatives.with(|all| all.first().map_or(Outcome::NotStated, |s| s.outcome));
        ["scenario is-", first.as_str()].concat()
    };
    let outcomes = move || {
        alternatives.with(|all| all.iter().map(|scenario| outcome(page, scenario)).collect_view())
    };
    let body = move || {
        alternatives.with(|all| match all.as_slice() {
            [only] => alternative(page, only).into_any(),
            several => {
                let item = |scenario: &ScenarioFigures| {
                    view! {
                        <li class="alternative">
                            {chip(speech, scenario)}
                            <div class="alternative-body">{alternative(page, scenario)}</div>
                        </li>
                    }
                };
                view! { <ol>{several.iter().map(item).collect_view()}</ol> }.into_any()
            }
        })
    };
    view! {
        <details class=class id=["scenario-", id.as_str()].concat() open=OPEN.contains(&id)>
            <summary class="scenario-head">
                <span class="scenario-title">{move || speech.say(|words| words.scenario(id))}</span>
                <span class="scenario-outcomes">{outcomes}</span>
                {icon("chevron")}
            </summary>
            <div class="scenario-body">{body}</div>
        </details>
    }
}

/// One outcome in the line: its word and its figure.
fn outcome(page: Page, scenario: &ScenarioFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let or = (scenario.alternative > 1).then(|| view! { <em>{speech.t(key::OR)}</em> });
    let name = scenario.figure("amount");
    let amount = match (scenario.amount, scenario.asset) {
        (Some(amount), _) => {
            let exact = Some(amount.to_string());
            let unit = speech.unit(amount.asset());
            view! {
                <span class="scenario-figure">
                    {figure(name, exact, speech.money(&amount))} " " <span class="unit">{unit}</span>
                </span>
            }
            .into_any()
        }
        // The visitor ends up with something, but nobody says how much.
        (None, Some(_)) if scenario.outcome != Outcome::Blocked => view! {
            <span class="scenario-figure">
                <span class="note" data-figure=name data-value="">{speech.t(key::NOT_STATED)}</span>
            </span>
        }
        .into_any(),
        // The chip says all there is to say; the figure stands in the document as unknown.
        (None, _) => view! {
            <span class="scenario-figure" hidden>
                <span data-figure=name data-value="">{speech.t(key::NOT_STATED)}</span>
            </span>
        }
        .into_any(),
    };
    let class = if scenario.outcome == Outcome::Lost { "scenario-outcome is-lost" } else { "scenario-outcome" };
    view! {
        <span class=class>
            <span class="scenario-word">{or} {chip(speech, scenario)}</span>
            {amount}
        </span>
    }
}
