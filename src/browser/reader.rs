//! The reader of payment links and QR codes: `crates/reader`.

use super::part;
use js_sys::Array;
use wasm_bindgen::JsValue;

/// Reads a text, or a QR code where it is blank, for a field that takes these details, with what stands beside it where
/// it takes a memo. Nothing where the visitor scanned nothing; one text where it is no payment link; else its address,
/// memo and amount, each blank where it has none, and what is to be told in each language. `None` where the reader could
/// not be fetched.
pub(crate) async fn read(text: &str, lang: &str, details: &str, memo: Option<&str>) -> Option<Vec<String>> {
    let memo = memo.map_or(JsValue::UNDEFINED, JsValue::from_str);
    let said = part::call("reader", "read", &[text.into(), lang.into(), details.into(), memo]).await?;
    Some(Array::from(&said).iter().filter_map(|text| text.as_string()).collect())
}
