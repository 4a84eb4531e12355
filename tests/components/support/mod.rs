//! A page on a small made-up office, without a network.

use js_sys::{JSON, Reflect};
use leptos::prelude::{document, untrack};
use obmen_exchange::{AssetCode, RateSheet};
use obmen_page::api::OfficeEntry;
use obmen_page::state::{Choice, Entry, Input, Loaded, Page, Side, Theme, TypedAmount};
use obmen_page::{mount_page, parse};
use obmen_words::{Catalogue, Lang};
use std::sync::Arc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlInputElement};

const OFFICE: &str = include_str!("office.json");
const RATES: &str = include_str!("rates.json");
const TEXTS: [(Lang, &str, &str); 2] = [
    (Lang::En, include_str!("../../../locales/en/core.json"), include_str!("../../../locales/en/page.json")),
    (Lang::Ru, include_str!("../../../locales/ru/core.json"), include_str!("../../../locales/ru/page.json")),
];

/// A mounted page; dropped, it leaves the document.
pub(crate) struct Mounted {
    /// Its state.
    pub(crate) page: Page,
    root: HtmlElement,
    _placed: obmen_page::Mounted,
}

/// What the page opens with.
pub(crate) struct Opens {
    /// The asset given.
    pub(crate) give: &'static str,
    /// The asset got.
    pub(crate) get: &'static str,
    /// The amount sent.
    pub(crate) send: &'static str,
    /// The language.
    pub(crate) lang: Lang,
}

impl Default for Opens {
    fn default() -> Self {
        Self { give: "USDTTRC20", get: "KSPBKZT", send: "2000", lang: Lang::En }
    }
}

/// Mounts a page.
pub(crate) fn mount(opens: Opens) -> Mounted {
    let root: HtmlElement = document().create_element("div").unwrap().unchecked_into();
    document().body().unwrap().append_child(&root).unwrap();
    let mut made = None;
    let placed = mount_page(&root, || *made.insert(page(&opens)));
    Mounted { page: made.unwrap(), root, _placed: placed }
}

fn page(opens: &Opens) -> Page {
    let code = |text| Input::new(AssetCode::parse(text).ok());
    let choice = Choice {
        office: Input::new(None),
        give: code(opens.give),
        get: code(opens.get),
        amount: Input::new(Some(TypedAmount {
            side: Side::Give,
            entry: Entry::Canonical(opens.send.to_owned()),
        })),
    };
    let page = Page::new(choice, Some(opens.lang), Theme::System, None);
    page.markets.offices.set(Loaded::Ready(vec![Arc::new(parse::<OfficeEntry>(OFFICE).unwrap())]));
    page.markets.put_rates("test", Ok(Arc::new(parse::<RateSheet>(RATES).unwrap())));
    page.speech.catalogue.set(Some(texts(opens.lang)));
    page
}

/// The texts of a language, as the page would have fetched them.
pub(crate) fn texts(lang: Lang) -> Catalogue {
    let (_, core, page) = TEXTS.iter().find(|(has, _, _)| *has == lang).unwrap();
    let (core, page) = (JSON::parse(core).unwrap(), JSON::parse(page).unwrap());
    let at = |object: &JsValue, name: &str| Reflect::get(object, &name.into()).unwrap().as_string();
    Catalogue::from_lookup(lang, |name| at(&page, name).or_else(|| at(&core, name)))
}

impl Mounted {
    /// The element of a selector.
    pub(crate) fn find(&self, selector: &str) -> Option<Element> {
        self.root.query_selector(selector).unwrap()
    }

    /// Its text; blank where there is no such element.
    pub(crate) fn text(&self, selector: &str) -> String {
        self.find(selector).and_then(|e| e.text_content()).unwrap_or_default()
    }

    /// The exact value of a figure; `None` where the document does not hold it.
    pub(crate) fn figure(&self, name: &str) -> Option<String> {
        self.find(&format!("[data-figure=\"{name}\"]"))?.get_attribute("data-value")
    }

    /// An input.
    pub(crate) fn input(&self, name: &str) -> HtmlInputElement {
        self.find(&format!("[name=\"{name}\"]")).unwrap().unchecked_into()
    }

    /// Types into an input, as if all at once.
    pub(crate) async fn type_into(&self, name: &str, text: &str) {
        let input = self.input(name);
        input.set_value(text);
        input.dispatch_event(&web_sys::Event::new("input").unwrap()).unwrap();
        settle().await;
    }

    /// Presses an element.
    pub(crate) async fn click(&self, selector: &str) {
        self.find(selector).unwrap().unchecked_into::<HtmlElement>().click();
        settle().await;
    }

    /// Chooses an asset on a side.
    pub(crate) async fn pick(&self, side: Side, code: &str) {
        self.page.markets.bound.with_untracked(|bound| {
            let code = AssetCode::parse(code).unwrap();
            untrack(|| self.page.choice.pick(bound.as_ref().unwrap(), side, code));
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
pub(crate) async fn settle() {
    leptos::task::tick().await;
    leptos::task::tick().await;
}
