//! Sending: one view each for how far it is, in one dialog.

mod accepted;
mod deal;
mod rate_moved;
mod refused;
mod review;
mod send;
mod sending;
mod unanswered;

use super::parts::{ClauseNote, icon};
use crate::state::{Page, Step};
use leptos::html;
use leptos::prelude::*;
use obmen_words::{Key, key};

/// The note for clause marks inside the dialog.
const NOTE: &str = "clause-note-review";

/// The dialog.
#[component]
pub(crate) fn Sending(page: Page) -> impl IntoView {
    let speech = page.speech;
    let step = page.application.step;
    let dialog = NodeRef::<html::Dialog>::new();
    // The dialog's own state is the browser's: it is opened and closed, not rendered.
    Effect::new(move |_| {
        let open = step.with(|step| !matches!(step, Step::Editing));
        if let Some(dialog) = dialog.get() {
            match (open, dialog.open()) {
                (true, false) => {
                    let _ = dialog.show_modal();
                }
                (false, true) => dialog.close(),
                _ => {}
            }
        }
        if open {
            crate::browser::focus("sending-title");
        }
    });
    let cancel = move |ev: leptos::ev::Event| {
        ev.prevent_default();
        close(page);
    };
    let content = move || match step.get() {
        Step::Editing => ().into_any(),
        Step::Review(attempt) => review::view(page, attempt).into_any(),
        Step::Sending(attempt) => sending::view(page, &attempt).into_any(),
        Step::Accepted(attempt, accepted) => accepted::view(page, &attempt, accepted).into_any(),
        Step::Refused(_, errors) => refused::view(page, errors).into_any(),
        Step::RateMoved(attempt, quote) => rate_moved::view(page, attempt, quote).into_any(),
        Step::Unanswered(attempt, fault) => unanswered::view(page, attempt, fault).into_any(),
    };
    let title = move || speech.t(step.with(title));
    view! {
        <dialog class="dialog" node_ref=dialog aria-labelledby="sending-title" on:cancel=cancel>
            <header class="dialog-head">
                <h2 id="sending-title" tabindex="-1">{title}</h2>
                <button
                    class="icon-button"
                    type="button"
                    aria-label=speech.live(key::CLOSE)
                    disabled=move || step.with(|step| matches!(step, Step::Sending(_)))
                    on:click=move |_| close(page)
                >
                    {icon("close")}
                </button>
            </header>
            {content}
            <ClauseNote page id=NOTE />
        </dialog>
    }
}

fn title(step: &Step) -> Key {
    match step {
        Step::Editing | Step::Review(_) | Step::Sending(_) => key::REVIEW_TITLE,
        Step::Accepted(..) => key::ACCEPTED_TITLE,
        Step::Refused(..) => key::REFUSED_TITLE,
        Step::RateMoved(..) => key::MOVED_TITLE,
        Step::Unanswered(..) => key::UNANSWERED_TITLE,
    }
}

/// Back to the form, with all that was typed. What is under way is not left.
fn close(page: Page) {
    if page.application.step.with_untracked(|step| !matches!(step, Step::Sending(_))) {
        page.application.step.set(Step::Editing);
    }
}
