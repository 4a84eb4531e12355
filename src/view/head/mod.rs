//! The header: office, age of the rates, language, theme; and what must be known before anything else.

mod banners;
mod offices;
mod rate_age;
mod tools;

pub(crate) use banners::Banners;

use super::parts::icon;
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;
use offices::Offices;
use rate_age::RateAge;
use tools::{Language, ThemeButton};

/// The header.
#[component]
pub(crate) fn Header(page: Page) -> impl IntoView {
    view! {
        <header class="site-head">
            <a class="brand" href="/">
                {icon("obmen")} {page.speech.live(key::BRAND)}
            </a>
            <Offices page />
            <RateAge page />
            <div class="site-tools">
                <Language page />
                <ThemeButton page />
            </div>
        </header>
    }
}
