//! Addresses that the specifications, the reference programs and the networks' own documentation print.

mod ask;

use ask::{ask, code};
use obmen_details::Verdict::{Incomplete, Invalid, Valid};
use obmen_details::Warning;

/// Network, address, kind, where it is printed.
const VALID: &[(&str, &str, &str, &str)] = &[
    ("BTC", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "p2pkh", "the first block"),
    ("BTC", "3P14159f73E4gFr7JterCCQh9QjiTjiZrG", "p2sh", "BIP-13's form"),
    ("BTC", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "p2wpkh", "BIP-173"),
    ("BTC", "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0", "p2tr", "BIP-350"),
    ("BTC", "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs", "witness", "BIP-350"),
    (
        "BTC",
        "sp1qqgste7k9hx0qftg6qmwlkqtwuy6cycyavzmzj85c6qdfhjdpdjtdgqjuexzk6murw56suy3e0rd2cgqvycxttddwsvgxe2usfpxumr70xc9pkqwv",
        "silent-payment",
        "BIP-352",
    ),
    (
        "LTC",
        "ltcmweb1qq20e2arnhvxw97katjkmsd35agw3capxjkrkh7dk8d30rczm8ypxuq329nwh2twmchhqn3jqh7ua4ps539f6aazh79jy76urqht4qa59ts3at6gf",
        "mweb",
        "litecoin, scriptpubkeyman_tests",
    ),
    ("BCH", "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a", "p2pkh", "CashAddr specification"),
    ("BCH", "bitcoincash:zr7fzmep8g7h7ymfxy74lgc0v950j3r295z4y4gq0v", "token-p2pkh", "CHIP-2022-02"),
    ("XEC", "ecash:qpm2qsznhks23z7629mms6s4cwef74vcwva87rkuu2", "p2pkh", "Bitcoin ABC, cashaddr.md"),
    ("DOGE", "DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", "p2pkh", "Dogecoin's documentation"),
    ("DASH", "XsyCV5yojxF4y3bYeEiVYqarvRgsWFELZL", "p2pkh", "wallet-core's tests"),
    ("DCR", "DsmcYVbP1Nmag2H4AS17UTvmWXmGeA7nLDx", "p2pkh", "dcrutil, address_test"),
    ("DCR", "DcXTb4QtmnyRsnzUVViYQawqFE5PuYTdX2C", "p2sh", "dcrutil, address_test"),
    ("FIRO", "aBydwLXzmGc7j4mr4CVf461NvBjBFk71U1", "p2pkh", "wallet-core's tests"),
    ("FIRO", "EXXYdhSMM9Em5Z3kzdUWeUm2vFMNyXFSAEE9", "exchange", "wallet-core's tests"),
    ("DGB", "DBfCffUdSbhqKZhjuvrJ6AgvJofT4E2kp4", "p2pkh", "wallet-core's tests"),
    ("BTG", "btg1qtesn92ddy8m5yvypgsdtft3zj5qldj9g2u52sk", "p2wpkh", "wallet-core's tests"),
    ("VTC", "vtc1qfe8v6c4r39fq8xnjgcpunt5spdfcxw63zzfwru", "p2wpkh", "wallet-core's tests"),
    ("KAS", "kaspa:qpauqsvk7yf9unexwmxsnmg547mhyga37csh0kj53q6xxgl24ydxjsgzthw5j", "pubkey", "kaspa.org"),
    ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "address", "ERC-55"),
    ("RBTC", "0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD", "address", "ERC-1191"),
    ("TRX", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "address", "the contract of USDT"),
    ("SOL", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v", "account", "the mint of USDC"),
    ("SOL", "11111111111111111111111111111111", "account", "the system program"),
    ("XRP", "XVLhHMPHU98es4dbozjVtdWzVrDjtV5fdx1mHp98tDMoQXb", "x-address", "XLS-5d's tests"),
    ("XLM", "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ", "muxed", "SEP-23"),
    ("XLM", "CA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUWDA", "contract", "SEP-23"),
    ("TON", "Uf_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXGYv", "non-bounceable", "TEP-2"),
    ("TON", "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs", "bounceable", "the contract of USDT"),
    ("ADA", "addr1vx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5pxj3jhsydzers66hrl8", "payment", "CIP-19"),
    ("ADA", "Ae2tdPwUPEZFRbyhz3cpfC2CumGzNkFBN2L42rcUc2yjQpEkxDbkPodpMAi", "byron", "wallet-core's tests"),
    (
        "ADA",
        "DdzFFzCqrhsrcTVhLygT24QwTnNqQqQ8mZrq5jykUzMveU26sxaH529kMpo7VhPrt5pwW3dXeB2k3EEvKcNBRmzCfcQ7dTkyGzTs658C",
        "byron",
        "wallet-core's tests",
    ),
    ("DOT", "15KRsCq9LLNmCxNFhGk55s5bEyazKefunDxUH24GFZwsTxyu", "account", "wallet-core's tests"),
    ("KSM", "HNZata7iMYWmk5RvZRTiAsSDhV8366zq2YGb3tLH5Upf74F", "account", "ss58-registry's examples"),
    ("TAO", "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY", "account", "Substrate's well-known key"),
    ("ATOM", "cosmos1hsk6jryyqjfhp5dhc55tc9jtckygx0eph6dd02", "account", "wallet-core's tests"),
    ("INJ", "inj13u6g7vqgw074mgmf2ze2cadzvkz9snlwcrtq8a", "account", "wallet-core's tests"),
    (
        "XMR",
        "4ADT1BtbxqEWeMKp9GgPr2NeyJXXtNxvoDawpyA4WpzFcGcoHUvXeijE66DNfohE9r1bQYaBiQjEtKE7CtkTdLwiDznFzra",
        "standard",
        "monero-rs",
    ),
    ("NEAR", "98793cd91a3f870fb126f66285808c7e094afcfc4eda8a970f6648cdf0dbd6de", "implicit", "nomicon.io"),
    (
        "ALGO",
        "VCMJKWOY5P5P7SKMZFFOCEROPJCZOTIJMNIYNUCKH7LRO45JMJP6UYBIJA",
        "account",
        "developer.algorand.org",
    ),
    ("XTZ", "tz1VSUr8wwNhLAzempoch5d6hLRiTh8Cjcjb", "tz1", "octez sandbox's first account"),
    ("XTZ", "tz3gN8NTLNLJg5KRsUU47NHNVHbdhcFXjjaB", "tz3", "a baker"),
    ("XTZ", "KT1PWx2mnDueood7fEmfbBDKx1D9BAnnXitn", "kt1", "the contract of tzBTC"),
    ("EOS", "eosio.token", "account", "eosio.contracts"),
    ("FIL", "f15ihq5ibzwki2b4ep2f46avlkrqzhpqgtga7pdrq", "f1", "Filecoin specification, appendix"),
    ("FIL", "f24vg6ut43yw2h2jqydgbg2xq7x6f4kub3bg6as6i", "f2", "Filecoin specification, appendix"),
    (
        "FIL",
        "f3vvmn62lofvhjd2ugzca6sof2j2ubwok6cj4xxbfzz4yuxfkgobpihhd2thlanmsh3w2ptld2gqkn2jvlss4a",
        "f3",
        "Filecoin specification, appendix",
    ),
    ("FIL", "f410fkkld55ioe7qg24wvt7fu6pbknb56ht7pt4zamxa", "f4", "FIP-48's tests"),
    ("AVAX-X", "X-avax1tzdcgj4ehsvhhgpl7zylwpw0gl2rxcg4r5afk5", "account", "build.avax.network"),
    ("APT", "0x1", "special", "AIP-40"),
    ("SUI", "0x02a212de6a9dfa3a69e22387acfbafbb1a9e591bd9d636e7895dcfc8de05f331", "account", "docs.sui.io"),
    // The beginnings of these look like addresses of Ethereum without letters.
    ("SUI", "0x0000000000000000000000000000000000000000000000000000000000000002", "account", "the framework"),
    ("APT", "0x0000000000000000000000000000000000000000000000000000000000000001", "account", "the framework"),
    ("HBAR", "0.0.123-vfmkw", "account", "HIP-15"),
    ("ICP", "2vxsx-fae", "principal", "the anonymous principal"),
    ("ICP", "rrkah-fqaaa-aaaaa-aaaaq-cai", "principal", "Internet Computer documentation"),
    (
        "EGLD",
        "erd1qyu5wthldzr8wx5c9ucg8kjagg0jfs53s8nr3zpz3hypefsdd8ssycr6th",
        "account",
        "docs.multiversx.com",
    ),
    ("NEO", "AQVh2pG732YvtNaxEGkQUei3YA4cvo7d2i", "legacy", "neo-go's tests"),
    ("NEO", "NiHURyS83nX2mpxtA7xq84cGxVbHojj5Wc", "n3", "neo's tests"),
    ("ONT", "ANDfjwrUroaVtvBguDtrWKRMyxFwvVwnZD", "address", "ontology-go-sdk's tests"),
    ("WAVES", "3P2uzAzX9XTu1t32GkWw68YFFLwtapWvDds", "address", "wallet-core's tests"),
    (
        "XNO",
        "nano_3t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xtoncuohr3",
        "account",
        "the genesis account",
    ),
    ("XEM", "NCXIQA4FF5JB6AMQ53NQ3ZMRD3X3PJEWDJJJIGHT", "account", "nem-sdk's tests"),
    ("ZIL", "zil1fwh4ltdguhde9s7nysnp33d5wye6uqpugufkz7", "account", "Zilliqa ZIP-1"),
    ("ICX", "hx116f042497e5f34268b1b91e742680f84cf4e9f3", "account", "wallet-core's tests"),
    ("STX", "SP2J6ZY48GV1EZ5V2V5RB9MP66SW86PYKKNRV9EJ7", "account", "SIP-005"),
    ("STX", "SP000000000000000000002Q6VF78", "account", "SIP-005"),
];

/// Network, text, code, which rule it breaks.
const INVALID: &[(&str, &str, &str, &str)] = &[
    ("BTC", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", "test-network", "BIP-173"),
    (
        "BTC",
        "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
        "",
        "BIP-350: padding; a program of 40 bytes may begin so",
    ),
    (
        "BTC",
        "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
        "",
        "BIP-350: sixteen bytes in version 0, as yet a beginning",
    ),
    ("BTC", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4", "bad-character", "BIP-173: mixed case"),
    ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD", "bad-checksum", "ERC-55"),
    ("ETH", "0X5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "bad-character", "0X is no prefix"),
    ("ETH", "5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "bad-character", "bare digits"),
    ("RBTC", "0x27B1FdB04752BbC536007a920D24acB045561C26", "test-network", "ERC-1191"),
    ("XRP", "XVLhHMPHU98es4dbozjVtdWzVrDjtV18pX8zeUygYrCgrPh", "bad-checksum", "XLS-5d: a tag of 64 bits"),
    (
        "XLM",
        "LA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUPJN",
        "wrong-form",
        "SEP-23: a liquidity pool",
    ),
    ("ADA", "stake1uyehkck0lajq8gr28t9uxnuvgcqrc6070x3k9r8048z8y5gh6ffgw", "wrong-form", "CIP-19"),
    ("TRX", "41a614f803b6fd780986a42c78ec9c7f77e6ded13c", "wrong-form", "the hexadecimal twin"),
    ("TON", "0QCKhieGGl3ZbJ2zzggHsSLaXtRzk0znVopbSxw2HLsorqEq", "test-network", "TEP-2"),
    ("HBAR", "0.0.0123-vfmkw", "bad-character", "HIP-15"),
    ("NEAR", "near.", "", "a beginning, not a name"),
    ("NEAR", "a..near", "bad-character", "nomicon.io"),
    ("BCH", "bchtest:qpm2qsznhks23z7629mms6s4cwef74vcwvqcw003ap", "test-network", "CashAddr"),
    (
        "FIRO",
        "sr1zsu5tc4ne94p7zax9af82ax7x489pv20ffd3jruypsmfr8046m8wqpdtw47n9p5v3ca9tz9g8snn8eyqx0mdmjksa5lt2dvk2nc5gzjtl2jdqt3f3ney555e2hvszjcxak32n7csnv44k",
        "test-network",
        "firo-cli-wrapper: a Spark address of a regtest",
    ),
];

#[test]
fn printed_addresses_are_valid_and_named() {
    for (network, address, kind, source) in VALID {
        let answer = ask(network, address);
        assert_eq!(answer.verdict, Valid, "{network} {address} ({source}): {:?}", answer.code);
        assert_eq!(answer.kind, Some(*kind), "{network} {address} ({source})");
        assert!(answer.into_checked().is_ok(), "{address}");
    }
}

#[test]
fn every_beginning_of_a_printed_address_is_possible() {
    for (network, address, ..) in VALID {
        for (end, _) in address.char_indices() {
            let typed = &address[..end];
            assert_ne!(ask(network, typed).verdict, Invalid, "{network} {typed}");
        }
    }
}

#[test]
fn what_the_specifications_forbid_is_refused() {
    for (network, text, wanted, rule) in INVALID {
        let answer = ask(network, text);
        let verdict = if wanted.is_empty() { Incomplete } else { Invalid };
        assert_eq!((answer.verdict, code(&answer)), (verdict, *wanted), "{network} {text} ({rule})");
        assert!(answer.into_checked().is_err(), "{text}");
    }
}

#[test]
fn the_hexadecimal_form_of_tron_is_refused_with_its_base58_twin() {
    let answer = ask("TRX", "41a614f803b6fd780986a42c78ec9c7f77e6ded13c");
    assert_eq!(answer.suggestion.as_deref(), Some("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"));
}

#[test]
fn the_normalized_form_is_one_spelling() {
    for (network, typed, normalized) in [
        ("ETH", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
        ("BTC", "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"),
        (
            "BCH",
            "qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
            "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a",
        ),
        (
            "TON",
            "Ef/lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7+/uY3zXDvq",
            "Ef_lZ1T4NCb2mwkme9h2rJfESCE0W34ma9lWp7-_uY3zXDvq",
        ),
        (
            "XNO",
            "xrb_3t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xtoncuohr3",
            "nano_3t6k35gi95xu6tergt6p69ck76ogmitsa8mnijtpxm9fkcm736xtoncuohr3",
        ),
        ("XEM", "NCXIQA-4FF5JB-6AMQ53-NQ3ZMR-D3X3PJ-EWDJJJ-IGHT", "NCXIQA4FF5JB6AMQ53NQ3ZMRD3X3PJEWDJJJIGHT"),
        ("TRX", "  TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t\u{200b}\n", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
    ] {
        assert_eq!(ask(network, typed).normalized.as_deref(), Some(normalized), "{network} {typed}");
    }
}

#[test]
fn the_table_carries_the_68_networks_and_the_kinds_of_details() {
    let symbols: Vec<&str> = obmen_details::Network::all().map(obmen_details::Network::symbol).collect();
    let chains = obmen_details::Network::all().filter(|network| network.is_chain()).count();
    assert_eq!(chains, 68);
    for kind in [
        "CARD",
        "IBAN",
        "PHONE",
        "EMAIL",
        "KZ_IIN",
        "KZ_BIN",
        "WEBMONEY",
        "YOOMONEY",
        "PAYEER",
        "PERFECTMONEY",
        "VOLET",
        "QIWI",
    ] {
        assert!(symbols.contains(&kind), "{kind}");
    }
    let mut unique = symbols.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), symbols.len());
}

#[test]
fn a_spelling_in_which_no_mistake_shows_is_told() {
    for (network, address) in [
        // ERC-55 prints the second and the third as right: a changed digit would pass unseen all the same.
        ("ETH", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed"),
        ("ETH", "0x52908400098527886E0F7030069857D2E4169EE7"),
        ("ETH", "0xde709f2102306220921060314715629080e2fb77"),
        ("ETH", "0x1111111111111111111111111111111111111111"),
        ("TON", "0:83dfd552e63729b472fcbcc8c45ebcc6691702558b68ec7527e1ba403a0f31a8"),
        ("SOL", "EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v"),
    ] {
        let answer = ask(network, address);
        assert_eq!(answer.verdict, Valid, "{address}");
        assert!(answer.warnings.contains(&Warning::NoChecksum), "{address}");
    }
    for (network, address) in [
        ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"),
        ("TON", "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs"),
    ] {
        assert!(!ask(network, address).warnings.contains(&Warning::NoChecksum), "{address}");
    }
}
