use super::super::loading::failed;
use super::super::parts::icon;
use super::rate_age::is_stale;
use crate::state::{Loaded, Page};
use leptos::prelude::*;
use obmen_words::{Key, key};

/// What must be known before any figure is believed: no connection, old rates, samples, faults.
#[component]
pub(crate) fn Banners(page: Page) -> impl IntoView {
    let markets = page.markets;
    let offices = move || match markets.offices.get() {
        Loaded::Failed(fault) => Some(failed(page, fault)),
        Loaded::Waiting | Loaded::Ready(_) => None,
    };
    let rates = move || markets.rates_fault().map(|fault| failed(page, fault));
    let sample = move || markets.bound.with(|b| b.as_ref().map(|b| b.sheet.sample));
    let old = move || {
        let day = markets.bound.with(|b| b.as_ref().and_then(|b| b.sheet.as_of.clone()))?;
        let day = page.speech.moment(&day);
        match (sample()?, is_stale(page)) {
            (true, _) => Some(banner(page, "banner", "info", key::BANNER_SAMPLE, &day).into_any()),
            (false, true) => Some(stale(page, &day).into_any()),
            (false, false) => None,
        }
    };
    let offline = move || {
        (!page.connection.online.get())
            .then(|| banner(page, "banner is-offline", "offline", key::BANNER_OFFLINE, ""))
    };
    view! {
        <div role="status">{offices} {rates} {offline} {old}</div>
    }
}

fn banner(page: Page, class: &'static str, drawn: &'static str, text: Key, day: &str) -> impl IntoView + use<> {
    let text = page.speech.fill(text, &[("day", day)]);
    view! { <div class=class>{icon(drawn)} <p>{text}</p></div> }
}

fn stale(page: Page, day: &str) -> impl IntoView + use<> {
    let text = page.speech.fill(key::BANNER_STALE, &[("day", day)]);
    let again = move |_| page.markets.again.update(|n| *n += 1);
    view! {
        <div class="banner is-stale">
            {icon("warning")} <p>{text}</p>
            <button class="button" type="button" on:click=again>{page.speech.t(key::FETCH_AGAIN)}</button>
        </div>
    }
}
