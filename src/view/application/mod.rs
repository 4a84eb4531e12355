//! Sending: one view each for how far it is, in one dialog.

mod accepted;
mod deal;
mod frame;
mod keep;
mod rate_moved;
mod refused;
mod review;
mod send;
mod summary;
mod unanswered;
mod under_way;

use super::parts::{clause_note, icon_button};
use crate::browser::{close_dialog, focus, open_dialog};
use crate::dom::{Node, el, live, text};
use crate::state::{Derived, Page, Step, whenever};
use obmen_words::{Key, key};

/// The note for clause marks inside the dialog.
const NOTE: &str = "clause-note-review";
const DIALOG: &str = "sending";
const TITLE: &str = "sending-title";

/// The dialog.
pub(crate) fn sending(page: Page) -> Node {
    let speech = page.speech;
    let step = page.application.step;
    let is_open = Derived::new(move || step.with(|step| !matches!(step, Step::Editing)));
    // Whether it is open is the browser's own state: it is told, not rendered.
    whenever(move || if is_open.get() { open_dialog(DIALOG) } else { close_dialog(DIALOG) });
    whenever(move || {
        step.track();
        if is_open.get() {
            focus(TITLE);
        }
    });
    let cancel = move |event: web_sys::Event| {
        event.prevent_default();
        close(page);
    };
    let under_way = move || step.with(|step| matches!(step, Step::Sending(_)));
    let title = el("h2").id(TITLE).attr("tabindex", "-1").child(text(move || speech.t(step.with(title))));
    let button =
        icon_button(speech, "close", key::CLOSE, move |_| close(page)).live_flag("disabled", under_way);
    el("dialog")
        .class("dialog")
        .id(DIALOG)
        .attr("aria-labelledby", TITLE)
        .on("cancel", cancel)
        .child(el("header").class("dialog-head").child(title).child(button))
        .child(live(move || content(page, step.get())))
        .child(clause_note(page, NOTE))
        .into()
}

fn content(page: Page, step: Step) -> Node {
    match step {
        Step::Editing => Node::Nothing,
        Step::Review(attempt) => review::view(page, attempt),
        Step::Sending(attempt) => under_way::view(page, &attempt),
        Step::Accepted(attempt, accepted) => accepted::view(page, &attempt, accepted),
        Step::Refused(_, errors) => refused::view(page, errors),
        Step::RateMoved(attempt, quote) => rate_moved::view(page, &attempt, &quote),
        Step::Unanswered(attempt, fault) => unanswered::view(page, attempt, fault),
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
