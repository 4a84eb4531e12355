//! Taken: its id, the secret that its status is asked with, and until when to pay.

use super::super::parts::{CopyButton, icon};
use super::{close, deal};
use crate::api::Accepted;
use crate::state::{Attempt, Page};
use leptos::prelude::*;
use obmen_words::{Key, key};

/// The answer.
pub(super) fn view(page: Page, attempt: &Attempt, accepted: Accepted) -> impl IntoView + use<> {
    let speech = page.speech;
    let pay_before = match &accepted.pay_before {
        // A moment, not a countdown: nothing that could start anew.
        Some(moment) => speech.fill(key::ACCEPTED_PAY_BEFORE, &[("moment", &speech.moment(moment))]),
        None => speech.t(key::ACCEPTED_NO_WINDOW),
    };
    let row = |label: Key, id: &'static str, value: String| {
        let copied = value.clone();
        view! {
            <div>
                <dt>{speech.t(label)}</dt>
                <dd>
                    <span class="copyable">
                        <span class="mono" id=id>{value}</span>
                        <CopyButton speech label=key::COPY text=move |()| copied.clone() />
                    </span>
                </dd>
            </div>
        }
    };
    view! {
        <div class="dialog-body">
            <div class="outcome" role="status">
                {icon("check")}
                <h2>{speech.t(key::ACCEPTED)}</h2>
                <p class="note">{pay_before}</p>
            </div>
            {deal::deal(page, &attempt.request)}
            <dl class="summary">
                {row(key::ACCEPTED_ID, "application-id", accepted.id)}
                {row(key::ACCEPTED_SECRET, "application-secret", accepted.secret)}
            </dl>
            <p class="note">{speech.t(key::ACCEPTED_SECRET_NOTE)}</p>
        </div>
        <footer class="dialog-foot">
            <button class="button is-primary" type="button" on:click=move |_| close(page)>
                {speech.t(key::DONE)}
            </button>
        </footer>
    }
}
