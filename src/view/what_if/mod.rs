//! What if…: what may happen, what the offer says of it, and the visitor's own "what if".

mod adjust;
mod alternative;
mod chip;
mod facts;
mod field;
mod notices;
mod scenario;

use super::parts::said;
use crate::dom::{El, Node, el, text};
use crate::state::Page;
use adjust::adjust;
use notices::notices;
use obmen_exchange::ScenarioId;
use obmen_words::{Key, key};
use scenario::scenario;

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
pub(crate) fn what_if(page: Page) -> El {
    let speech = page.speech;
    let group = |(heading, ids): (Key, &[ScenarioId])| {
        let scenarios: Node = ids.iter().map(|id| scenario(page, *id)).collect();
        el("div").class("scenario-group").child(el("h3").child(said(speech, heading))).child(scenarios)
    };
    let head = el("header")
        .class("card-head")
        .child(el("h2").id("what-if-title").child(said(speech, key::WHAT_IF_TITLE)))
        .child(el("p").class("note").child(text(move || note(page))));
    el("section")
        .class("card what-if")
        .attr("aria-labelledby", "what-if-title")
        .child(head)
        .child(adjust(page))
        .child(GROUPS.map(group))
        .child(notices(page))
}

/// Whose offer, and for how much.
fn note(page: Page) -> String {
    let office =
        page.markets.entry.with(|entry| entry.as_ref().map(|e| e.office.name.clone())).unwrap_or_default();
    let send = page.quote.figures.with(|quote| quote.as_ref().and_then(|q| q.send));
    match send {
        Some(send) => {
            let values = [("office", &*office), ("amount", &*page.speech.amount(&send))];
            page.speech.fill(key::WHAT_IF_NOTE, &values)
        }
        None => page.speech.fill(key::WHAT_IF_NOTE_NO_AMOUNT, &[("office", &office)]),
    }
}
