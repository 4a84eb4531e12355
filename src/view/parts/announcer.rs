//! Tells a screen reader what came of typing, once the typing pauses.

use crate::dom::{El, el, text};
use crate::state::{Input, Page, Read, whenever};
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use obmen_words::key;
use std::cell::Cell;
use std::time::Duration;

const PAUSE: Duration = Duration::from_millis(900);

/// The polite live region of the quote.
pub(crate) fn announcer(page: Page) -> El {
    announced(move || summary(page))
}

/// A polite live region that nobody sees, for what is to be seen elsewhere at once.
pub(crate) fn announced(summary: impl Fn() -> String + 'static) -> El {
    let told = Input::new(String::new());
    let pending = Cell::new(None::<TimeoutHandle>);
    // Not derivable: it depends on time as well.
    whenever(move || {
        let text = summary();
        if let Some(handle) = pending.take() {
            handle.clear();
        }
        pending.set(set_timeout_with_handle(move || told.set(text), PAUSE).ok());
    });
    el("p").class("sr").attr("role", "status").attr("aria-live", "polite").child(text(move || told.get()))
}

fn summary(page: Page) -> String {
    let speech = page.speech;
    match page.quote.read.get() {
        Read::Fault(fault) => return speech.say(&|words| words.input_fault(&fault)),
        Read::Empty => return speech.t(key::INPUT_EMPTY),
        // The question is an alert of its own.
        Read::Ambiguous { .. } => return String::new(),
        Read::Number(_) => {}
    }
    page.quote.figures.with(|quote| {
        let Some(quote) = quote else { return String::new() };
        match (quote.problems.first(), quote.send.zip(quote.receive)) {
            (Some(problem), _) => speech.say(&|words| words.problem(problem)),
            (None, Some((send, receive))) => speech.fill(
                key::ANNOUNCE_QUOTE,
                &[("send", &speech.amount(&send)), ("receive", &speech.amount(&receive))],
            ),
            (None, None) => String::new(),
        }
    })
}
