//! The rate has moved since the visitor saw it: old and new side by side, and nothing is sent before it is confirmed.

use super::{close, deal, send};
use crate::api::NewQuote;
use crate::state::{Attempt, Page};
use leptos::prelude::*;
use obmen_words::key;

/// The question.
pub(super) fn view(page: Page, attempt: Attempt, quote: NewQuote) -> impl IntoView {
    let speech = page.speech;
    let new = send::at(&quote, &attempt.request);
    let old = &attempt.request;
    let receive = |text: &str| {
        let amount = deal::amount(page, &old.get, text);
        amount.map_or_else(|| text.to_owned(), |amount| speech.amount(&amount))
    };
    let (was, is) = (receive(&old.receive), receive(&new.receive));
    let old_rate = deal::rate(page, old, &old.rate.give, &old.rate.get);
    let new_rate = deal::rate(page, &new, &new.rate.give, &new.rate.get);
    let difference = difference(page, &attempt, &new.receive);
    let accept = speech.fill(key::MOVED_ACCEPT, &[("amount", &is)]);
    let confirm = move |_| {
        if let Some(attempt) = page.application.attempt(new.clone()) {
            send::send(page, attempt);
        }
    };
    view! {
        <div class="dialog-body">
            <p role="alert">{speech.t(key::MOVED_NOTE)}</p>
            <div class="moved">
                <div class="is-old">
                    <h3>{speech.t(key::MOVED_OLD)}</h3>
                    <strong class="figure">{was}</strong>
                    <span class="note">{old_rate}</span>
                </div>
                <div class="is-new">
                    <h3>{speech.t(key::MOVED_NEW)}</h3>
                    <strong class="figure">{is}</strong>
                    <span class="note">{new_rate}</span>
                    {difference}
                </div>
            </div>
        </div>
        <footer class="dialog-foot">
            <button class="button" type="button" on:click=move |_| close(page)>{speech.t(key::MOVED_DECLINE)}</button>
            <button class="button is-primary" type="button" on:click=confirm>{accept}</button>
        </footer>
    }
}

/// How much less, or more.
fn difference(page: Page, attempt: &Attempt, new: &str) -> Option<impl IntoView + use<>> {
    let get = &attempt.request.get;
    let was = deal::amount(page, get, &attempt.request.receive)?;
    let is = deal::amount(page, get, new)?;
    let (class, sign, by) = match was.checked_sub(is) {
        Ok(less) => ("note is-less figure", "−", less),
        Err(_) => ("note is-more figure", "+", is.checked_sub(was).ok()?),
    };
    let text = [sign, &page.speech.amount(&by)].concat();
    Some(view! { <span class=class>{text}</span> })
}
