//! The exchange: both sides, each with its amount, asset, limits and what is wrong with it; the swap between them.

mod ambiguous;
mod amount;
mod between;
mod limits;
mod options;
mod picker;
mod problems;
mod side;

pub(crate) use picker::Picker;

use crate::state::{Page, Side};
use between::Between;
use leptos::prelude::*;
use obmen_words::key;
use side::ExchangeSide;

/// The card.
#[component]
pub(crate) fn Exchange(page: Page) -> impl IntoView {
    view! {
        <section class="card exchange" aria-label=page.speech.live(key::EXCHANGE_TITLE)>
            <ExchangeSide page side=Side::Give />
            <Between page />
            <ExchangeSide page side=Side::Get />
        </section>
    }
}
