//! What details are.

use super::table::{Align, table};
use obmen_details::{Answer, Code};
use obmen_words::{Key, Words, key};

/// An answer as text.
pub(crate) fn check(words: Words<'_>, answer: &Answer) -> String {
    let mut rows = Vec::new();
    let mut row = |key: Key, value: Option<String>| {
        rows.extend(value.map(|value| vec![words.catalogue().text(key).to_owned(), value]));
    };
    let (network, symbol) = (answer.network, answer.network.symbol());
    let name = if network.is_chain() { words.network(network) } else { symbol.to_owned() };
    let network = match answer.network_type {
        Some(kind) => format!("{name}, {}", kind.as_str()),
        None => name,
    };
    row(key::HUMAN_CHECK_VERDICT, Some(words.verdict(answer.verdict)));
    row(key::HUMAN_CHECK_NETWORK, Some(network));
    row(key::HUMAN_CHECK_FORM, answer.kind.map(str::to_owned));
    let facts = [answer.facts.bank, answer.facts.brand, answer.facts.country, answer.facts.currency];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    row(key::HUMAN_CHECK_FACTS, Some(facts.join(", ")).filter(|all| !all.is_empty()));
    row(key::HUMAN_CHECK_NORMALIZED, answer.normalized.clone());
    row(
        key::HUMAN_CHECK_MEMO,
        answer.memo.as_ref().map(|memo| format!("{} ({})", memo.value, memo.kind.as_str())),
    );
    row(key::HUMAN_CHECK_MESSAGE, words.answer_at_end(answer));
    row(key::HUMAN_CHECK_POSITION, answer.position.map(|at| at.saturating_add(1).to_string()));
    // Nobody is told where else a key would do.
    let elsewhere =
        if matches!(answer.code, Some(Code::PrivateKey(_))) { &[][..] } else { &answer.looks_like };
    row(key::HUMAN_CHECK_LOOKS_LIKE, Some(elsewhere.join(", ")).filter(|all| !all.is_empty()));
    row(key::HUMAN_CHECK_SUGGESTION, answer.suggestion.clone());
    for warning in &answer.warnings {
        row(key::HUMAN_CHECK_WARNINGS, Some(words.warning(warning, answer.network)));
    }
    table("", &[Align::Left, Align::Left], &rows)
}
