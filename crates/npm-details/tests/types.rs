//! The TypeScript types keep up with the Rust ones.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use obmen_npm_details::types::declaration;

#[test]
fn the_declaration_is_not_stale() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../npm/details/index.d.ts");
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == declaration(), "stale: cargo run -p obmen-npm-details --example types");
}

#[test]
fn every_list_is_filled_in() {
    let text = declaration();
    for name in [
        "NETWORKS",
        "MEMO_KINDS",
        "MEMO_POLICIES",
        "LANGUAGES",
        "VERDICTS",
        "NETWORK_TYPES",
        "CODES",
        "WARNINGS",
    ] {
        assert!(!text.contains(&format!("{name};")), "{name}");
    }
}

#[test]
fn a_result_has_the_fields_of_the_record() {
    use obmen_details::{MemoInput, MemoPolicy, Network, check};
    use obmen_words::{Canonical, Catalogue, Lang, Words, record};
    let catalogue = Catalogue::from_lookup(Lang::En, |_| None);
    // An answer with every field.
    let answer =
        check(Network::parse("EMAIL").unwrap(), "a@gmial.com", MemoInput::NONE, MemoPolicy::Optional);
    let record = record::check(Words::new(&catalogue, &Canonical), &answer);
    let mut fields: Vec<String> =
        serde_json::to_value(record).unwrap().as_object().unwrap().keys().cloned().collect();
    let text = declaration();
    let (_, rest) = text.split_once("export interface CheckResult {").unwrap();
    let (body, _) = rest.split_once("\n}").unwrap();
    let declared = body.lines().map(str::trim).filter(|line| !line.starts_with(['*', '/']));
    let mut declared: Vec<String> =
        declared.filter_map(|line| Some(line.split_once(": ")?.0.trim_end_matches('?').to_owned())).collect();
    fields.sort();
    declared.sort();
    assert_eq!(declared, fields);
}
