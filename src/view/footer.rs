//! What this page does not know, the offers as they were read, and what the samples are.

use super::parts::icon;
use crate::api::OfficeEntry;
use crate::state::Page;
use leptos::prelude::*;
use obmen_words::key;

/// The footer.
#[component]
pub(crate) fn Footer(page: Page) -> impl IntoView {
    let speech = page.speech;
    let unknown = [key::FOOT_RATES, key::FOOT_SILENCE, key::FOOT_KEEPS];
    let offers = move || {
        page.markets.offices.with(|offices| {
            let all = offices.ready().map(|all| all.iter());
            all.into_iter().flatten().map(|entry| offer(page, entry)).collect_view()
        })
    };
    view! {
        <footer class="site-foot">
            <section>
                <h2>{speech.live(key::FOOT_UNKNOWN)}</h2>
                <ul>{unknown.map(|text| view! { <li>{speech.live(text)}</li> }).collect_view()}</ul>
            </section>
            <section>
                <h2>{speech.live(key::FOOT_OFFERS)}</h2>
                <ul>{offers}</ul>
            </section>
            <section>
                <h2>{speech.live(key::FOOT_SAMPLE)}</h2>
                <p>{speech.live(key::FOOT_SAMPLE_NOTE)}</p>
            </section>
        </footer>
    }
}

fn offer(page: Page, entry: &OfficeEntry) -> impl IntoView + use<> {
    let speech = page.speech;
    let offer = &entry.office.offer;
    let read = speech.fill(key::FOOT_READ, &[("day", &speech.day(&offer.read_on))]);
    let ends = offer.sha256.get(..6).zip(offer.sha256.get(58..));
    let short = ends.map(|(first, last)| [first, "…", last].concat());
    view! {
        <li>
            <a href=offer.url.clone() target="_blank" rel="noopener noreferrer">
                {entry.office.name.clone()} " " {icon("external")}
            </a>
            <br />
            {read} " · SHA-256 " <span class="mono" title=offer.sha256.clone()>{short}</span>
        </li>
    }
}
