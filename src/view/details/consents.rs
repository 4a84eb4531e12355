use super::super::parts::{PAGE_NOTE, clause_marks, icon};
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// What the office wants agreed to. An agreement holds for one version of one offer.
#[component]
pub(super) fn Consents(page: Page) -> impl IntoView {
    let speech = page.speech;
    let given = page.application.consents;
    let content = move || {
        let entry = page.markets.entry.get()?;
        let version = entry.office.offer.sha256.clone();
        let consent = |consent: &obmen_exchange::Consent| {
            let pair = (version.clone(), consent.id.clone());
            let text = entry.texts.consents.get(&consent.id).unwrap_or(&consent.id).clone();
            let id = ["consent-", &consent.id].concat();
            let (own, asked) = (pair.clone(), pair.clone());
            let checked = move || given.with(|all| all.contains(&own));
            let missing = move || page.application.tried.get() && !given.with(|all| all.contains(&asked));
            let class = move || if missing() { "consent is-missing" } else { "consent" };
            let change = move |on: bool| {
                given.update(|all| {
                    all.retain(|each| *each != pair);
                    if on {
                        all.push(pair.clone());
                    }
                });
            };
            let marks = clause_marks(page, &consent.clauses, PAGE_NOTE);
            view! {
                <div class=class>
                    <input
                        type="checkbox"
                        id=id.clone()
                        name="consents"
                        value=consent.id.clone()
                        prop:checked=checked
                        on:change:target=move |ev| change(ev.target().checked())
                    />
                    <span>
                        <label for=id>{text}</label>
                        " "
                        {marks}
                    </span>
                </div>
            }
        };
        let all = entry.office.consents.iter().map(consent).collect_view();
        let read = speech.fill(key::CONSENT_VERSION, &[("day", &speech.day(&entry.office.offer.read_on))]);
        let url = entry.office.offer.url.clone();
        Some(view! {
            {all}
            <p class="note">
                {read} " "
                <a href=url target="_blank" rel="noopener noreferrer">
                    {speech.t(key::CLAUSE_OFFER)} " " {icon("external")}
                </a>
            </p>
        })
    };
    view! {
        <fieldset class="consents">
            <legend class="sr">{speech.live(key::CONSENTS)}</legend>
            {content}
        </fieldset>
    }
}
