//! Clause marks, and the note that a mark opens.

use super::icon;
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// The note beside the page; a dialog has one of its own, since all outside it is inert.
pub(crate) const PAGE_NOTE: &str = "clause-note";

/// A mark that opens a clause's paraphrase in the note `host`.
pub(crate) fn clause_mark(page: Page, clause: String, host: &'static str) -> impl IntoView {
    let label = page.speech.fill(key::CLAUSE_OPEN, &[("clause", &clause)]);
    let text = ["§\u{a0}", &clause].concat();
    let open = move |_| page.clause.set(clause.clone());
    view! {
        <button class="clause" type="button" popovertarget=host aria-label=label on:click=open>
            {text}
        </button>
    }
}

/// A mark for each clause.
pub(crate) fn clause_marks(page: Page, clauses: &[String], host: &'static str) -> impl IntoView + use<> {
    clauses.iter().map(|clause| clause_mark(page, clause.clone(), host)).collect_view()
}

/// The note: the paraphrase of the clause asked for, its number, the offer and when it was read.
#[component]
pub(crate) fn ClauseNote(page: Page, id: &'static str) -> impl IntoView {
    let speech = page.speech;
    let content = move || {
        let entry = page.markets.entry.get()?;
        let clause = page.clause.get();
        let heading = [&entry.office.name, "\u{a0}§\u{a0}", &clause].concat();
        let paraphrase =
            entry.texts.clauses.get(&clause).cloned().unwrap_or_else(|| speech.t(key::CLAUSE_NO_PARAPHRASE));
        let read = speech.fill(key::CLAUSE_READ, &[("day", &speech.day(&entry.office.offer.read_on))]);
        let url = entry.office.offer.url.clone();
        Some(view! {
            <h3>{heading}</h3>
            <p>{paraphrase}</p>
            <p class="note">
                <span>{read}</span>
                <a href=url target="_blank" rel="noopener noreferrer">
                    {speech.t(key::CLAUSE_OFFER)} " " {icon("external")}
                </a>
            </p>
        })
    };
    view! {
        <div class="clause-note" id=id popover="auto">
            {content}
        </div>
    }
}
