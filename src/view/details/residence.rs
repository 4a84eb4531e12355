use super::super::parts::{PAGE_NOTE, clause_mark, icon};
use super::verdict::{Told, lines};
use crate::api::OfficeEntry;
use crate::browser::sort_by_name;
use crate::state::Page;
use leptos::prelude::*;
use obmen_application::{Fault, Field};
use obmen_exchange::RefusedTerritories;
use obmen_words::key;

/// Where the visitor lives: asked only by an office that refuses somebody for it.
#[component]
pub(super) fn Residence(page: Page) -> impl IntoView {
    let asked = Memo::new(move |_| {
        page.markets.entry.with(|entry| entry.as_ref().is_some_and(|e| e.office.refused.is_some()))
    });
    move || asked.get().then(|| view! { <ResidenceField page /> })
}

#[component]
fn ResidenceField(page: Page) -> impl IntoView {
    let speech = page.speech;
    let chosen = page.application.territory;
    let is_refused = move |refused: &RefusedTerritories| {
        chosen.with(|chosen| chosen.as_ref().is_some_and(|code| refused.territories.contains(code)))
    };
    let told = move || {
        let entry = page.markets.entry.get()?;
        let refused = entry.office.refused.as_ref()?;
        let missing = page.application.tried.get() && page.application.problem(Field::Territory).is_some_and(|p| {
            p.fault == Fault::Required
        });
        Some(match (is_refused(refused), missing) {
            (true, _) => {
                let text = speech.fill(key::RESIDENCE_REFUSED, &[("office", &entry.office.name)]);
                let mark = clause_mark(page, refused.clause.clone(), PAGE_NOTE);
                view! { {lines(vec![Told::wrong(text)])} {mark} }.into_any()
            }
            (false, true) => lines(vec![Told::wrong(speech.t(key::FIELD_REQUIRED))]).into_any(),
            (false, false) => lines(vec![Told::nothing()]).into_any(),
        })
    };
    let wrong = move || {
        let refused = page.markets.entry.with(|e| {
            e.as_ref().and_then(|e| e.office.refused.as_ref().map(is_refused)).unwrap_or_default()
        });
        if refused { "true" } else { "false" }
    };
    let options = move || {
        let entry = page.markets.entry.get()?;
        let option = |(code, name): (String, String)| {
            let own = code.clone();
            let selected = move || chosen.with(|chosen| chosen.as_ref() == Some(&own));
            view! { <option value=code prop:selected=selected>{name}</option> }
        };
        Some(territories(page, &entry).into_iter().map(option).collect_view())
    };
    view! {
        <div class="field">
            <label for="territory">{speech.live(key::RESIDENCE)}</label>
            <div class="control">
                <select
                    class="input"
                    id="territory"
                    name="territory"
                    autocomplete="country"
                    aria-describedby="territory-verdict"
                    aria-invalid=wrong
                    on:change:target=move |ev| chosen.set(Some(ev.target().value()).filter(|code| !code.is_empty()))
                >
                    <option value="">{speech.live(key::CHOOSE)}</option>
                    {options}
                </select>
                {icon("chevron")}
            </div>
            <div id="territory-verdict" role="status">{told}</div>
        </div>
    }
}

/// Territories with a code, and those that the office names by its own word; in the order of the language.
fn territories(page: Page, entry: &OfficeEntry) -> Vec<(String, String)> {
    let names = page.speech.territories();
    let mut all = names.all();
    let own = entry.office.refused.iter().flat_map(|r| &r.territories).filter(|t| !obmen_application::is_iso(t));
    all.extend(own.map(|slug| {
        let name = entry.texts.territories.get(slug).unwrap_or(slug);
        (slug.clone(), name.clone())
    }));
    sort_by_name(page.speech.spoken(), &mut all);
    all
}
