use super::super::parts::{PAGE_NOTE, clause_marks, icon, said};
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use obmen_exchange::Notice;
use obmen_words::key;

/// Rules without figures that a visitor should know.
pub(super) fn notices(page: Page) -> El {
    let list = move || {
        let entry = page.markets.entry.get()?;
        let notice = |notice: &Notice| {
            let text = entry.texts.notices.get(&notice.id)?.clone();
            Some(el("li").child(text).child(" ").child(clause_marks(page, &notice.clauses, PAGE_NOTE)))
        };
        let all: Node = entry.office.terms.notices.iter().filter_map(notice).collect();
        Some(el("ul").class("conditions").child(all))
    };
    let head = el("summary")
        .class("scenario-head")
        .child(el("span").class("scenario-title").child(said(page.speech, key::NOTICES_TITLE)))
        .child(icon("chevron"));
    el("details").class("scenario").child(head).child(el("div").class("scenario-body").child(live(list)))
}
