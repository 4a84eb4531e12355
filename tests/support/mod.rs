//! A page on a small made-up office, without a network.

use js_sys::{JSON, Reflect};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use obmen_exchange::{AssetCode, RateSheet};
use obmen_page::Shown;
use obmen_page::api::OfficeEntry;
use obmen_page::state::{Choice, Entry, Loaded, Page, Side, Theme, TypedAmount};
use obmen_words::{Catalogue, Lang};
use serde::de::DeserializeOwned;
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

const OFFICE: &str = include_str!("office.json");
const RATES: &str = include_str!("rates.json");
const TEXTS: [(Lang, &str, &str); 2] = [
    (Lang::En, include_str!("../../locales/en/core.json"), include_str!("../../locales/en/page.json")),
    (Lang::Ru, include_str!("../../locales/ru/core.json"), include_str!("../../locales/ru/page.json")),
];

/// A mounted page; dropped, it leaves the document.
pub struct Mounted {
    /// Its state.
    pub page: Page,
    root: HtmlElement,
    _handle: Box<dyn std::any::Any>,
}

/// What the page opens with.
pub struct Opens {
    /// The asset given.
    pub give: &'static str,
    /// The asset got.
    pub get: &'static str,
    /// The amount sent.
    pub send: &'static str,
    /// The language.
    pub lang: Lang,
}

impl Default for Opens {
    fn default() -> Self {
        Self { give: "USDTTRC20", get: "KSPBKZT", send: "2000", lang: Lang::En }
    }
}

/// Mounts a page.
pub fn mount(opens: Opens) -> Mounted {
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    let made = Arc::new(std::sync::Mutex::new(None));
    let slot = Arc::clone(&made);
    let handle = mount_to(root.clone(), move || {
        let page = page(&opens);
        *slot.lock().unwrap() = Some(page);
        view! { <Shown page /> }
    });
    let page = made.lock().unwrap().take().unwrap();
    Mounted { page, root, _handle: Box::new(keep(handle)) }
}

fn keep<M: leptos::tachys::view::Mountable + 'static>(handle: UnmountHandle<M>) -> UnmountHandle<M> {
    handle
}

fn page(opens: &Opens) -> Page {
    let code = |text| RwSignal::new(AssetCode::parse(text).ok());
    let choice = Choice {
        office: RwSignal::new(None),
        give: code(opens.give),
        get: code(opens.get),
        amount: RwSignal::new(Some(TypedAmount {
            side: Side::Give,
            entry: Entry::Canonical(opens.send.to_owned()),
        })),
    };
    let page = Page::new(choice, Some(opens.lang), Theme::System, None);
    page.markets.offices.set(Loaded::Ready(Arc::from([parse::<OfficeEntry>(OFFICE)])));
    page.markets.put_rates("test", Ok(Arc::new(parse::<RateSheet>(RATES))));
    page.speech.catalogue.set(Some(texts(opens.lang)));
    page
}

/// The texts of a language, as the page would have fetched them.
pub fn texts(lang: Lang) -> Catalogue {
    let (_, core, page) = TEXTS.iter().find(|(has, _, _)| *has == lang).unwrap();
    let (core, page) = (JSON::parse(core).unwrap(), JSON::parse(page).unwrap());
    let at = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap().as_string();
    Catalogue::from_lookup(lang, |name| at(&page, name).or_else(|| at(&core, name)))
}

fn parse<T: DeserializeOwned>(text: &str) -> T {
    serde_wasm_bindgen::from_value(JSON::parse(text).unwrap()).unwrap()
}

impl Mounted {
    /// The element of a selector.
    pub fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    /// Its text; blank where there is no such element.
    pub fn text(&self, selector: &str) -> String {
        self.find(selector).and_then(|e| e.text_content()).unwrap_or_default()
    }

    /// The exact value of a figure; `None` where the document does not hold it.
    pub fn figure(&self, name: &str) -> Option<String> {
        self.find(&format!("[data-figure=\"{name}\"]"))?.get_attribute("data-value")
    }

    /// An input.
    pub fn input(&self, name: &str) -> HtmlInputElement {
        self.find(&format!("[name=\"{name}\"]")).unwrap().unchecked_into()
    }

    /// Types into an input, as if all at once.
    pub async fn type_into(&self, name: &str, text: &str) {
        let input = self.input(name);
        input.set_value(text);
        input.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
        settle().await;
    }

    /// Presses an element.
    pub async fn click(&self, selector: &str) {
        self.find(selector).unwrap().unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// Chooses an asset on a side.
    pub async fn pick(&self, side: Side, code: &str) {
        self.page.markets.bound.with_untracked(|bound| {
            self.page.choice.pick(bound.as_ref().unwrap(), side, AssetCode::parse(code).unwrap());
        });
        settle().await;
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.root.remove();
    }
}

/// Lets what follows from an input be drawn.
pub async fn settle() {
    leptos::task::tick().await;
    leptos::task::tick().await;
}
