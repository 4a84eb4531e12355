//! The header: office, age of the rates, language, theme; and what must be known before anything else.

mod banners;
mod offices;
mod rate_age;
mod tools;

pub(crate) use banners::{banners, unknown, unknown_words};
pub(crate) use rate_age::{is_stale, rate_age};

use super::parts::{icon, said};
use crate::dom::{El, el};
use crate::state::Page;
use obmen_words::key;

/// The header.
pub(crate) fn header(page: Page) -> El {
    let brand =
        el("a").class("brand").attr("href", "/").child(icon("obmen")).child(said(page.speech, key::BRAND));
    let tools = el("div").class("site-tools").child(tools::language(page)).child(tools::theme_button(page));
    el("header")
        .class("site-head")
        .child(brand)
        .child(offices::offices(page))
        .child(rate_age(page))
        .child(tools)
}
