//! An address of one network, typed under another, is refused, and the right network is named.

#![expect(clippy::unwrap_used, reason = "a maker that fails is a failed test")]

mod encoders;

use encoders::{Maker, Rng, accounts, chains, maker, money};
use obmen_details::{MemoInput, MemoPolicy, Network, Verdict, check};

const EACH: usize = 6;

/// Networks that have a checksum of none, but a form that nothing else has.
const UNCHECKED: &[Maker] = &[
    maker("SOL", chains::solana),
    maker("SUI", |rng| ["0x", &encoders::codecs::hex(&rng.bytes(32))].concat()),
    maker("APT", |rng| ["0x", &encoders::codecs::hex(&rng.bytes(32))].concat()),
    maker("ICX", |rng| ["hx", &encoders::codecs::hex(&rng.bytes(20))].concat()),
    maker("EMAIL", |rng| ["user", &rng.digits(4), "@example.com"].concat()),
    maker("PHONE", |rng| ["+7701", &rng.digits(7)].concat()),
];

fn makers() -> impl Iterator<Item = &'static Maker> {
    [chains::MAKERS, accounts::MAKERS, money::MAKERS, UNCHECKED].into_iter().flatten()
}

fn ask(network: Network, text: &str) -> obmen_details::Answer {
    check(network, text, MemoInput::NONE, MemoPolicy::Optional)
}

#[test]
fn details_of_another_network_are_refused_and_the_right_one_is_named() {
    let mut wrong = Vec::new();
    let (mut refused, mut shared, mut typing) = (0, 0, 0);
    for maker in makers() {
        let right = Network::parse(maker.network).unwrap();
        let mut rng = Rng(7);
        for text in (0..EACH).map(|_| (maker.make)(&mut rng)) {
            for other in Network::all().filter(|other| *other != right) {
                let answer = ask(other, &text);
                match answer.verdict {
                    // The same form on both: Ethereum's chains, Bitcoin's and its forks' old forms, names.
                    Verdict::Valid => shared += 1,
                    Verdict::Incomplete | Verdict::Invalid
                        if !answer.looks_like.contains(&right.symbol()) =>
                    {
                        wrong.push(format!("{text} of {right:?} under {other:?}: {:?}", answer.looks_like));
                    }
                    // The beginning of something longer: still not accepted, and named.
                    Verdict::Incomplete => typing += 1,
                    Verdict::Invalid => refused += 1,
                }
            }
        }
    }
    println!("refused {refused}, still possible {typing}, valid on both {shared}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}

#[test]
fn only_networks_that_share_a_form_accept_each_others_addresses() {
    const SHARED: &[&[&str]] = &[
        &["ETH", "BSC", "POLYGON", "ARBITRUM", "OP", "BASE", "AVAX-C", "ETC", "S", "CELO", "VET", "HBAR"],
        &["BTC", "BCH", "LTC", "VTC", "DGB"],
        &["LTC", "QTUM"],
        &["DOGE", "DGB"],
        &["RVN", "KMD"],
        // One byte for the old addresses of Neo and of Ontology and for the scripts of Bitcoin Gold.
        &["NEO", "ONT", "BTG"],
        &["SUI", "APT"],
        &["PHONE", "QIWI"],
        // Digits only: now and then one's check digits are right for the other.
        &["KZ_IIN", "KZ_BIN", "YOOMONEY", "CARD"],
        &["VOLET", "WEBMONEY"],
    ];
    let mut wrong = Vec::new();
    for maker in makers() {
        let right = Network::parse(maker.network).unwrap();
        let mut rng = Rng(11);
        for text in (0..EACH).map(|_| (maker.make)(&mut rng)) {
            for other in Network::all().filter(|other| *other != right) {
                let known =
                    SHARED.iter().any(|set| set.contains(&right.symbol()) && set.contains(&other.symbol()));
                // NEAR and EOS take almost any name.
                let name = matches!(other.symbol(), "NEAR" | "EOS");
                if ask(other, &text).verdict == Verdict::Valid && !known && !name {
                    wrong.push(format!("{text} of {right:?} is valid under {other:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_token_is_its_chain() {
    for (token, chain) in [
        ("USDT-TRC20", "TRX"),
        ("USDT-ERC20", "ETH"),
        ("USDT-BEP20", "BSC"),
        ("USDC-POLYGON", "POLYGON"),
        ("USDC-ARBITRUM", "ARBITRUM"),
        ("USDC-OP", "OP"),
        ("USDC-BASE", "BASE"),
        ("USDT-AVAXC", "AVAX-C"),
        ("USDC-SOL", "SOL"),
        ("USDC-SPL", "SOL"),
        ("USDT-TON", "TON"),
        ("DAI-ERC20", "ETH"),
        ("usdt-trc20", "TRX"),
    ] {
        assert_eq!(Network::parse(token).map(Network::symbol), Some(chain), "{token}");
    }
    for unknown in ["", "XYZ", "USDT-", "-TRC20", "USDT-CARD", "TRC20", "USDT TRC20"] {
        assert_eq!(Network::parse(unknown), None, "{unknown}");
    }
}
