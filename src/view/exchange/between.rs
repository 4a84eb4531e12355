use super::super::parts::{CopyButton, icon};
use crate::state::{Bound, Page, Pair, QuoteFigures};
use leptos::prelude::*;
use obmen_words::key;

/// What stands between the sides: the swap, the rate and when it is fixed, a link to this quote.
#[component]
pub(super) fn Between(page: Page) -> impl IntoView {
    let speech = page.speech;
    let pair = page.markets.pair;
    let cannot = move || {
        let way_back = |bound: &Bound, pair: Pair| bound.sheet.direction(pair.get, pair.give).is_some();
        page.markets.bound.with(|bound| !bound.as_ref().zip(pair.get()).is_some_and(|(b, p)| way_back(b, p)))
    };
    let swap = move |_| {
        if let Some(pair) = pair.get_untracked() {
            batch(|| {
                page.choice.swap(pair);
                page.details.swap();
            });
        }
    };
    let says = move || speech.t(if cannot() { key::SWAP_CLOSED } else { key::SWAP });
    let note = move || page.quote.figures.with(|quote| Some(rate_note(page, quote.as_ref()?)));
    view! {
        <div class="between">
            <button class="swap" type="button" aria-label=says title=says disabled=cannot on:click=swap>
                {icon("swap")}
            </button>
            {note}
            <CopyButton
                speech
                label=key::SHARE
                drawn="share"
                text=move |()| window().location().href().unwrap_or_default()
            />
        </div>
    }
}

fn rate_note(page: Page, quote: &QuoteFigures) -> impl IntoView + use<> {
    let speech = page.speech;
    let rate = quote.rate.map(|rate| {
        let side = |number: obmen_exchange::Number, asset: &obmen_exchange::Asset| {
            [&speech.number(&number.to_string()), "\u{a0}", &asset.currency].concat()
        };
        [&side(rate.give, &quote.give), " = ", &side(rate.get, &quote.get)].concat()
    });
    let fixing = quote.has_direction.then(|| speech.say(|words| words.fixing(quote.fixing)));
    view! { <p class="note"><b>{rate}</b> " · " {fixing}</p> }
}
