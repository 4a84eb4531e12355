//! The way to the review: nothing goes there that the core would refuse.

use super::super::parts::{icon, said};
use crate::browser::focus;
use crate::dom::{El, el, live};
use crate::state::{End, Page, Step};
use leptos::prelude::*;
use obmen_application::Field;
use obmen_words::key;

/// Opens the review, or goes to the first field that is not right yet.
pub(super) fn review(page: Page) {
    let application = page.application;
    application.tried.set(true);
    match untrack(|| first_fault(page)) {
        Some(field) => focus(field),
        None => {
            if let Some(attempt) = application.request().and_then(|request| application.attempt(request)) {
                application.step.set(Step::Review(attempt));
            }
        }
    }
}

/// The fields in the order of the page, by their ids.
const ORDER: [&str; 9] = [
    "send",
    "receive",
    "details",
    "memo",
    "refund_details",
    "refund_memo",
    "email",
    "territory",
    "consent-offer",
];

/// The id of the first field that keeps the application from being sent.
fn first_fault(page: Page) -> Option<&'static str> {
    let problems = page.application.problems();
    let faults = problems.iter().map(|problem| id_of(problem.field)).chain(unconfirmed(page));
    faults.min_by_key(|id| ORDER.iter().position(|place| place == id))
}

fn id_of(field: Field) -> &'static str {
    match field {
        Field::Receive => "receive",
        Field::Details => "details",
        Field::Memo => "memo",
        Field::RefundDetails => "refund_details",
        Field::RefundMemo => "refund_memo",
        Field::Email => "email",
        Field::Territory => "territory",
        Field::Consents | Field::OfferVersion => "consent-offer",
        Field::Office
        | Field::Give
        | Field::Get
        | Field::Direction
        | Field::Send
        | Field::Rate
        | Field::RateIn
        | Field::RateOut
        | Field::RateAsOf
        | Field::Partner => "send",
    }
}

/// Details that were typed for another network and are not confirmed.
fn unconfirmed(page: Page) -> Option<&'static str> {
    let is_stale =
        |end: &End| page.details.state(*end).with(|s| s.as_ref().is_some_and(|s| s.typed_for.is_some()));
    [End::Payout, End::Refund].into_iter().find(is_stale).map(|end| end.names().0)
}

/// The button.
pub(super) fn submit(page: Page) -> El {
    let speech = page.speech;
    let missing = move || {
        let shown = page.application.tried.get() && first_fault(page).is_some();
        shown.then(|| {
            let text = el("span").child(speech.t(key::SUBMIT_MISSING));
            el("p").class("problem").attr("role", "alert").child(icon("warning")).child(text)
        })
    };
    let button = el("button")
        .class("button is-primary is-large")
        .attr("type", "submit")
        .child(said(speech, key::REVIEW_OPEN));
    el("div")
        .class("send")
        .child(live(missing))
        .child(button)
        .child(el("p").class("note").child(said(speech, key::REVIEW_HELP)))
}
