//! Bank cards.

mod ask;

use ask::{ask, code, warnings};
use obmen_details::Verdict::{Incomplete, Invalid, Valid};

#[test]
fn a_brand_is_told_by_the_first_digits() {
    for (number, brand) in [
        ("4111111111111111", "visa"),
        ("5555555555554444", "mastercard"),
        ("2221000000000009", "mastercard"),
        ("2720990000000007", "mastercard"),
        ("2200001234567891", "mir"),
        ("2204001234567897", "mir"),
        ("6212345678901232", "unionpay"),
        ("5000000000000611", "maestro"),
        ("378282246310005", "american-express"),
        ("8600001234567894", "uzcard"),
        ("5614001234567894", "uzcard"),
        ("9860001234567897", "humo"),
        ("3530111333300000", "jcb"),
        ("6011111111111117", "discover"),
        ("30569309025904", "diners-club"),
    ] {
        let answer = ask("CARD", number);
        assert_eq!((answer.verdict, answer.facts.brand), (Valid, Some(brand)), "{number}");
        assert_eq!(answer.kind, Some(brand));
    }
}

#[test]
fn blanks_and_hyphens_between_digits_are_left_out() {
    for typed in ["4111 1111 1111 1111", "4111-1111-1111-1111", " 4 1111 11111 111 111\u{a0}"] {
        assert_eq!(ask("CARD", typed).normalized.as_deref(), Some("4111111111111111"), "{typed}");
    }
}

#[test]
fn a_wrong_luhn_digit_refuses() {
    for number in
        ["4111111111111112", "5555555555554446", "2200001234567892", "4400430012345672", "378282246310006"]
    {
        let answer = ask("CARD", number);
        assert_eq!((answer.verdict, code(&answer)), (Invalid, "bad-checksum"), "{number}");
    }
}

#[test]
fn a_wrong_luhn_digit_of_uzcard_and_humo_only_warns() {
    for number in ["8600001234567890", "5614001234567890", "9860001234567890"] {
        let answer = ask("CARD", number);
        assert_eq!(answer.verdict, Valid, "{number}");
        assert_eq!(warnings(&answer), ["luhn-failed"], "{number}");
    }
}

#[test]
fn a_card_in_the_making_is_never_wrong() {
    for number in [
        "4111111111111111",
        "5000000000000000005",
        "8600001234567894",
        "2200 0012 3456 7891",
        "378282246310005",
    ] {
        for end in 0..number.len() {
            assert_ne!(ask("CARD", &number[..end]).verdict, Invalid, "{}", &number[..end]);
        }
    }
    assert_eq!(ask("CARD", "4111").verdict, Incomplete);
}

#[test]
fn a_wrong_character_is_pointed_at() {
    for (typed, at, lookalike) in [
        ("4111 11l1", 7, Some('1')),
        ("411111O", 6, Some('0')),
        ("4x", 1, None),
        ("7", 0, None),
        ("411111З", 6, Some('3')),
    ] {
        let answer = ask("CARD", typed);
        assert_eq!((code(&answer), answer.position), ("bad-character", Some(at)), "{typed}");
        if let Some(obmen_details::Code::BadCharacter { lookalike: told, .. }) = answer.code {
            assert_eq!(told, lookalike, "{typed}");
        }
    }
    let long = ask("CARD", "4111 1111 1111 1111 1");
    assert_eq!((code(&long), long.position), ("bad-length", Some(20)));
}

#[test]
fn a_bank_of_kazakhstan_is_a_hint() {
    let kaspi = ask("CARD", "4400430012345671");
    assert_eq!((kaspi.facts.bank, kaspi.facts.country), (Some("Kaspi Bank"), Some("KZ")));
    assert_eq!(ask("CARD", "4111111111111111").facts.bank, None);
}

#[test]
fn an_asset_may_ask_for_one_scheme() {
    assert_eq!(ask("CARD-HUMO", "9860001234567897").verdict, Valid);
    let other = ask("CARD-HUMO", "8600001234567894");
    assert_eq!((other.verdict, code(&other)), (Invalid, "wrong-currency"));
    assert_eq!(ask("CARD-UZCARD", "5614001234567894").verdict, Valid);
}
