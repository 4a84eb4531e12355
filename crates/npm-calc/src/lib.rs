//! The npm package `@obmen/calc`: what `obmen quote --json` and `obmen scenarios --json` answer, for JavaScript.
//!
//! An office's data comes in as `obmen export` prints it, and answers go out as objects; what lies between is the command
//! line's own (`obmen-request`). Of what is thrown, `npm/calc/calc.mjs` makes an `ObmenError`.

mod fields;
mod texts;
mod thrown;

use fields::Fields;
use obmen_exchange::{Market, OfficialRates, RateSheet};
use obmen_request::{Happened, Refusal, Request};
use obmen_values::{Decoder, Unfit, encode};
use obmen_words::{Canonical, Words};
use serde::Serialize;
use serde::de::DeserializeOwned;
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
    rates: RateSheet,
    reference: Option<OfficialRates>,
}

/// What may be asked. Behind the fields of a quote stand those of what happened.
const FIELDS: [&str; 8] =
    ["give", "get", "send", "receive", "received", "rate_move", "transfer_cost", "verified"];
/// How many of them are a quote's.
const OF_QUOTE: usize = 4;

#[wasm_bindgen]
impl Office {
    /// Reads an office's data, as `obmen export` prints it.
    ///
    /// # Errors
    /// What is wrong with it, as `thrown` writes it.
    #[wasm_bindgen(constructor)]
    pub fn open(data: &JsValue, options: &JsValue) -> Result<Office, JsValue> {
        answered(options, |_| Self::read(data))
    }

    /// The quote that a request asks for, or the quote and its scenarios. One function: two would be two of most of it.
    ///
    /// # Errors
    /// Why it cannot be understood, as `thrown` writes it.
    pub fn answer(&self, request: &JsValue, options: &JsValue, what_if: bool) -> Result<JsValue, JsValue> {
        answered(options, |words| self.answer_in(words, request, what_if))
    }
}

/// Throws that an office was expected, which is what [`Office`] is for JavaScript's types only.
///
/// # Errors
/// Always.
#[wasm_bindgen(js_name = notOpened)]
pub fn not_opened(options: &JsValue) -> Result<(), JsValue> {
    answered(options, |_| Err(Refusal::NotOpened("office")))
}

/// Does a job in the language of the options; what is refused is told in it.
fn answered<T>(options: &JsValue, job: impl FnOnce(Words<'_>) -> Result<T, Refusal>) -> Result<T, JsValue> {
    let (catalogue, read) = texts::of(options);
    let words = Words::new(&catalogue, &Canonical);
    read.and_then(|()| job(words)).map_err(|refusal| thrown::value(&refusal, words))
}

impl Office {
    fn read(data: &JsValue) -> Result<Self, Refusal> {
        let fields = Fields::of("data", data, &["office", "rates", "reference", "texts"])?;
        Ok(Self {
            office: part(&fields, "office")?.ok_or(Refusal::Missing("office"))?,
            rates: part(&fields, "rates")?.ok_or(Refusal::Missing("rates"))?,
            reference: part(&fields, "reference")?,
        })
    }

    fn answer_in(&self, words: Words<'_>, request: &JsValue, what_if: bool) -> Result<JsValue, Refusal> {
        let (of_quote, _) = FIELDS.split_at(OF_QUOTE);
        let fields = Fields::of("request", request, if what_if { &FIELDS } else { of_quote })?;
        let asked = Asked::of(&fields)?;
        if !what_if {
            return Ok(object(&obmen_request::quote(words, &self.market(), &asked.request())?.record));
        }
        let received = fields.amount("received")?;
        let rate_move = fields.amount("rate_move")?;
        let transfer_cost = fields.amount("transfer_cost")?;
        let happened = Happened {
            received: received.as_deref(),
            rate_move: rate_move.as_deref(),
            transfer_cost: transfer_cost.as_deref(),
            verified: fields.flag("verified")?,
        };
        let answer = obmen_request::scenarios(words, &self.market(), &asked.request(), &happened)?;
        Ok(object(&answer.record))
    }

    fn market(&self) -> Market<'_> {
        Market { office: &self.office, sheet: &self.rates, reference: self.reference.as_ref() }
    }
}

/// A part of the data; `None` where it is absent.
fn part<T: DeserializeOwned>(fields: &Fields<'_>, name: &'static str) -> Result<Option<T>, Refusal> {
    let read = |value| {
        T::deserialize(Decoder(value))
            .map_err(|Unfit| Refusal::NotData { field: name, inner: obmen_values::last_field() })
    };
    fields.get(name).map(read).transpose()
}

/// The texts of a request, kept for as long as it is answered.
struct Asked {
    give: String,
    get: String,
    send: Option<String>,
    receive: Option<String>,
}

impl Asked {
    fn of(fields: &Fields<'_>) -> Result<Self, Refusal> {
        Ok(Self {
            give: fields.required("give")?,
            get: fields.required("get")?,
            send: fields.amount("send")?,
            receive: fields.amount("receive")?,
        })
    }

    fn request(&self) -> Request<'_> {
        Request {
            give: &self.give,
            get: &self.get,
            send: self.send.as_deref(),
            receive: self.receive.as_deref(),
        }
    }
}

/// A record as a plain object, with `null` where a figure is not known.
fn object(record: &impl Serialize) -> JsValue {
    // A record holds nothing that could be refused.
    encode(record).unwrap_or_default()
}
