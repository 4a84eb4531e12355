use super::super::parts::{PAGE_NOTE, clause_marks, icon};
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// Rules without figures that a visitor should know.
#[component]
pub(super) fn Notices(page: Page) -> impl IntoView {
    let list = move || {
        let entry = page.markets.entry.get()?;
        let notice = |notice: &obmen_exchange::Notice| {
            let text = entry.texts.notices.get(&notice.id)?.clone();
            let marks = clause_marks(page, &notice.clauses, PAGE_NOTE);
            Some(view! { <li>{text} " " {marks}</li> })
        };
        let all: Vec<_> = entry.office.terms.notices.iter().filter_map(notice).collect();
        (!all.is_empty()).then(|| view! { <ul class="conditions">{all}</ul> })
    };
    view! {
        <details class="scenario">
            <summary class="scenario-head">
                <span class="scenario-title">{page.speech.live(key::NOTICES_TITLE)}</span>
                {icon("chevron")}
            </summary>
            <div class="scenario-body">{list}</div>
        </details>
    }
}
