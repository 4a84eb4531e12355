//! What is wrong with details is said with its place, and no sentence keeps an unfilled placeholder.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its values has failed")]

use obmen_details::{MemoInput, MemoPolicy, Network, check};
use obmen_words::{Canonical, Catalogue, Lang, Words};
use std::collections::BTreeMap;

fn catalogue(lang: Lang) -> Catalogue {
    let mut texts = BTreeMap::<String, String>::new();
    for file in ["core", "page"] {
        let path = format!("{}/../../locales/{}/{file}.json", env!("CARGO_MANIFEST_DIR"), lang.tag());
        let file = std::fs::read_to_string(path).unwrap();
        texts.extend(serde_json::from_str::<BTreeMap<_, _>>(&file).unwrap());
    }
    Catalogue::from_lookup(lang, |name| texts.get(name).cloned())
}

fn said(lang: Lang, network: &str, details: &str, memo: MemoInput<'_>, policy: MemoPolicy) -> String {
    let catalogue = catalogue(lang);
    let words = Words::new(&catalogue, &Canonical);
    let answer = check(Network::parse(network).unwrap(), details, memo, policy);
    words.answer_at_end(&answer).unwrap_or_default()
}

#[test]
fn an_address_of_another_network_names_it() {
    let ethereum = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed";
    let text = said(Lang::En, "USDT-TRC20", ethereum, MemoInput::NONE, MemoPolicy::Optional);
    assert!(
        text.starts_with("This is not for TRON (TRX). It is right for: Ethereum, BNB Smart Chain"),
        "{text}"
    );
    // XRP is called so.
    let text = said(Lang::En, "XRP", ethereum, MemoInput::NONE, MemoPolicy::Optional);
    assert!(text.starts_with("This is not for XRP. It is right for: Ethereum"), "{text}");
}

#[test]
fn every_name_of_a_network_is_one_of_a_network_and_is_found() {
    for lang in Lang::ALL {
        let catalogue = catalogue(lang);
        let words = Words::new(&catalogue, &Canonical);
        for named in catalogue.text(obmen_words::key::NETWORK_NAMES).split(',') {
            let (symbol, name) = named.split_once(' ').unwrap();
            let network = Network::parse(symbol).unwrap();
            assert_eq!(network.symbol(), symbol, "no alias");
            let told = if network.is_chain() { format!("{name} ({symbol})") } else { name.to_owned() };
            assert_eq!(words.network(network), told);
        }
    }
}

#[test]
fn a_letter_taken_for_a_digit_is_named_with_its_place() {
    let text = said(Lang::En, "CARD", "44O0 4301 2345 6789", MemoInput::NONE, MemoPolicy::Optional);
    assert_eq!(text, "Character 3, “O”, cannot stand there. Did you mean “0”?");
}

#[test]
fn what_nobody_sees_in_a_memo_is_told_with_its_place() {
    let address = "UQCKhieGGl3ZbJ2zzggHsSLaXtRzk0znVopbSxw2HLsorhqg";
    let memo = MemoInput::text("12\u{200b}345");
    let text = said(Lang::En, "TON", address, memo, MemoPolicy::Optional);
    assert_eq!(text, "Character 3 is blank or invisible: remove it.");
}

#[test]
fn behind_its_sign_an_email_has_a_domain_and_no_name_of_a_network() {
    let text = said(Lang::En, "EMAIL", "user@@example.com", MemoInput::NONE, MemoPolicy::Optional);
    assert_eq!(text, "Character 6, “@”, cannot stand there. Allowed: a domain name, such as example.com.");
}

#[test]
fn a_missing_memo_is_named_as_its_network_names_it() {
    let address = "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf";
    let text = said(Lang::En, "XRP", address, MemoInput::NONE, MemoPolicy::Required);
    assert_eq!(text, "A memo (destination tag) is required: without it the money may be lost.");
}

#[test]
fn no_sentence_keeps_a_placeholder() {
    let memos = [MemoInput::NONE, MemoInput::text("x"), MemoInput::text("99999999999999999999999")];
    let typed =
        ["", "1", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAee", "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf", "а"];
    for lang in Lang::ALL {
        let catalogue = catalogue(lang);
        let words = Words::new(&catalogue, &Canonical);
        for network in Network::all() {
            for (details, memo) in typed.iter().flat_map(|d| memos.iter().map(move |m| (d, *m))) {
                for policy in [MemoPolicy::Required, MemoPolicy::Optional, MemoPolicy::Unexpected] {
                    let answer = check(network, details, memo, policy);
                    let warnings = answer.warnings.iter().map(|w| words.warning(w, network));
                    for text in words.answer_at_end(&answer).into_iter().chain(warnings) {
                        assert!(!text.contains(['{', '}']) && !text.contains("detail."), "{text}");
                    }
                }
            }
        }
    }
}
