//! The visitor's details: where to pay out, where to pay back, e-mail, residence, consents; and the way to the review.

mod consents;
mod email;
mod end;
mod field;
mod groups;
mod link;
mod memo;
mod question;
mod residence;
mod stale;
mod submit;
mod told;

pub(super) use groups::groups;
pub(crate) use link::fill;

use super::parts::said;
use crate::dom::{El, el};
use crate::state::{End, Page};
use obmen_words::key;

/// The card.
pub(crate) fn details_card(page: Page) -> El {
    let pair = el("div").class("pair").child(email::email(page)).child(residence::residence(page));
    let send = move |event: web_sys::Event| {
        event.prevent_default();
        submit::review(page);
    };
    let form = el("form")
        .attr("novalidate", "")
        .on("submit", send)
        .child(end::end_group(page, End::Payout))
        .child(end::end_group(page, End::Refund))
        .child(el("div").class("group").child(pair))
        .child(consents::consents(page))
        .child(submit::submit(page));
    let head = el("header")
        .class("card-head")
        .child(el("h2").id("details-title").child(said(page.speech, key::DETAILS_TITLE)));
    el("section").class("card details-card").attr("aria-labelledby", "details-title").child(head).child(form)
}
