//! The address: a link to it opens the same quote. Nothing about a person ever stands in it.

use crate::state::{Choice, Entry, Input, Page, Read, Side, Theme, TypedAmount, whenever};
use leptos::ev;
use leptos::prelude::*;
use obmen_exchange::AssetCode;
use obmen_words::Lang;
use wasm_bindgen::JsValue;
use web_sys::UrlSearchParams;

/// Stands for a code that cannot be one.
const UNREADABLE: &str = "UNREADABLE";

/// What the address says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Address {
    pub(crate) office: Option<String>,
    pub(crate) give: Option<AssetCode>,
    pub(crate) get: Option<AssetCode>,
    pub(crate) amount: Option<TypedAmount>,
    pub(crate) lang: Option<Lang>,
    pub(crate) theme: Theme,
    pub(crate) partner: Option<String>,
}

impl Address {
    /// Reads the address.
    pub(crate) fn read() -> Self {
        let search = window().location().search().unwrap_or_default();
        let Ok(params) = UrlSearchParams::new_with_str(&search) else { return Self::default() };
        let get = |name: &str| params.get(name).filter(|text| !text.is_empty());
        // What cannot be a code is asked for as one that no office has: it is told, and its amount is not taken for
        // another asset's.
        let code = |name: &str| {
            get(name).and_then(|text| {
                AssetCode::parse(&text.to_ascii_uppercase()).or(AssetCode::parse(UNREADABLE)).ok()
            })
        };
        let amount = |side: Side| {
            let entry = Entry::from_address(get(side.amount_name())?);
            Some(TypedAmount { side, entry })
        };
        Self {
            office: get("office"),
            give: code("give"),
            get: code("get"),
            amount: amount(Side::Give).or_else(|| amount(Side::Get)),
            lang: get("lang").and_then(|tag| Lang::parse(&tag)),
            theme: get("theme").map(|text| Theme::parse(&text)).unwrap_or_default(),
            partner: get("partner"),
        }
    }

    /// The choice it opens.
    pub(crate) fn choice(&self) -> Choice {
        Choice {
            office: Input::new(self.office.clone()),
            give: Input::new(self.give),
            get: Input::new(self.get),
            amount: Input::new(self.amount.clone()),
        }
    }
}

/// Keeps the address in step with what is chosen.
pub(crate) fn keep_in_step(page: Page) {
    whenever(move || {
        if let (Some(query), Ok(history)) = (query(page), window().history()) {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&query));
        }
    });
}

/// Takes a changed address for a changed choice.
pub(crate) fn follow(page: Page) {
    let listener = window_event_listener(ev::popstate, move |_| {
        let Address { office, give, get, amount, lang, theme, partner } = Address::read();
        page.choice.office.set(office);
        page.choice.give.set(give);
        page.choice.get.set(get);
        page.choice.amount.set(amount);
        page.speech.lang.set(lang);
        page.theme.set(theme);
        page.application.partner.set(partner);
    });
    on_cleanup(move || listener.remove());
}

/// A page by itself, with what is chosen.
pub(crate) fn linked(page: Page, path: &str) -> String {
    [path, &query(page).unwrap_or_default()].concat()
}

/// What is chosen, as the address says it. `None` until rates are here or known not to come: the address knows more than
/// the page then.
fn query(page: Page) -> Option<String> {
    let (entry, pair) = (page.markets.entry.get()?, page.markets.pair.get());
    if pair.is_none() {
        page.markets.fault()?;
    }
    let params = UrlSearchParams::new().ok()?;
    params.append("office", &entry.office.id);
    for (name, side) in [("give", Side::Give), ("get", Side::Get)] {
        if let Some(code) = pair.map(|pair| pair.at(side)).or_else(|| page.choice.asked(side)) {
            params.append(name, code.as_str());
        }
    }
    let side = page.quote.typed.with(|typed| typed.as_ref().map(|t| t.side));
    if let (Some(side), Read::Number(number)) = (side, page.quote.read.get()) {
        params.append(side.amount_name(), &number);
    }
    if let Some(lang) = page.speech.lang.get() {
        params.append("lang", lang.tag());
    }
    if page.theme.get() != Theme::System {
        params.append("theme", page.theme.get().as_str());
    }
    if let Some(partner) = page.application.partner.get() {
        params.append("partner", &partner);
    }
    Some(["?", &String::from(params.to_string())].concat())
}
