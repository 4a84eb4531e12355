//! What shares, prints and keeps a quote: `crates/share`.

use super::part;
use wasm_bindgen::JsValue;

/// Asks it for something in a language. False where it could not be fetched.
pub(crate) async fn share(verb: &str, lang: &str, rest: &[&str]) -> bool {
    let all: Vec<JsValue> = [lang].iter().chain(rest).map(|text| JsValue::from_str(text)).collect();
    part::call("share", verb, &all).await.is_some()
}
