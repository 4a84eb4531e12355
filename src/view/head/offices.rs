use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// The office, as a row of radio buttons.
#[component]
pub(super) fn Offices(page: Page) -> impl IntoView {
    let all = move || {
        page.markets.offices.with(|offices| {
            let all = offices.ready().map(|all| all.iter());
            all.into_iter().flatten().map(|e| (e.office.id.clone(), e.office.name.clone())).collect::<Vec<_>>()
        })
    };
    let option = move |(id, name): (String, String)| {
        let value = id.clone();
        let own = id.clone();
        let chosen = move || page.markets.entry.with(|e| e.as_ref().is_some_and(|e| e.office.id == own));
        view! {
            <label>
                <input
                    type="radio"
                    name="office"
                    value=value
                    prop:checked=chosen
                    on:change=move |_| page.choice.office.set(Some(id.clone()))
                />
                <span>{name}</span>
            </label>
        }
    };
    view! {
        <fieldset class="segmented">
            <legend class="sr">{page.speech.live(key::HEAD_OFFICE)}</legend>
            <For each=all key=Clone::clone children=option />
        </fieldset>
    }
}
