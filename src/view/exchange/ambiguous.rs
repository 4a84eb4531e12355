use crate::browser::focus;
use crate::state::{Entry, Page, Side};
use leptos::prelude::*;

/// `1,234` can be read in two ways: the visitor is asked, nothing is guessed.
#[component]
pub(super) fn Ambiguous(page: Page, side: Side, grouped: String, decimal: String) -> impl IntoView {
    let speech = page.speech;
    let question = speech.say(|words| words.ambiguous(&speech.number(&grouped), &speech.number(&decimal)));
    let choice = move |canonical: String| {
        let shown = speech.number(&canonical);
        let choose = move |_| {
            page.choice.enter(side, Entry::Canonical(canonical.clone()));
            focus(side.amount_name());
        };
        view! { <button class="button" type="button" on:click=choose>{shown}</button> }
    };
    view! {
        <div class="ambiguous" role="alert">
            <p>{question}</p>
            <div class="choices">{choice(grouped)} {choice(decimal)}</div>
        </div>
    }
}
