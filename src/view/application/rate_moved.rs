//! The rate has moved since the visitor saw it: old and new side by side, and nothing is sent before it is confirmed.

use super::frame::{frame, primary, secondary};
use super::{close, deal, send};
use crate::api::NewQuote;
use crate::dom::{El, Node, el};
use crate::state::{Attempt, Page};
use obmen_application::Request;
use obmen_words::{Key, key};

/// The question.
pub(super) fn view(page: Page, attempt: &Attempt, quote: &NewQuote) -> Node {
    let speech = page.speech;
    let (old, new) = (&attempt.request, send::at(quote, &attempt.request));
    let side = |class: &'static str, title: Key, request: &Request| {
        el("div")
            .class(class)
            .child(el("h3").child(speech.t(title)))
            .child(el("strong").class("figure").child(deal::printed(page, &request.get, &request.receive)))
            .child(el("span").class("note").child(deal::rate(page, request)))
    };
    let now = side("is-new", key::MOVED_NEW, &new).child(difference(page, old, &new));
    let moved = el("div").class("moved").child(side("is-old", key::MOVED_OLD, old)).child(now);
    let accept = speech.fill(key::MOVED_ACCEPT, &[("amount", &deal::printed(page, &new.get, &new.receive))]);
    let confirm = move |_| {
        if let Some(attempt) = page.application.attempt(new.clone()) {
            send::send(page, attempt);
        }
    };
    let body = vec![el("p").attr("role", "alert").child(speech.t(key::MOVED_NOTE)).into(), moved.into()];
    frame(body, vec![secondary(speech.t(key::MOVED_DECLINE), move |_| close(page)), primary(accept, confirm)])
}

/// How much less, or more.
fn difference(page: Page, old: &Request, new: &Request) -> Option<El> {
    let was = deal::amount(page, &old.get, &old.receive)?;
    let is = deal::amount(page, &new.get, &new.receive)?;
    let (class, sign, by) = match was.checked_sub(is) {
        Ok(less) => ("note is-less figure", "−", less),
        Err(_) => ("note is-more figure", "+", is.checked_sub(was).ok()?),
    };
    Some(el("span").class(class).child([sign, &page.speech.amount(&by)].concat()))
}
