//! Short ways to ask.

#![expect(
    dead_code,
    clippy::panic,
    reason = "each test file uses its part; an unknown network is a failed test"
)]

use obmen_details::{Answer, MemoInput, MemoKind, MemoPolicy, Network, Verdict, check};

pub(crate) fn network(symbol: &str) -> Network {
    Network::parse(symbol).unwrap_or_else(|| panic!("no network {symbol}"))
}

pub(crate) fn ask(symbol: &str, details: &str) -> Answer {
    check(network(symbol), details, MemoInput::NONE, MemoPolicy::Optional)
}

pub(crate) fn with_memo(symbol: &str, details: &str, memo: &str, kind: Option<MemoKind>) -> Answer {
    check(network(symbol), details, MemoInput { text: Some(memo), kind }, MemoPolicy::Optional)
}

/// The code's word; `""` for none.
pub(crate) fn code(answer: &Answer) -> &'static str {
    answer.code.map_or("", |code| code.as_str())
}

pub(crate) fn verdict(symbol: &str, details: &str) -> Verdict {
    ask(symbol, details).verdict
}

pub(crate) fn warnings(answer: &Answer) -> Vec<&'static str> {
    answer.warnings.iter().map(|warning| warning.as_str()).collect()
}
