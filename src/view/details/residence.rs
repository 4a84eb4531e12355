use super::super::parts::{PAGE_NOTE, clause_mark, icon, said};
use super::field::field;
use super::told::Told;
use crate::api::OfficeEntry;
use crate::browser::sort_by_name;
use crate::dom::{El, Node, el, live, value_of};
use crate::state::{Derived, Page};
use obmen_words::key;

/// Where the visitor lives: asked only by an office that refuses somebody for it.
pub(super) fn residence(page: Page) -> Node {
    let asked = Derived::new(move || {
        page.markets.entry.with(|entry| entry.as_ref().is_some_and(|e| e.office.refused.is_some()))
    });
    live(move || asked.get().then(|| residence_field(page)))
}

fn residence_field(page: Page) -> El {
    let speech = page.speech;
    let chosen = page.application.territory;
    let told = move || match (refused(page), chosen.with(Option::is_none) && page.application.tried.get()) {
        (Some((office, _)), _) => {
            vec![Told::wrong(speech.fill(key::RESIDENCE_REFUSED, &[("office", &office)]))]
        }
        (None, true) => vec![Told::wrong(speech.t(key::FIELD_REQUIRED))],
        (None, false) => vec![Told::help(String::new())],
    };
    let options = move || -> Node {
        let entry = page.markets.entry.get();
        let all = entry.map(|entry| territories(page, &entry)).unwrap_or_default();
        all.into_iter().map(|territory| option(page, territory)).collect()
    };
    let choose = move |event| chosen.set(Some(value_of(&event)).filter(|code| !code.is_empty()));
    let select = el("select")
        .class("input")
        .attr("autocomplete", "country")
        .on("change", choose)
        .child(el("option").attr("value", "").child(said(speech, key::CHOOSE)))
        .child(live(options));
    let mark = move || refused(page).map(|(_, clause)| clause_mark(page, &clause, PAGE_NOTE));
    field("territory", said(speech, key::RESIDENCE), select, icon("chevron").into(), Node::Nothing, told)
        .child(live(mark))
}

fn option(page: Page, (code, name): (String, String)) -> El {
    let own = code.clone();
    let selected = move || page.application.territory.with(|chosen| chosen.as_ref() == Some(&own));
    el("option").attr("value", code).is("selected", selected).child(name)
}

/// The office that refuses the territory chosen, and the clause by which it does.
fn refused(page: Page) -> Option<(String, String)> {
    let entry = page.markets.entry.get()?;
    let refused = entry.office.refused.as_ref()?;
    let code = page.application.territory.get()?;
    refused.territories.contains(&code).then(|| (entry.office.name.clone(), refused.clause.clone()))
}

/// Territories with a code, and those that the office names by its own word; in the order of the language.
fn territories(page: Page, entry: &OfficeEntry) -> Vec<(String, String)> {
    let mut all = page.speech.territories().all();
    let named = entry.office.refused.iter().flat_map(|r| &r.territories);
    let own = named.filter(|territory| !obmen_application::is_iso(territory));
    all.extend(own.map(|slug| {
        let name = entry.texts.territories.get(slug).unwrap_or(slug);
        (slug.clone(), name.clone())
    }));
    sort_by_name(page.speech.spoken(), &all)
}
