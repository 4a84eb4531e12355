//! What if…: what may happen, what the offer says of it, and the visitor's own "what if".

mod adjust;
mod alternative;
mod chip;
mod notices;
mod scenario;

use crate::state::Page;
use adjust::Adjust;
use leptos::prelude::*;
use notices::Notices;
use obmen_exchange::ScenarioId;
use obmen_words::{Key, key};
use scenario::ScenarioLine;

/// The scenarios in the contract's order, under three headings.
const GROUPS: [(Key, &[ScenarioId]); 3] = [
    (
        key::GROUP_PAYMENT,
        &[
            ScenarioId::Exact,
            ScenarioId::DifferentAmount,
            ScenarioId::OverTolerance,
            ScenarioId::BelowMinimum,
            ScenarioId::Late,
            ScenarioId::UnverifiedPayer,
        ],
    ),
    (key::GROUP_STOP, &[ScenarioId::Cancel, ScenarioId::AmlRefused]),
    (
        key::GROUP_PAYOUT,
        &[
            ScenarioId::NoPayoutInTime,
            ScenarioId::CannotExecute,
            ScenarioId::RateMoved,
            ScenarioId::CancelAfterPayout,
        ],
    ),
];

/// The panel.
#[component]
pub(crate) fn WhatIfPanel(page: Page) -> impl IntoView {
    let speech = page.speech;
    let note = move || {
        let office = page.markets.entry.with(|entry| entry.as_ref().map(|e| e.office.name.clone()))?;
        let send = page.quote.figures.with(|quote| quote.as_ref().and_then(|q| q.send));
        Some(match send {
            Some(send) => {
                speech.fill(key::WHAT_IF_NOTE, &[("office", &office), ("amount", &speech.amount(&send))])
            }
            None => speech.fill(key::WHAT_IF_NOTE_NO_AMOUNT, &[("office", &office)]),
        })
    };
    let group = move |(heading, ids): (Key, &'static [ScenarioId])| {
        view! {
            <div class="scenario-group">
                <h3>{speech.live(heading)}</h3>
                {ids.iter().map(|id| view! { <ScenarioLine page id=*id /> }).collect_view()}
            </div>
        }
    };
    view! {
        <section class="card what-if" aria-labelledby="what-if-title">
            <header class="card-head">
                <h2 id="what-if-title">{speech.live(key::WHAT_IF_TITLE)}</h2>
                <p class="note">{note}</p>
            </header>
            <Adjust page />
            {GROUPS.map(group).collect_view()}
            <Notices page />
        </section>
    }
}
