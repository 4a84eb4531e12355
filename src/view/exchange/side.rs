use super::super::parts::said;
use super::amount::amount;
use super::asset::asset_button;
use super::limits::limits;
use super::problems::problem_slot;
use crate::dom::{El, el};
use crate::state::{Page, Side};
use obmen_words::key;

/// One side of the exchange.
pub(super) fn side(page: Page, side: Side) -> El {
    let label = match side {
        Side::Give => key::STAGE_SEND,
        Side::Get => key::STAGE_RECEIVE,
    };
    el("div")
        .class("side")
        .child(el("label").attr("for", side.amount_name()).child(said(page.speech, label)))
        .child(amount(page, side))
        .child(asset_button(page, side))
        .child(limits(page, side))
        .child(problem_slot(page, side))
}
