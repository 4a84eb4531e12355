//! The page as a whole: what is fetched and when.

use crate::api;
use crate::browser::{call, is_embedded, pause, set_root};
use crate::dom::{Node, Placed, el, live, place};
use crate::embed;
use crate::state::{Derived, Input, Loaded, Page, whenever};
use crate::url::{Address, follow, keep_in_step};
use crate::view::{no_texts, shown, skeleton};
use any_spawner::Executor;
use leptos::prelude::*;
use leptos::task::spawn_local;
use obmen_words::{Catalogue, key};
use std::time::Duration;

/// How often rates are asked for again: soon enough where the server could not be reached and now can.
const RENEW: Duration = Duration::from_secs(20);

/// From a change until it is drawn and seen.
const ON_SCREEN: Duration = Duration::from_millis(250);

/// A page in the document; it stays as long as this does.
pub struct Mounted {
    _owner: Owner,
    _placed: Placed,
}

/// Puts the page into the document, for good.
pub fn mount() {
    #[cfg(feature = "bench")]
    if crate::bench::is_asked() {
        let _ = Executor::init_wasm_bindgen();
        return spawn_local(crate::bench::run());
    }
    if let Some(body) = document().body() {
        std::mem::forget(into(&body, app));
    }
}

/// Puts a page that is filled by its caller into an element: for tests.
pub fn mount_page(parent: &web_sys::Element, page: impl FnOnce() -> Page) -> Mounted {
    into(parent, || shown(page()))
}

fn into(parent: &web_sys::Node, view: impl FnOnce() -> Node) -> Mounted {
    // An error only says that it was done before.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let placed = owner.with(|| place(view(), parent, None));
    Mounted { _owner: owner, _placed: placed }
}

/// The page, opened by its address and filled from its server.
fn app() -> Node {
    let address = Address::read();
    let page = Page::new(address.choice(), address.lang, address.theme, address.partner);
    let texts_fault = Input::new(false);
    fetch_texts(page, texts_fault);
    fetch_offices(page);
    fetch_rates(page);
    keep_in_step(page);
    follow(page);
    if is_embedded() {
        embed::speak(page, texts_fault);
        embed::listen(page);
    }
    keep_root(page);
    be_ready_offline(page);
    let spoken = Derived::new(move || page.speech.catalogue.with(Option::is_some));
    live(move || match (spoken.get(), texts_fault.get()) {
        (true, _) => shown(page),
        (false, true) => no_texts(page).into(),
        (false, false) => el("div").class("page").child(skeleton()).into(),
    })
}

/// The texts of the language asked for; those at hand stay until they are here.
fn fetch_texts(page: Page, fault: Input<bool>) {
    whenever(move || {
        let lang = page.speech.wanted();
        page.markets.again.track();
        if page.speech.catalogue.with_untracked(|c| c.as_ref().map(Catalogue::lang)) == Some(lang) {
            return;
        }
        fault.set(false);
        spawn_local(async move {
            match api::texts(lang).await {
                // Another language may have been chosen meanwhile.
                Ok(texts) if untrack(|| page.speech.wanted()) == lang => {
                    page.speech.catalogue.set(Some(texts))
                }
                Ok(_) => {}
                Err(_) => fault.set(true),
            }
        });
    });
}

/// Every office, with its texts in the language asked for; again whenever the connection comes or goes.
fn fetch_offices(page: Page) {
    whenever(move || {
        let lang = page.speech.wanted();
        page.markets.again.track();
        page.connection.online.track();
        spawn_local(async move {
            let answer = api::offices(lang).await;
            let had = page.markets.offices.with_untracked(|offices| offices.ready().is_some());
            match answer {
                Ok(offices) if untrack(|| page.speech.wanted()) == lang => {
                    page.markets.offices.set(Loaded::Ready(offices))
                }
                Err(fault) if !had => page.markets.offices.set(Loaded::Failed(fault)),
                Ok(_) | Err(_) => {}
            }
        });
    });
}

/// The rates of the office in force: now, three times a minute, and when the connection comes or goes.
fn fetch_rates(page: Page) {
    let office =
        Derived::new(move || page.markets.entry.with(|entry| entry.as_ref().map(|e| e.office.id.clone())));
    let fetch = move |office: Option<String>| {
        if let Some(office) = office {
            spawn_local(async move {
                let believed = page.connection.online.get_untracked();
                let rates = api::rates(&office).await;
                // An answer from before the connection came or went says nothing of it.
                if page.connection.online.get_untracked() == believed {
                    page.connection.heard(match &rates {
                        Ok((_, of_now)) => *of_now,
                        Err(fault) => *fault != api::Fault::Unreachable,
                    });
                }
                page.markets.put_rates(&office, rates.map(|(sheet, _)| sheet));
            });
        }
    };
    whenever(move || {
        page.markets.again.track();
        page.connection.online.track();
        fetch(office.get());
    });
    if let Ok(handle) = set_interval_with_handle(move || fetch(office.get_untracked()), RENEW) {
        on_cleanup(move || handle.clear());
    }
}

/// What a time without a network takes is fetched once there is something to see. Partners' frames have none of it.
fn be_ready_offline(page: Page) {
    let seen = Derived::new(move || page.markets.bound.with(Option::is_some));
    whenever(move || {
        if seen.get() && !is_embedded() {
            spawn_local(async {
                pause(ON_SCREEN).await;
                // Without it the page works as it does without a service worker.
                let _ = call("offline", "start", &[]).await;
            });
        }
    });
}

/// The root element carries language and theme, the document its title.
fn keep_root(page: Page) {
    whenever(move || {
        set_root("lang", Some(page.speech.spoken().tag()));
        let title = page.speech.t(key::PAGE_TITLE);
        if !title.is_empty() {
            document().set_title(&title);
        }
    });
    whenever(move || {
        use crate::state::Theme;
        let theme = page.theme.get();
        set_root("data-theme", (theme != Theme::System).then(|| theme.as_str()));
    });
}
