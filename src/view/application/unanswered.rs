//! No answer: nobody knows whether it was taken, so the same attempt is sent again, under the same key.

use super::super::loading::fault_words;
use super::deal::deal;
use super::frame::{frame, outcome, primary, secondary};
use super::{close, keep, send};
use crate::api::Fault;
use crate::dom::Node;
use crate::state::{Attempt, Page};
use obmen_words::key;

/// What to do now.
pub(super) fn view(page: Page, attempt: Attempt, fault: Fault) -> Node {
    let speech = page.speech;
    let note = [&fault_words(speech, fault), " ", &speech.t(key::UNANSWERED_NOTE)].concat();
    let body = vec![
        outcome("outcome is-queued", "alert", "offline", speech.t(key::UNANSWERED), note),
        deal(page, &attempt.request),
        keep::view(page, attempt.clone()),
    ];
    let again = primary(speech.t(key::SEND_AGAIN), move |_| send::send(page, attempt.clone()));
    frame(body, vec![secondary(speech.t(key::BACK_TO_FORM), move |_| close(page)), again])
}
