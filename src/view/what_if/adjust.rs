//! The visitor's own "what if": another amount arrives, the rate moves, a transfer costs, person and card are verified.

use super::super::parts::icon;
use crate::state::{Entry, OfAsset, Page, WIDEST_MOVE, read_move};
use leptos::prelude::*;
use obmen_exchange::AssetCode;
use obmen_words::{Key, key};

/// The fields.
#[component]
pub(super) fn Adjust(page: Page) -> impl IntoView {
    let speech = page.speech;
    let inputs = page.what_if;
    view! {
        <div class="adjust">
            <Received page />
            <Move page />
            <div class="adjust-field">
                <label for="transfer_cost">{speech.live(key::ADJUST_COST)}</label>
                <AmountValue page id="transfer_cost" value=inputs.transfer_cost label=key::ADJUST_COST />
            </div>
            <label class="adjust-check">
                <input
                    type="checkbox"
                    name="verified"
                    prop:checked=inputs.verified
                    on:change:target=move |ev| inputs.verified.set(ev.target().checked())
                />
                <span>{speech.live(key::ADJUST_VERIFIED)}</span>
            </label>
        </div>
    }
}

/// Another amount arrives.
#[component]
fn Received(page: Page) -> impl IntoView {
    let speech = page.speech;
    let inputs = page.what_if;
    let send = move || page.quote.figures.with(|quote| quote.as_ref().and_then(|q| q.send));
    let percent = move || send().map_or_else(|| "100".to_owned(), |send| inputs.received_percent(send).to_string());
    let says = move || [percent(), "\u{a0}%".to_owned()].concat();
    let slide = move |text: String| {
        if let Some(send) = send() {
            inputs.receive_percent(send, &text);
        }
    };
    view! {
        <div class="adjust-field">
            <label for="received">{speech.live(key::ADJUST_RECEIVED)}</label>
            <AmountValue page id="received" value=inputs.received label=key::ADJUST_RECEIVED />
            <input
                class="slider is-centred"
                type="range"
                min="0"
                max="200"
                step="1"
                aria-label=speech.live(key::ADJUST_RECEIVED)
                aria-valuetext=says
                prop:value=percent
                on:input:target=move |ev| slide(ev.target().value())
            />
        </div>
    }
}

/// The rate moves.
#[component]
fn Move(page: Page) -> impl IntoView {
    let speech = page.speech;
    let input = page.what_if.rate_move;
    let text = move || input.get().unwrap_or_default();
    let wrong = move || input.with(|t| t.as_ref().is_some_and(|t| !t.trim().is_empty() && read_move(t).is_none()));
    let at = move || input.with(|t| t.as_deref().and_then(read_move)).map_or_else(|| "0".to_owned(), |m| m.to_string());
    let says = move || [at().replace('-', "−"), "\u{a0}%".to_owned()].concat();
    let slide = move |text: String| input.set(Some(text).filter(|t| t != "0").map(|t| t.replace('-', "−")));
    view! {
        <div class="adjust-field">
            <label for="rate_move">{speech.live(key::ADJUST_MOVE)}</label>
            <span class="adjust-value">
                <Reset speech shown=Signal::derive(move || input.with(Option::is_some)) reset=move || input.set(None) />
                <input
                    id="rate_move"
                    name="rate_move"
                    inputmode="text"
                    autocomplete="off"
                    placeholder="0"
                    aria-invalid=move || if wrong() { "true" } else { "false" }
                    prop:value=text
                    on:input:target=move |ev| input.set(Some(ev.target().value()))
                />
                <span class="unit">"%"</span>
            </span>
            <input
                class="slider is-centred"
                type="range"
                min=format!("-{WIDEST_MOVE}")
                max=WIDEST_MOVE.to_string()
                step="0.5"
                aria-label=speech.live(key::ADJUST_MOVE)
                aria-valuetext=says
                prop:value=at
                on:input:target=move |ev| slide(ev.target().value())
            />
        </div>
    }
}

/// A field for an amount of the give asset; what was typed for another asset is not shown.
#[component]
fn AmountValue(page: Page, id: &'static str, value: RwSignal<Option<OfAsset>>, label: Key) -> impl IntoView {
    let speech = page.speech;
    let asset = move || page.markets.pair.get().map(|pair| pair.give);
    let typed = move || value.with(|typed| typed.clone().filter(|typed| Some(typed.asset) == asset()));
    let text = move || match typed().map(|typed| typed.entry) {
        Some(Entry::Typed(text)) => text,
        Some(Entry::Canonical(text)) => speech.number(&text),
        None => String::new(),
    };
    let unit = move || asset().map(|code| speech.unit(code));
    let wrong = move || typed().is_some_and(|typed| is_wrong(page, &typed));
    let enter = move |text: String| {
        let of = |asset: AssetCode| OfAsset { asset, entry: Entry::Typed(text) };
        value.set(asset().map(of));
    };
    view! {
        <span class="adjust-value">
            <Reset speech shown=Signal::derive(move || typed().is_some()) reset=move || value.set(None) />
            <input
                id=id
                name=id
                inputmode="decimal"
                autocomplete="off"
                aria-label=speech.live(label)
                aria-invalid=move || if wrong() { "true" } else { "false" }
                prop:value=text
                on:input:target=move |ev| enter(ev.target().value())
            />
            <span class="unit">{unit}</span>
        </span>
    }
}

/// An amount that is typed but says nothing.
fn is_wrong(page: Page, typed: &OfAsset) -> bool {
    use crate::state::Read;
    let unit = page.markets.entry.with(|e| e.as_ref().and_then(|e| e.office.asset(typed.asset).map(|a| a.unit)));
    match typed.entry.read() {
        Read::Empty => false,
        read => unit.and_then(|unit| read.amount(unit)).is_none_or(|amount| amount.is_err()),
    }
}

/// Takes an adjustment back.
#[component]
fn Reset(
    speech: crate::state::Speech,
    shown: Signal<bool>,
    #[prop(into)] reset: Callback<()>,
) -> impl IntoView {
    let button = move || {
        shown.get().then(|| {
            view! {
                <button
                    class="icon-button"
                    type="button"
                    aria-label=speech.t(key::RESET)
                    title=speech.t(key::RESET)
                    on:click=move |_| reset.run(())
                >
                    {icon("close")}
                </button>
            }
        })
    };
    button
}
