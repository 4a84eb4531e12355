//! The npm package `@obmen/details`: what `obmen check --json` answers, for JavaScript.
//!
//! Rows and answers cross the border packed, all in one go. An object for each (as serde-wasm-bindgen makes them) would
//! cost more time than the check itself, and more bytes than all the checksums together. `npm/details/batch.mjs` is the
//! other half.

mod batch;
mod once;
mod pack;
mod texts;
pub mod types;

use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Answers about many rows, packed as `batch` and `pack` describe; empty where the language has no texts.
#[must_use]
#[wasm_bindgen]
pub fn check(text: &[u8], rows: &[u32]) -> Vec<u8> {
    batch::check_all(text, rows).unwrap_or_default()
}
