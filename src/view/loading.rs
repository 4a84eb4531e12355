//! Before there is anything to show.

use super::parts::icon;
use crate::state::{Page, Speech};
use leptos::prelude::*;
use obmen_words::key;

/// The shape of what is coming.
#[component]
pub(crate) fn Skeleton() -> impl IntoView {
    let line = |wide: bool| {
        let class = if wide { "skeleton is-wide" } else { "skeleton" };
        view! { <p><span class=class></span></p> }
    };
    let card = move |class: &'static str, lines: u8| {
        let lines = (0..lines).map(|n| line(n % 2 == 0)).collect_view();
        view! { <section class=class aria-hidden="true"><p><span class="skeleton is-tall is-wide"></span></p>{lines}</section> }
    };
    view! {
        <div class="columns" aria-busy="true">
            {card("card exchange", 5)}
            {card("card ledger-card", 7)}
            {card("card what-if", 14)}
        </div>
    }
}

/// The texts did not come, so nothing can be said but that: a sign, and a button to try again.
#[component]
pub(crate) fn NoTexts(speech: Speech, retry: Callback<()>) -> impl IntoView {
    let address = move || ["/locales/", speech.wanted().tag()].concat();
    view! {
        <div class="page">
            <div class="empty" role="alert">
                {icon("offline")} <strong class="mono">{address}</strong>
                <button class="button" type="button" on:click=move |_| retry.run(())>"↻"</button>
            </div>
        </div>
    }
}

/// Offices or rates did not come.
pub(crate) fn failed(page: Page, fault: crate::api::Fault) -> impl IntoView {
    let speech = page.speech;
    let again = move |_| page.markets.again.update(|n| *n += 1);
    view! {
        <div class="banner is-error" role="alert">
            {icon("warning")} <p>{fault_words(speech, fault)}</p>
            <button class="button" type="button" on:click=again>{speech.live(key::FETCH_AGAIN)}</button>
        </div>
    }
}

/// Why something did not come.
pub(crate) fn fault_words(speech: Speech, fault: crate::api::Fault) -> String {
    use crate::api::Fault;
    match fault {
        Fault::Unreachable => speech.t(key::FAULT_UNREACHABLE),
        Fault::Status(status) => speech.fill(key::FAULT_STATUS, &[("status", &status.to_string())]),
        Fault::Unreadable => speech.t(key::FAULT_UNREADABLE),
    }
}
