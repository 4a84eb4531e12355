//! The parts of the page that are fetched when they are first needed: `cargo xtask page` builds them beside it.

use js_sys::{Array, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// Stands in `index.html`, since compiled code cannot write an import itself, and calls a function that the part
    /// exports.
    #[wasm_bindgen(catch, variadic, js_name = obmenPart)]
    fn ask(part: &str, verb: &str, all: &Array) -> Result<Promise, JsValue>;
}

/// What a function of a part answers. `None` where the part could not be fetched, or the function failed.
pub(crate) async fn call(part: &str, verb: &str, all: &[JsValue]) -> Option<JsValue> {
    JsFuture::from(ask(part, verb, &all.iter().collect()).ok()?).await.ok()
}
