use super::{button, icon};
use crate::browser::copy;
use crate::dom::{El, live};
use crate::state::{Input, Speech};
use leptos::prelude::*;
use obmen_words::{Key, key};
use std::time::Duration;

/// Copies a text; for a moment it says that it did.
pub(crate) fn copy_button(
    speech: Speech,
    drawn: &'static str,
    label: Key,
    text: impl Fn() -> String + 'static,
) -> El {
    let copied = Input::new(false);
    let press = move |_| {
        copy(&text());
        copied.set(true);
        set_timeout(move || copied.set(false), Duration::from_secs(2));
    };
    let says = move || speech.t(if copied.get() { key::COPY_DONE } else { label });
    button("icon-button", press)
        .live("aria-label", says)
        .live("title", says)
        .child(live(move || icon(if copied.get() { "check" } else { drawn })))
}
