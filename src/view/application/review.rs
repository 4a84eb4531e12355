//! Everything once more, before it is sent: read back from the very request that goes out.

use super::super::parts::icon;
use super::deal::deal;
use super::frame::{frame, secondary};
use super::summary::summary;
use super::{close, send};
use crate::dom::Node;
use crate::state::{Attempt, Page};
use obmen_words::key;

/// The review.
pub(super) fn view(page: Page, attempt: Attempt) -> Node {
    let speech = page.speech;
    let body = vec![deal(page, &attempt.request), summary(page, &attempt.request)];
    let go = super::super::parts::button("button is-primary", move |_| send::send(page, attempt.clone()))
        .child(icon("lock"))
        .child(speech.t(key::SEND));
    frame(body, vec![secondary(speech.t(key::BACK), move |_| close(page)), go])
}
