//! Components in a browser, on a small made-up office and without a network: one module a part of the page.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod amounts;
mod details;
mod links;
mod scenarios;
mod support;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
