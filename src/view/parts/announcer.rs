//! Tells a screen reader what came of typing, once the typing pauses.

use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(900);

/// The polite live region.
#[component]
pub(crate) fn Announcer(page: Page) -> impl IntoView {
    let told = RwSignal::new(String::new());
    let pending = StoredValue::new(None::<leptos::leptos_dom::helpers::TimeoutHandle>);
    // Not derivable: it depends on time as well.
    Effect::new(move |_| {
        let text = summary(page);
        if let Some(handle) = pending.try_update_value(Option::take).flatten() {
            handle.clear();
        }
        let handle = set_timeout_with_handle(move || told.set(text), PAUSE).ok();
        pending.set_value(handle);
    });
    view! {
        <p class="sr" role="status" aria-live="polite">
            {told}
        </p>
    }
}

fn summary(page: Page) -> String {
    let speech = page.speech;
    page.quote.figures.with(|quote| {
        let Some(quote) = quote else { return String::new() };
        match (quote.problems.first(), quote.send.zip(quote.receive)) {
            (Some(problem), _) => speech.say(|words| words.problem(problem)),
            (None, Some((send, receive))) => speech.fill(
                key::ANNOUNCE_QUOTE,
                &[("send", &speech.amount(&send)), ("receive", &speech.amount(&receive))],
            ),
            (None, None) => String::new(),
        }
    })
}
