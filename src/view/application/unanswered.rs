//! No answer: nobody knows whether it was taken, so the same attempt is sent again, under the same key.

use super::super::loading::fault_words;
use super::super::parts::icon;
use super::{close, deal, send};
use crate::api::Fault;
use crate::state::{Attempt, Page};
use leptos::prelude::*;
use obmen_words::key;

/// What to do now.
pub(super) fn view(page: Page, attempt: Attempt, fault: Fault) -> impl IntoView {
    let speech = page.speech;
    let deal = deal::deal(page, &attempt.request);
    view! {
        <div class="dialog-body">
            <div class="outcome is-queued" role="alert">
                {icon("offline")}
                <h2>{speech.t(key::UNANSWERED)}</h2>
                <p class="note">{fault_words(speech, fault)} " " {speech.t(key::UNANSWERED_NOTE)}</p>
            </div>
            {deal}
        </div>
        <footer class="dialog-foot">
            <button class="button" type="button" on:click=move |_| close(page)>{speech.t(key::BACK_TO_FORM)}</button>
            <button class="button is-primary" type="button" on:click=move |_| send::send(page, attempt.clone())>
                {speech.t(key::SEND_AGAIN)}
            </button>
        </footer>
    }
}
