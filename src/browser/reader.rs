//! The reader of payment links and QR codes, which is fetched when it is first needed.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Stands in `index.html`, since compiled code cannot write an import itself, and calls `read`
    /// of `crates/reader/js/reader.mjs`.
    #[wasm_bindgen(catch, js_name = obmenReader)]
    fn ask(text: &str, lang: &str, details: &str, memo: &JsValue) -> Result<Promise, JsValue>;
}

/// Reads a text, or a QR code where it is blank, for a field that takes these details, with what stands beside it where
/// it takes a memo. Nothing where the visitor scanned nothing; one text where it is no payment link; else its address,
/// memo and amount, each blank where it has none, and what is to be told in each language. `None` where the reader could
/// not be fetched.
pub(crate) async fn read(text: &str, lang: &str, details: &str, memo: Option<&str>) -> Option<Vec<String>> {
    let memo = memo.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let said = JsFuture::from(ask(text, lang, details, &memo).ok()?).await.ok()?;
    Some(Array::from(&said).iter().filter_map(|text| text.as_string()).collect())
}
