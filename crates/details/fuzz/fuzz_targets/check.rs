//! `check` on anything: a byte for the network, one for policy and memo kind, the details, and after a line feed the
//! memo. From `crates/details`: `cargo +nightly fuzz run check fuzz/corpus/check fuzz/seeds/check -- -max_total_time=1200`.

#![no_main]

#[path = "../../tests/laws/check.rs"]
mod laws;

use libfuzzer_sys::fuzz_target;
use obmen_details::{MemoKind, MemoPolicy, Network};

fuzz_target!(|bytes: &[u8]| {
    let [network, how, rest @ ..] = bytes else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let Some(network) = Network::all().nth(usize::from(*network) % 80) else { return };
    let (details, memo) =
        text.rsplit_once('\n').map_or((text, None), |(details, memo)| (details, Some(memo)));
    let kind = match how >> 2 & 7 {
        1 => Some(MemoKind::Text),
        2 => Some(MemoKind::Id),
        3 => Some(MemoKind::Hash),
        4 => Some(MemoKind::Tag),
        5 => Some(MemoKind::Comment),
        6 => Some(MemoKind::PaymentId),
        _ => None,
    };
    let policy = match how & 3 {
        1 => MemoPolicy::Required,
        2 => MemoPolicy::Unexpected,
        _ => MemoPolicy::Optional,
    };
    laws::hold(network, details, memo, kind, policy);
});
