use super::super::parts::icon;
use crate::browser::{Ago, millis_of};
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// How old the rates in force are; `None` where they do not say.
pub(super) fn age(page: Page) -> Option<Ago> {
    let as_of = page.markets.bound.with(|bound| bound.as_ref()?.sheet.as_of.clone())?;
    Some(Ago::between(millis_of(&as_of)?, page.connection.now.get()))
}

/// Whether they must not be taken for today's.
pub(super) fn is_stale(page: Page) -> bool {
    age(page).is_some_and(Ago::is_over_a_day)
}

/// The age of the rates, and whether they are samples.
#[component]
pub(super) fn RateAge(page: Page) -> impl IntoView {
    let speech = page.speech;
    let words = move || {
        let sample = page.markets.bound.with(|bound| bound.as_ref().map(|b| b.sheet.sample))?;
        let named = if sample { key::RATES_SAMPLE } else { key::RATES_OWN };
        let age = age(page).map_or_else(|| speech.t(key::RATES_NO_DATE), |ago| speech.ago(ago));
        let exact = page.markets.bound.with(|b| b.as_ref().and_then(|b| b.sheet.as_of.clone()));
        let title = exact.map(|moment| speech.moment(&moment)).unwrap_or_default();
        let class = if is_stale(page) { "rate-age is-stale" } else { "rate-age" };
        Some(view! {
            <p class=class title=title>{icon("clock")} {[&speech.t(named), " · ", &age].concat()}</p>
        })
    };
    words
}
