//! The parser of payment URIs on anything. From `crates/details`:
//! `cargo +nightly fuzz run uri fuzz/corpus/uri fuzz/seeds/uri -- -max_total_time=1200`.

#![no_main]

#[path = "../../tests/laws/uri.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| laws::hold(text));
