//! Under way: nothing can be changed now.

use super::deal::deal;
use super::frame::{frame, primary, secondary};
use super::summary::summary;
use crate::dom::{Node, el};
use crate::state::{Attempt, Page};
use obmen_words::key;

/// The review, with its button at work.
pub(super) fn view(page: Page, attempt: &Attempt) -> Node {
    let speech = page.speech;
    let body = vec![deal(page, &attempt.request), summary(page, &attempt.request)];
    let busy = primary(String::new(), |_| {})
        .attr("aria-busy", "true")
        .flag("disabled", true)
        .child(el("span").class("spinner"))
        .child(speech.t(key::SENDING));
    frame(body, vec![secondary(speech.t(key::BACK), |_| {}).flag("disabled", true), busy])
}
