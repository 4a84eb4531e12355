use super::icon;
use crate::browser::copy;
use crate::state::Speech;
use leptos::prelude::*;
use obmen_words::{Key, key};
use std::time::Duration;

/// Copies a text; for a moment it says that it did.
#[component]
pub(crate) fn CopyButton(
    speech: Speech,
    /// What is copied.
    #[prop(into)]
    text: Callback<(), String>,
    /// What the button says.
    label: Key,
    /// Its icon.
    #[prop(default = "copy")]
    drawn: &'static str,
) -> impl IntoView {
    let copied = RwSignal::new(false);
    let press = move |_| {
        copy(&text.run(()));
        copied.set(true);
        set_timeout(move || copied.set(false), Duration::from_secs(2));
    };
    let says = move || speech.t(if copied.get() { key::COPY_DONE } else { label });
    view! {
        <button class="icon-button" type="button" aria-label=says title=says on:click=press>
            {move || icon(if copied.get() { "check" } else { drawn })}
        </button>
    }
}
