//! The page of refund fees: an amount, what it is paid in and an office, and what the offer keeps of it. No rates.
//!
//! Offices come in as `GET /api/v1/offices` lists them, answers go out as objects; `js/` shows them. Every rule is the
//! core's own (`obmen_exchange::Office::refunds`), every sentence about it is the main page's.

mod answer;
mod dollar;
mod print;
mod reason;
mod typed;

pub use answer::{Answer, answer};
pub use dollar::Dollar;
pub use reason::{Fee, Reason};
pub use typed::{Told, Typed};

use obmen_exchange::{AssetCode, OfficialRates};
use obmen_values::{Decoder, encode};
use obmen_words::{Catalogue, Lang, Words};
use print::Printer;
use serde::Deserialize as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// An office, read once, to be asked many times.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Office {
    office: obmen_exchange::Office,
    official: Option<OfficialRates>,
}

#[wasm_bindgen]
impl Office {
    /// An office and its official rates, as the server lists them; nothing where they are none.
    #[must_use]
    pub fn open(office: JsValue, official: JsValue) -> Option<Office> {
        Some(Self {
            office: obmen_exchange::Office::deserialize(Decoder(office)).ok()?,
            official: Option::deserialize(Decoder(official)).ok()?,
        })
    }

    /// [`Answer`] for what stands in the fields, in a language; nothing where the office has no such asset. `print` writes
    /// a canonical number of at least so many decimals as that language does.
    #[must_use]
    pub fn answer(
        &self,
        lang: &str,
        print: js_sys::Function,
        asset: &str,
        amount: &Entry,
        rate: &Entry,
    ) -> Option<JsValue> {
        let give = self.office.asset(AssetCode::parse(asset).ok()?)?;
        let catalogue = Catalogue::embedded(Lang::parse(lang).unwrap_or_default());
        let printer = Printer { office: &self.office, print };
        let words = Words::new(&catalogue, &printer);
        let (amount, rate) = (amount.typed(), rate.typed());
        encode(&answer(words, &self.office, self.official.as_ref(), give, &amount, &rate))
    }
}

/// What stands in a field.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Entry(Typed);

#[wasm_bindgen]
impl Entry {
    /// A text as people type it; or, where it was chosen or came by the address, canonical if it is.
    #[must_use]
    #[wasm_bindgen(constructor)]
    pub fn new(text: &str, chosen: bool) -> Self {
        Self(if chosen { Typed::chosen(text) } else { Typed::of(text) })
    }

    fn typed(&self) -> Typed {
        self.0.clone()
    }
}
