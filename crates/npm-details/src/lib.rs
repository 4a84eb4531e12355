//! The npm package `@obmen/details`: what `obmen check --json` answers, for JavaScript.
//!
//! One row goes in and out as objects ([`check_details`]). Many rows cross the border packed, since one crossing for
//! each object would cost more than the check itself: [`check_batch`], whose other half is `npm/details/batch.mjs`.

mod batch;
mod pack;
mod row;
mod texts;
pub mod types;

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// One row, as objects.
///
/// # Errors
/// A JavaScript error where the row has not the declared shape or names a memo kind or a language that is not known.
#[wasm_bindgen(js_name = checkDetails)]
pub fn check_details(row: JsValue, lang: &str) -> Result<JsValue, JsValue> {
    let row: row::Row = serde_wasm_bindgen::from_value(row)?;
    let answer = texts::with(lang, |words| row.check(words))?;
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

/// Many rows, packed as [`batch`] describes.
///
/// # Errors
/// A JavaScript error where the language is not known or the rows are not packed as they must be.
#[wasm_bindgen(js_name = checkBatch)]
pub fn check_batch(text: &[u8], rows: &[u32], networks: &str, lang: &str) -> Result<Vec<u8>, JsValue> {
    Ok(texts::with(lang, |words| batch::check_all(words, text, rows, networks))?)
}
