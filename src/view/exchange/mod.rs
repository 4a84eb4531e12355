//! The exchange: both sides, each with its amount, asset, limits and what is wrong with it; the swap between them.

mod ambiguous;
mod amount;
mod asset;
mod between;
mod limits;
mod options;
mod picker;
mod problems;
mod side;

pub(crate) use ambiguous::question;
pub(crate) use picker::picker;

use crate::dom::{El, el};
use crate::state::{Page, Side};
use obmen_words::key;

/// The card.
pub(crate) fn exchange(page: Page) -> El {
    el("section")
        .class("card exchange")
        .live("aria-label", move || page.speech.t(key::EXCHANGE_TITLE))
        .child(side::side(page, Side::Give))
        .child(between::between(page))
        .child(side::side(page, Side::Get))
}
