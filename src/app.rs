//! The page as a whole: what is fetched and when, and which views stand where.

use crate::api;
use crate::browser::set_root;
use crate::state::{Loaded, Page, Side};
use crate::url::{Address, keep_in_step};
use crate::view::{
    Announcer, Banners, ClauseNote, DetailsCard, Exchange, Footer, Header, Ledger, NoTexts, Picker, Sending,
    Skeleton, WhatIfPanel,
};
use leptos::prelude::*;
use leptos::task::spawn_local;
use obmen_words::{Catalogue, key};
use std::time::Duration;

/// How often rates are asked for again.
const RENEW: Duration = Duration::from_secs(60);

/// Puts the page into the document.
pub fn mount() {
    leptos::mount::mount_to_body(App);
}

/// The page, opened by its address and filled from its server.
#[component]
pub fn App() -> impl IntoView {
    let address = Address::read();
    let page = Page::new(address.choice(), address.lang, address.theme, address.partner.clone());
    let texts_fault = RwSignal::new(false);
    fetch_texts(page, texts_fault);
    fetch_offices(page);
    fetch_rates(page);
    keep_in_step(page.markets, page.quote, page.speech, page.theme, address.partner);
    keep_root(page);
    let retry = Callback::new(move |()| page.markets.again.update(|n| *n += 1));
    let spoken = Memo::new(move |_| page.speech.catalogue.with(Option::is_some));
    move || match (spoken.get(), texts_fault.get()) {
        (true, _) => view! { <Shown page /> }.into_any(),
        (false, true) => view! { <NoTexts speech=page.speech retry /> }.into_any(),
        (false, false) => view! { <div class="page"><Skeleton /></div> }.into_any(),
    }
}

/// The page, whatever filled it.
#[component]
pub fn Shown(page: Page) -> impl IntoView {
    let speech = page.speech;
    let ready = Memo::new(move |_| page.markets.bound.with(Option::is_some));
    let cards = move || match ready.get() {
        true => view! {
            <div class="columns">
                <Exchange page />
                <Ledger page />
                <WhatIfPanel page />
                <DetailsCard page />
            </div>
        }
        .into_any(),
        false => view! { <Skeleton /> }.into_any(),
    };
    view! {
        <div class="page">
            <Header page />
            <main>
                <div class="intro">
                    <h1>{speech.live(key::INTRO)}</h1>
                    <p class="note">{speech.live(key::INTRO_NOTE)}</p>
                </div>
                <Banners page />
                {cards}
                <Announcer page />
            </main>
            <Footer page />
        </div>
        <ClauseNote page id="clause-note" />
        <Picker page side=Side::Give />
        <Picker page side=Side::Get />
        <Sending page />
    }
}

/// The texts of the language asked for; those at hand stay until they are here.
fn fetch_texts(page: Page, fault: RwSignal<bool>) {
    Effect::new(move |_| {
        let lang = page.speech.wanted();
        page.markets.again.track();
        if page.speech.catalogue.with_untracked(|c| c.as_ref().map(Catalogue::lang)) == Some(lang) {
            return;
        }
        fault.set(false);
        spawn_local(async move {
            match api::texts(lang).await {
                // Another language may have been chosen meanwhile.
                Ok(texts) if untrack(|| page.speech.wanted()) == lang => page.speech.catalogue.set(Some(texts)),
                Ok(_) => {}
                Err(_) => fault.set(true),
            }
        });
    });
}

/// Every office, with its texts in the language asked for.
fn fetch_offices(page: Page) {
    Effect::new(move |_| {
        let lang = page.speech.wanted();
        page.markets.again.track();
        spawn_local(async move {
            let answer = api::offices(lang).await;
            let had = page.markets.offices.with_untracked(|offices| offices.ready().is_some());
            match answer {
                Ok(offices) if untrack(|| page.speech.wanted()) == lang => page.markets.offices.set(Loaded::Ready(offices)),
                Err(fault) if !had => page.markets.offices.set(Loaded::Failed(fault)),
                Ok(_) | Err(_) => {}
            }
        });
    });
}

/// The rates of the office in force, now and every minute.
fn fetch_rates(page: Page) {
    let office = Memo::new(move |_| page.markets.entry.with(|entry| entry.as_ref().map(|e| e.office.id.clone())));
    let fetch = move |office: Option<String>| {
        if let Some(office) = office {
            spawn_local(async move {
                let rates = api::rates(&office).await;
                page.markets.put_rates(&office, rates);
            });
        }
    };
    Effect::new(move |_| {
        page.markets.again.track();
        fetch(office.get());
    });
    if let Ok(handle) = set_interval_with_handle(move || fetch(office.get_untracked()), RENEW) {
        on_cleanup(move || handle.clear());
    }
}

/// The root element carries language and theme, the document its title.
fn keep_root(page: Page) {
    Effect::new(move |_| {
        set_root("lang", Some(page.speech.spoken().tag()));
        let title = page.speech.t(key::PAGE_TITLE);
        if !title.is_empty() {
            document().set_title(&title);
        }
    });
    Effect::new(move |_| {
        use crate::state::Theme;
        let theme = page.theme.get();
        set_root("data-theme", (theme != Theme::System).then(|| theme.as_str()));
    });
}
