//! Not taken: every reason, by field. Nothing that was typed is lost.

use super::super::parts::icon;
use super::close;
use super::frame::{frame, outcome, primary};
use crate::api::FieldFault;
use crate::browser::focus;
use crate::dom::{El, Node, el};
use crate::state::{Page, Speech};
use obmen_words::key;

/// The reasons.
pub(super) fn view(page: Page, errors: Vec<FieldFault>) -> Node {
    let speech = page.speech;
    let first = errors.first().map(|error| input(&error.field));
    let reasons: Node = errors.into_iter().map(|error| reason(speech, error)).collect();
    let body = vec![
        outcome(
            "outcome is-refused",
            "alert",
            "warning",
            speech.t(key::REFUSED),
            speech.t(key::REFUSED_NOTE),
        ),
        el("ul").class("errors").child(reasons).into(),
    ];
    let back = move |_| {
        close(page);
        if let Some(id) = first {
            focus(id);
        }
    };
    frame(body, vec![primary(speech.t(key::BACK_TO_FORM), back)])
}

fn reason(speech: Speech, error: FieldFault) -> El {
    let field = field(speech, &error.field).map(|name| el("b").child([&name, ": "].concat()));
    let text = if error.message.is_empty() { error.code } else { error.message };
    el("li").child(icon("warning")).child(el("span").child(field).child(text))
}

/// The id of the input that a field of the wire comes from; what has none of its own follows from the amount.
fn input(path: &str) -> &'static str {
    match path {
        "receive" => "receive",
        "details.details" => "details",
        "details.memo" => "memo",
        "details.refund_details" => "refund_details",
        "details.refund_memo" => "refund_memo",
        "email" => "email",
        "territory" => "territory",
        "consents" | "offer.version" => "consent-offer",
        _ => "send",
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
