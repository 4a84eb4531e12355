//! Under way: nothing can be changed now.

use super::review;
use crate::state::{Attempt, Page};
use leptos::prelude::*;
use obmen_words::key;

/// The review, with its button at work.
pub(super) fn view(page: Page, attempt: &Attempt) -> impl IntoView + use<> {
    let speech = page.speech;
    view! {
        <div class="dialog-body">{review::body(page, &attempt.request)}</div>
        <footer class="dialog-foot">
            <button class="button" type="button" disabled>{speech.t(key::BACK)}</button>
            <button class="button is-primary" type="button" aria-busy="true" disabled>
                <span class="spinner"></span>
                {speech.t(key::SENDING)}
            </button>
        </footer>
    }
}
