//! Not taken: every reason, by field. Nothing that was typed is lost.

use super::super::parts::icon;
use super::close;
use crate::api::FieldFault;
use crate::state::{Page, Speech};
use leptos::prelude::*;
use obmen_words::key;

/// The reasons.
pub(super) fn view(page: Page, errors: Vec<FieldFault>) -> impl IntoView {
    let speech = page.speech;
    let reason = |error: FieldFault| {
        let field = field(speech, &error.field).map(|name| view! { <b>{name} ":"</b> " " });
        let text = if error.message.is_empty() { error.code } else { error.message };
        view! { <li>{icon("warning")} <span>{field} {text}</span></li> }
    };
    view! {
        <div class="dialog-body">
            <div class="outcome is-refused" role="alert">
                {icon("warning")}
                <h2>{speech.t(key::REFUSED)}</h2>
                <p class="note">{speech.t(key::REFUSED_NOTE)}</p>
            </div>
            <ul class="errors">{errors.into_iter().map(reason).collect_view()}</ul>
        </div>
        <footer class="dialog-foot">
            <button class="button is-primary" type="button" on:click=move |_| close(page)>
                {speech.t(key::BACK_TO_FORM)}
            </button>
        </footer>
    }
}

/// What a field of the wire is called on the page.
fn field(speech: Speech, path: &str) -> Option<String> {
    Some(speech.t(match path {
        "send" => key::STAGE_SEND,
        "receive" => key::STAGE_RECEIVE,
        "rate" | "rate.in" | "rate.out" | "rate.as_of" => key::LEDGER_RATE,
        "details.details" => key::DETAILS_PAYOUT,
        "details.memo" => key::REVIEW_MEMO,
        "details.refund_details" => key::DETAILS_REFUND,
        "details.refund_memo" => key::REVIEW_REFUND_MEMO,
        "email" => key::EMAIL,
        "territory" => key::RESIDENCE,
        "offer.version" => key::REVIEW_OFFER,
        "consents" => key::CONSENTS,
        _ => return None,
    }))
}
