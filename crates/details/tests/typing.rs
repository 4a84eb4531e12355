//! Whatever is typed: characters are pointed at, look-alikes are named, and nothing panics.

mod ask;
mod encoders;

use ask::{ask, code};
use encoders::Rng;
use obmen_details::{Alphabet, Code, MemoInput, MemoPolicy, Network, Verdict, check};

#[test]
fn a_wrong_character_is_pointed_at_and_its_twin_is_named() {
    for (network, typed, at, lookalike) in [
        ("TRX", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6O", 33, Some('o')),
        ("TRX", "TR7NHqjeKQxGTСi8q8ZY4pL8otSzgjLj6t", 13, Some('C')),
        ("TRX", " TR7NHqjeKQxGTСi8q8ZY4pL8otSzgjLj6t", 14, Some('C')),
        ("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8o3t4", 38, Some('0')),
        ("BTC", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNl", 33, Some('1')),
        ("BTC", "bс1q", 1, Some('c')),
        ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BеAed", 38, Some('e')),
        ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BgAed", 38, None),
        ("ETH", "0х5a", 1, Some('x')),
        ("XLM", "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSG0", 55, Some('O')),
    ] {
        let answer = ask(network, typed);
        assert_eq!((code(&answer), answer.position), ("bad-character", Some(at)), "{network} {typed}");
        let told = match answer.code {
            Some(Code::BadCharacter { lookalike, .. }) => lookalike,
            _ => None,
        };
        assert_eq!(told, lookalike, "{network} {typed}");
    }
}

#[test]
fn what_cannot_begin_an_address_is_refused_at_once() {
    for (network, typed, at) in [
        ("TRX", "0", 0),
        ("TRX", "T1", 1),
        ("ETH", "0y", 1),
        ("TON", "Z", 0),
        ("XMR", "1", 0),
        ("BTC", "bc2", 2),
        // However long it is.
        (
            "BTC",
            "lnbc1pvjluezpp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdpl2pkx2ctnv5sxxmmwwd5k",
            0,
        ),
        ("TRX", "0xdac17f958d2ee523a2206206994597c13d831ec7ff", 0),
    ] {
        let answer = ask(network, typed);
        let wanted = (Verdict::Invalid, Some(at));
        assert_eq!((answer.verdict, answer.position), wanted, "{network} {typed}");
        assert!(
            matches!(answer.code, Some(Code::BadCharacter { allowed: Alphabet::Starts, .. })),
            "{network} {typed}"
        );
    }
}

#[test]
fn a_length_is_told_with_what_is_wanted() {
    let answer = ask("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed00");
    assert!(
        matches!(answer.code, Some(Code::BadLength { found: 44, allowed }) if (allowed.min, allowed.max) == (42, 42))
    );
    let answer = ask("TRX", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6");
    assert_eq!(answer.verdict, Verdict::Incomplete);
    assert!(matches!(answer.ends, Some(Code::BadLength { found: 33, allowed }) if allowed.max == 34));
}

#[test]
fn a_mistyped_address_that_could_be_longer_says_what_it_ends_as() {
    let answer = ask("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5");
    assert_eq!((answer.verdict, answer.ends), (Verdict::Incomplete, Some(Code::BadChecksum)));
}

#[test]
fn starts_are_those_of_the_network() {
    for (network, starts) in [
        ("TRX", vec!["T"]),
        ("ETH", vec!["0x"]),
        ("DOGE", vec!["D", "9", "A"]),
        ("XTZ", vec!["t", "K"]),
        ("XLM", vec!["G", "M", "C"]),
        ("XMR", vec!["4", "8"]),
    ] {
        let network = Network::parse(network).map(Network::starts).unwrap_or_default();
        assert_eq!(network, starts);
    }
}

#[test]
fn where_a_beginning_is_wrong_the_right_ones_are_told() {
    for network in Network::all() {
        for typed in ["!", "0", "1", "z", "Z", "9", "\u{44b}"] {
            let answer = ask(network.symbol(), typed);
            if let Some(Code::BadCharacter { allowed: Alphabet::Starts, .. }) = answer.code {
                assert!(!network.starts().is_empty(), "{network:?} {typed}");
            }
        }
    }
    // No address of Monero begins with the letter that the digit looks like.
    let answer = ask("XMR", "1");
    assert!(matches!(answer.code, Some(Code::BadCharacter { lookalike: None, .. })), "{answer:?}");
}

#[test]
fn any_input_gets_an_answer() {
    const PIECES: &[&str] = &[
        "0x",
        "bc1",
        "bitcoincash:",
        "addr1",
        "u1",
        "f4",
        "-1:",
        "0.0.",
        "@",
        ".",
        "-",
        "+7",
        "KZ",
        "Z",
        "1",
        "T",
        "nano_",
        "Е",
        "ß",
        "🦀",
        "\u{200b}",
        " ",
        "\n",
        "\0",
        "alias:W:",
        "41",
        "S",
        "N",
        "hx",
        "xprv",
        "6P",
        "sEd",
        "q",
        "l",
        "O",
        "00000000000000000000",
        "abcdefghijklmnopqrstuvwxyz",
        "ZZZZZZZZZZZZ",
        "99999999999999999999",
        "٣",
        "\u{301}",
    ];
    let networks: Vec<Network> = Network::all().collect();
    let mut rng = Rng(3);
    for _ in 0..40_000 {
        let mut text = String::new();
        for _ in 0..rng.below(7) {
            text.push_str(rng.pick(PIECES));
        }
        let network = networks[rng.below(networks.len())];
        let memo = rng.pick(PIECES);
        let answer = check(network, &text, MemoInput::text(memo), MemoPolicy::Optional);
        let told = answer.position.unwrap_or(0);
        assert!(told <= text.chars().count(), "{network:?} {text:?} {told}");
        assert_eq!(answer.verdict == Verdict::Invalid, answer.code.is_some(), "{network:?} {text:?}");
        assert_eq!(answer.verdict == Verdict::Incomplete, answer.ends.is_some(), "{network:?} {text:?}");
        assert!(answer.verdict != Verdict::Valid || answer.normalized.is_some(), "{network:?} {text:?}");
    }
    let long = "1".repeat(1_000_000);
    assert_eq!(ask("BTC", &long).verdict, Verdict::Invalid);
}

#[test]
fn the_normalized_form_is_valid_and_its_own_normalized_form() {
    for maker in
        [encoders::chains::MAKERS, encoders::accounts::MAKERS, encoders::money::MAKERS].into_iter().flatten()
    {
        let mut rng = Rng(5);
        for _ in 0..5 {
            let answer = ask(maker.network, &(maker.make)(&mut rng));
            let normalized = answer.normalized.unwrap_or_default();
            assert_eq!(
                ask(maker.network, &normalized).normalized.as_ref(),
                Some(&normalized),
                "{}",
                maker.network
            );
        }
    }
}
