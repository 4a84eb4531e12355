//! What the page fetches only when a visitor scans a QR code or enters a payment link: most never do, and their first
//! visit stays small.
//!
//! `js/` holds the other half: the dialog with its camera, which are the browser's own.

mod code;
mod link;

pub use code::decode;
pub use link::{Reading, read};

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// What a payment link says to a field, as [`Reading::list`]; empty where the text is no payment link.
#[must_use]
#[wasm_bindgen(js_name = read)]
pub fn read_for_js(text: &str, details: &str, memo: Option<String>) -> Vec<String> {
    read(text, details, memo.as_deref()).map(Reading::list).unwrap_or_default()
}

/// The texts of the QR codes in a picture of so many pixels a line, as a canvas gives them.
#[must_use]
#[wasm_bindgen(js_name = decode)]
pub fn decode_for_js(rgba: &[u8], width: usize) -> Vec<String> {
    decode(rgba, width)
}
