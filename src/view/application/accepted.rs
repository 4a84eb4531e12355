//! Taken: its id, the secret that its status is asked with, and until when to pay.

use super::super::parts::{asks, copy_button, unloaded};
use super::close;
use super::deal::deal;
use super::frame::{frame, outcome, primary, secondary};
use super::summary::row;
use crate::api::Accepted;
use crate::dom::{El, Node, el};
use crate::state::{Attempt, Page};
use obmen_application::Request;
use obmen_words::{Key, key};

/// The answer.
pub(super) fn view(page: Page, attempt: &Attempt, accepted: Accepted) -> Node {
    let speech = page.speech;
    let pay_before = match &accepted.pay_before {
        // A moment, not a countdown: nothing that could start anew.
        Some(moment) => speech.fill(key::ACCEPTED_PAY_BEFORE, &[("moment", &speech.moment(moment))]),
        None => speech.t(key::ACCEPTED_NO_WINDOW),
    };
    let summary = el("dl")
        .class("summary")
        .child(kept(page, key::ACCEPTED_ID, "application-id", accepted.id))
        .child(kept(page, key::ACCEPTED_SECRET, "application-secret", accepted.secret));
    // Without a window there is no moment that a calendar could hold.
    let calendar = accepted.pay_before.map(|moment| {
        let Request { office, give, get, .. } = &attempt.request;
        let what = ["share calendar", office, give, get, &moment].join(" ");
        asks(secondary(speech.t(key::ACCEPTED_CALENDAR), |_| {}), what)
    });
    let body = vec![
        outcome("outcome", "status", "check", speech.t(key::ACCEPTED), pay_before),
        deal(page, &attempt.request),
        summary.into(),
        el("p").class("note").child(speech.t(key::ACCEPTED_SECRET_NOTE)).into(),
        unloaded(speech).into(),
    ];
    let done = primary(speech.t(key::DONE), move |_| close(page));
    frame(body, calendar.into_iter().chain([done]).collect())
}

/// Something to be kept.
fn kept(page: Page, label: Key, id: &'static str, value: String) -> El {
    let copied = value.clone();
    let button = copy_button(page.speech, "copy", key::COPY, move || copied.clone());
    let value = el("span").class("mono").id(id).child(value);
    row(page.speech.t(label), el("span").class("copyable").child(value).child(button))
}
