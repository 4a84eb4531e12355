use super::super::parts::said;
use crate::api::OfficeEntry;
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use obmen_words::key;

/// The office, as a row of radio buttons.
pub(super) fn offices(page: Page) -> El {
    let all = move || -> Node {
        page.markets.offices.with(|offices| {
            offices.ready().into_iter().flat_map(|all| all.iter()).map(|entry| option(page, entry)).collect()
        })
    };
    el("fieldset")
        .class("segmented")
        .child(el("legend").class("sr").child(said(page.speech, key::HEAD_OFFICE)))
        .child(live(all))
}

fn option(page: Page, entry: &OfficeEntry) -> El {
    let (id, own) = (entry.office.id.clone(), entry.office.id.clone());
    let chosen = move || page.markets.entry.with(|e| e.as_ref().is_some_and(|e| e.office.id == own));
    let input = el("input")
        .attr("type", "radio")
        .attr("name", "office")
        .attr("value", id.clone())
        .is("checked", chosen)
        .on("change", move |_| page.choice.office.set(Some(id.clone())));
    el("label").child(input).child(el("span").child(entry.office.name.clone()))
}
