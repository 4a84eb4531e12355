use super::amount::AmountInput;
use super::limits::LimitsLine;
use super::picker::AssetButton;
use super::problems::ProblemSlot;
use crate::state::{Page, Side};
use leptos::prelude::*;
use obmen_words::key;

/// One side of the exchange.
#[component]
pub(super) fn ExchangeSide(page: Page, side: Side) -> impl IntoView {
    let label = match side {
        Side::Give => key::STAGE_SEND,
        Side::Get => key::STAGE_RECEIVE,
    };
    view! {
        <div class="side">
            <label for=side.amount_name()>{page.speech.live(label)}</label>
            <AmountInput page side />
            <AssetButton page side />
            <LimitsLine page side />
            <ProblemSlot page side />
        </div>
    }
}
