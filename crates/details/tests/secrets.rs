//! Private keys and seed phrases are recognised on every network, also in the memo, and never come back out.

mod ask;

use ask::{ask, code, with_memo};
use obmen_details::{Code, Secret, Verdict};

const PHRASE: &str =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";
const TON: &str = "UQCKhieGGl3ZbJ2zzggHsSLaXtRzk0znVopbSxw2HLsorhqg";

#[test]
fn keys_are_refused_as_keys() {
    for (network, key) in [
        ("BTC", "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF"), // Bitcoin wiki, wallet import format
        ("BTC", "L53fCHmQhbNp1B4JipfBtfeHZH7cAibzG9oK19XfiFzxHgAkz6JK"), // Bitcoin wiki
        ("TRX", "L53fCHmQhbNp1B4JipfBtfeHZH7cAibzG9oK19XfiFzxHgAkz6JK"),
        ("CARD", "L53fCHmQhbNp1B4JipfBtfeHZH7cAibzG9oK19XfiFzxHgAkz6JK"),
        ("BTC", "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"), // BIP-38
        (
            "BTC",
            "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi",
        ), // BIP-32
        ("ETH", "0x4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"), // web3.js documentation
        ("ETH", "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"),
        ("TRX", "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318"),
        ("XRP", "sn3nxiW7v8KXzPzAqzyHXbSSKNuN9"), // xrpl.org, family seed
        ("XRP", "sEdTM1uX8pu2do5XvTnutH6HsouMaM2"), // xrpl.org, Ed25519 seed
        ("XLM", "SBCVMMCBEDB64TVJZFYJOJAERZC4YVVUOE6SYR2Y76CBTENGUSGWRRVO"), // stellar documentation
        ("XTZ", "edsk3gUfUPyBSfrS9CCgmCiQsTCHGkviBDusMxDJstFtojtc1zcpsh"), // octez sandbox
    ] {
        let answer = ask(network, key);
        assert_eq!(
            (answer.verdict, answer.code),
            (Verdict::Invalid, Some(Code::PrivateKey(Secret::Key))),
            "{network} {key}"
        );
        assert_eq!(answer.normalized, None, "{key}");
    }
}

#[test]
fn a_seed_phrase_is_refused_on_every_network() {
    for network in obmen_details::Network::all() {
        let answer = ask(network.symbol(), PHRASE);
        assert_eq!(answer.code, Some(Code::PrivateKey(Secret::SeedPhrase)), "{network:?}");
        assert!(!format!("{answer:?}").contains("abandon"), "{network:?}");
    }
}

#[test]
fn a_secret_in_the_memo_is_refused() {
    for memo in [PHRASE, "L53fCHmQhbNp1B4JipfBtfeHZH7cAibzG9oK19XfiFzxHgAkz6JK"] {
        let answer = with_memo("TON", TON, memo, None);
        assert_eq!((answer.verdict, code(&answer)), (Verdict::Invalid, "private-key"));
        assert_eq!(answer.memo, None);
    }
}

#[test]
fn digits_that_are_an_address_of_the_network_are_no_key() {
    let digits = "02a212de6a9dfa3a69e22387acfbafbb1a9e591bd9d636e7895dcfc8de05f331";
    assert_eq!(ask("NEAR", digits).verdict, Verdict::Valid);
    assert_eq!(ask("SUI", &["0x", digits].concat()).verdict, Verdict::Valid);
    // Under Ethereum it may be a key or a Sui address: both are told.
    let answer = ask("ETH", &["0x", digits].concat());
    assert_eq!((code(&answer), answer.looks_like.contains(&"SUI")), ("private-key", true));
}

#[test]
fn a_key_in_hexadecimal_digits_looks_like_the_networks_that_take_such_digits_and_no_other() {
    let digits = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
    let prefixed = ["0x", digits].concat();
    let capital = ["0X", digits].concat();
    for network in ["BTC", "ETH", "TRX", "SOL", "XRP", "TON", "ADA", "CARD", "IBAN"] {
        for (text, looks_like) in [
            (digits, &["NEAR"][..]),
            (&prefixed, &["APT", "SUI"]),
            // One digit more or less, or other letters, and it is no address anywhere.
            (&capital, &[]),
            (&digits[1..], &[]),
            (&[digits, "a"].concat(), &[]),
            (&digits.to_ascii_uppercase(), &[]),
        ] {
            let answer = ask(network, text);
            assert!(matches!(code(&answer), "private-key" | "wrong-network"), "{network} {text}");
            assert_eq!(answer.looks_like, looks_like, "{network} {text}");
        }
    }
}

#[test]
fn a_key_with_a_slip_in_it_is_a_key() {
    for (network, key) in [
        ("BTC", "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF"),
        ("TRX", "L53fCHmQhbNp1B4JipfBtfeHZH7cAibzG9oK19XfiFzxHgAkz6JK"),
        ("CARD", "KwDiBf89QgGbjEhKnhXJuH7LrciVrZi3qYjgd9M7rFU73sVHnoWn"),
        ("BTC", "cMahea7zqjxrtgAbB7LSGbcQUr1uX1ojuat9jZodMN87JcbXMTcA"),
        ("BTC", "6PRVWUbkzzsbcVac2qwfssoUJAN1Xhrg6bNk8J7Nzm5H7kxEbn2Nh2ZoGg"),
        ("XRP", "sn3nxiW7v8KXzPzAqzyHXbSSKNuN9"),
        ("XLM", "SBCVMMCBEDB64TVJZFYJOJAERZC4YVVUOE6SYR2Y76CBTENGUSGWRRVO"),
        ("ETH", "SBCVMMCBEDB64TVJZFYJOJAERZC4YVVUOE6SYR2Y76CBTENGUSGWRRVO"),
    ] {
        // Any character after the first two, taken for another of the encoding or for one that it does not have.
        for at in 2..key.len() {
            for slip in ["A", "B", "0"] {
                let typed = [&key[..at], slip, &key[at + 1..]].concat();
                let answer = ask(network, &typed);
                assert_eq!(answer.code, Some(Code::PrivateKey(Secret::Key)), "{network} {typed}");
                assert!(answer.looks_like.is_empty(), "{network} {typed}");
            }
        }
    }
}

#[test]
fn the_beginning_of_an_address_is_no_key_however_much_it_looks_like_one() {
    // 56 of the 58 characters of an address of Algorand; a beginning of one of Monero's test network.
    for (network, typed) in [
        ("ALGO", "SBCVMMCBEDB64TVJZFYJOJAERZC4YVVUOE6SYR2Y76CBTENGUSGWRRVQ"),
        ("XMR", "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KG"),
        ("SOL", "sn3nxiW7v8KXzPzAqzyHXbSSKNuN8"),
    ] {
        assert_eq!(ask(network, typed).verdict, Verdict::Incomplete, "{network} {typed}");
    }
    for address in [
        "cosmosvaloper1kgddca7qj96z0qcxr2c45z73cfl0c75p7f3s2e",
        "celestia1hsk6jryyqjfhp5dhc55tc9jtckygx0eph6dd02",
    ] {
        assert_ne!(code(&ask("TRX", address)), "private-key", "{address}");
    }
}

#[test]
fn a_phrase_is_recognised_however_it_is_listed_and_with_a_slip() {
    let words: Vec<&str> = PHRASE.split(' ').collect();
    let numbered: Vec<String> = (1..).zip(&words).map(|(at, word)| format!("{at}. {word}")).collect();
    let slip = PHRASE.replacen("abandon", "aband0n", 1);
    for text in [
        words.join(", "),
        words.join("-"),
        words.join("\n"),
        numbered.join(" "),
        [PHRASE, " extra"].concat(),
        words.get(1..).unwrap_or_default().join(" "),
        slip,
    ] {
        assert_eq!(ask("TRX", &text).code, Some(Code::PrivateKey(Secret::SeedPhrase)), "{text}");
    }
}

#[test]
fn a_key_in_groups_or_under_a_card_is_a_key() {
    let key = "4c0883a69102937d6231471b5dbb6204fe5129617082792ae468d01a3f362318";
    let grouped = "4c0883a6 9102937d 6231471b 5dbb6204 fe512961 7082792a e468d01a 3f362318";
    let near =
        "ed25519:4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw4wBqpZM9xaSheZzJSMawUKKwhdpChKbZ5eu5ky4Vigw";
    for (network, text) in [("CARD", key), ("IBAN", key), ("ETH", grouped), ("BTC", grouped), ("NEAR", near)]
    {
        assert_eq!(ask(network, text).code, Some(Code::PrivateKey(Secret::Key)), "{network} {text}");
    }
}

const KEY: &str = "5Kb8kLf9zgWQnogidDA76MzPL6TsZZY36hWXMssSzNydYXYB9KF";

#[test]
fn a_key_is_found_in_what_stands_around_it() {
    let extended = "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi";
    for text in [
        ["\"", KEY, "\""].concat(),
        ["“", KEY, "”"].concat(),
        ["p2wpkh:", KEY].concat(),
        ["key: ", KEY].concat(),
        [KEY, "a"].concat(),
        ["wpkh(", extended, "/84h/0h/0h/0/*)"].concat(),
        ["wpkh([d34db33f/84h/0h/0h]", extended, ")"].concat(),
    ] {
        for network in ["BTC", "TRX", "CARD"] {
            assert_eq!(ask(network, &text).code, Some(Code::PrivateKey(Secret::Key)), "{network} {text}");
        }
        let memo = with_memo("TON", TON, &text, None);
        assert_eq!(memo.code, Some(Code::PrivateKey(Secret::Key)), "{text}");
    }
}

#[test]
fn other_shapes_of_secrets_are_known() {
    for start in ["kprv", "dgpv", "ttpv", "Uprv", "Vprv", "ed25519e_sk1"] {
        let text = [start, "9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3j"].concat();
        assert_eq!(ask("BTC", &text).code, Some(Code::PrivateKey(Secret::Key)), "{text}");
    }
    for count in [20, 33] {
        let text = vec!["academic"; count].join(" ");
        assert_eq!(ask("BTC", &text).code, Some(Code::PrivateKey(Secret::SeedPhrase)), "{text}");
        assert_eq!(with_memo("TON", TON, &text, None).code, Some(Code::PrivateKey(Secret::SeedPhrase)));
    }
}

#[test]
fn a_secret_in_a_memo_is_one_with_a_slip_or_a_word_missing_too() {
    let eleven = PHRASE.split_once(' ').map_or("", |(_, rest)| rest);
    let slip = KEY.replacen("zgW", "zgV", 1);
    for (memo, secret) in [
        (eleven, Secret::SeedPhrase),
        (&slip, Secret::Key),
        (&["my key ", KEY, " keep it"].concat(), Secret::Key),
    ] {
        assert_eq!(with_memo("TON", TON, memo, None).code, Some(Code::PrivateKey(secret)), "{memo}");
    }
    for memo in ["thanks a lot for the fast exchange of my coins", "Invoice 2026-11/23, order 48213"] {
        assert_eq!(with_memo("TON", TON, memo, None).verdict, Verdict::Valid, "{memo}");
    }
}

#[test]
fn whether_the_details_or_the_memo_are_secret_is_told() {
    let memo = with_memo("TON", TON, KEY, None);
    let details = with_memo("TON", KEY, "12345", None);
    assert_eq!(memo.code, details.code);
    assert_eq!((memo.blames_memo(), details.blames_memo()), (true, false));
    assert!(!ask("TON", TON).blames_memo());
}

#[test]
fn a_sentence_is_no_phrase() {
    for memo in [
        "Happy birthday dear friend and all the best for the new year",
        "Payment for invoice number twelve from the shop on the corner thank you very much",
    ] {
        assert_eq!(with_memo("TON", TON, memo, None).verdict, Verdict::Valid, "{memo}");
    }
}

#[test]
fn a_key_in_place_of_an_email_is_named() {
    for key in [
        "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa33262",
        "ed25519_sk1p8lxz3z3q5k9z3q5k9z3q5k9z3q5k9z3q5k9z3q5k9",
    ] {
        assert_eq!(code(&ask("EMAIL", key)), "private-key", "{key}");
    }
    assert_eq!(
        ask("EMAIL", "e9873d79c6d87dc0fb6a5778633389f4453213303da61f20bd67fc233aa332").verdict,
        Verdict::Incomplete
    );
}

#[test]
fn a_remark_in_russian_is_no_phrase() {
    let text = "спасибо большое друзья обмен прошёл быстро всё пришло вовремя буду советовать вас всем";
    assert_eq!(with_memo("TON", TON, text, None).verdict, Verdict::Valid);
}
