//! Letters by the browser's own tables: Rust's would come into the page with 20 kB.

use js_sys::JsString;

/// In small letters.
pub(crate) fn lower(text: &str) -> String {
    JsString::from(text).to_lower_case().into()
}

/// In capital letters.
pub(crate) fn upper(text: &str) -> String {
    JsString::from(text).to_upper_case().into()
}
