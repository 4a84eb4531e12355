//! Clause marks, and the note that a mark opens.

use super::{button, outside};
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use obmen_words::key;

/// The note beside the page; a dialog has one of its own, since all outside it is inert.
pub(crate) const PAGE_NOTE: &str = "clause-note";

/// A mark that opens a clause's paraphrase in the note `host`.
pub(crate) fn clause_mark(page: Page, clause: &str, host: &'static str) -> El {
    let label = page.speech.fill(key::CLAUSE_OPEN, &[("clause", clause)]);
    let text = ["§\u{a0}", clause].concat();
    let clause = clause.to_owned();
    let open = move |_| page.clause.set(clause.clone());
    button("clause", open).attr("popovertarget", host).attr("aria-label", label).child(text)
}

/// A mark for each clause.
pub(crate) fn clause_marks(page: Page, clauses: &[String], host: &'static str) -> Node {
    clauses.iter().flat_map(|clause| [clause_mark(page, clause, host).into(), Node::from(" ")]).collect()
}

/// The note: the paraphrase of the clause asked for, its number, the offer and when it was read.
pub(crate) fn clause_note(page: Page, id: &'static str) -> Node {
    let speech = page.speech;
    let content = move || {
        let entry = page.markets.entry.get()?;
        let clause = page.clause.get();
        let heading = [&entry.office.name, "\u{a0}§\u{a0}", &clause].concat();
        let paraphrase = entry.texts.clauses.get(&clause).cloned();
        let paraphrase = paraphrase.unwrap_or_else(|| speech.t(key::CLAUSE_NO_PARAPHRASE));
        let read = speech.fill(key::CLAUSE_READ, &[("day", &speech.day(&entry.office.offer.read_on))]);
        let link = outside(entry.office.offer.url.clone(), speech.t(key::CLAUSE_OFFER));
        Some(Node::from([
            el("h3").child(heading),
            el("p").child(paraphrase),
            el("p").class("note").child(el("span").child(read)).child(link),
        ]))
    };
    el("div")
        .class("clause-note")
        .id(id)
        .attr("popover", "auto")
        .attr("role", "dialog")
        .live("aria-label", move || speech.fill(key::CLAUSE_OPEN, &[("clause", &page.clause.get())]))
        .child(live(content))
        .into()
}
