//! Phones, e-mail and purses.

mod ask;

use ask::{ask, code, verdict, warnings};
use obmen_details::Verdict::{Incomplete, Invalid, Valid};
use obmen_details::{Code, Lengths, MemoInput, MemoPolicy, Network, Warning, check_any};

#[test]
fn plus_seven_is_kazakhstan_or_russia() {
    for (typed, normalized, country) in [
        ("+77011234567", "+77011234567", "KZ"),
        ("+7 (701) 123-45-67", "+77011234567", "KZ"),
        ("8 701 123 45 67", "+77011234567", "KZ"),
        ("77011234567", "+77011234567", "KZ"),
        ("+79161234567", "+79161234567", "RU"),
        ("+998 90 123-45-67", "+998901234567", "UZ"),
    ] {
        let answer = ask("PHONE", typed);
        assert_eq!((answer.verdict, answer.normalized.as_deref()), (Valid, Some(normalized)), "{typed}");
        assert_eq!(answer.facts.country, Some(country), "{typed}");
    }
}

#[test]
fn a_phone_has_the_length_of_its_country() {
    for (typed, wanted) in [
        ("+99890123456", Incomplete),
        ("+9989012345678", Invalid),
        ("+7701123456", Incomplete),
        ("+770112345678", Invalid),
        ("+71", Invalid),
        ("+0", Invalid),
        ("+441632960961", Valid),
        // Estonia's mobiles have seven digits or eight.
        ("+3725012345", Valid),
        ("+37250123456", Valid),
        ("+1234567890123456", Invalid),
        ("+7 701 12a", Invalid),
    ] {
        assert_eq!(verdict("PHONE", typed), wanted, "{typed}");
    }
    assert_eq!(code(&ask("PHONE-UZ", "+77011234567")), "wrong-currency");
}

#[test]
fn a_calling_code_that_nobody_has_is_pointed_at() {
    for (typed, at) in [
        // "8" at home is "+7", not "+8".
        ("+8 701 123 45 67", 2),
        ("+8 916 123 45 67", 2),
        ("+8 343 123 45 67", 2),
        ("+999123456789", 2),
        ("+10000000000", 2),
    ] {
        let answer = ask("PHONE", typed);
        let told = (answer.verdict, code(&answer), answer.position);
        let place = answer.position.map(|at| typed.chars().take(at).filter(char::is_ascii_digit).count() + 1);
        assert_eq!((told.0, told.1, place), (Invalid, "bad-character", Some(at)), "{typed}");
    }
    for typed in ["+821012345678", "+84912345678", "+85291234567", "+8801712345678", "+12025550123"] {
        assert_eq!(verdict("PHONE", typed), Valid, "{typed}");
    }
}

#[test]
fn an_email_is_a_mailbox_of_a_domain() {
    for typed in [
        "user@example.com",
        "first.last+tag@sub.example.co.uk",
        "a@b.kz",
        "USER@Example.COM",
        "x@xn--80ak6aa92e.com",
    ] {
        assert_eq!(verdict("EMAIL", typed), Valid, "{typed}");
    }
    for typed in [
        "user@@example.com",
        ".user@x.com",
        "us..er@x.com",
        "user.@x.com",
        "user@-x.com",
        "user@x..com",
        "us er@x.com",
        "user@x_y.com",
    ] {
        assert_eq!(verdict("EMAIL", typed), Invalid, "{typed}");
    }
    for typed in ["", "user", "user@", "user@example", "user@example.", "user@example.c"] {
        assert_eq!(verdict("EMAIL", typed), Incomplete, "{typed}");
    }
    assert_eq!(ask("EMAIL", "User@Example.COM").normalized.as_deref(), Some("User@example.com"));
}

#[test]
fn a_part_of_a_domain_has_63_letters_and_the_part_before_the_sign_64() {
    let (local, label) = ("l".repeat(64), "d".repeat(63));
    assert_eq!(verdict("EMAIL", &format!("{local}@{label}.com")), Valid);
    let long = ask("EMAIL", &format!("a@{label}d.com"));
    assert_eq!((code(&long), long.position), ("bad-character", Some(65)));
    let hyphen = ask("EMAIL", &format!("a@b.{label}-d.com"));
    assert_eq!((code(&hyphen), hyphen.position), ("bad-character", Some(67)));
    let long = ask("EMAIL", &format!("{local}l@b.com"));
    let allowed = Lengths { min: 1, max: 64 };
    assert_eq!(long.code, Some(Code::BadLength { found: 65, allowed }));
}

#[test]
fn a_domain_one_slip_away_from_a_common_one_is_asked_about() {
    for (typed, meant) in [
        ("a@gmial.com", "gmail.com"),
        ("a@gmal.com", "gmail.com"),
        ("a@gmail.con", "gmail.com"),
        ("a@gmaill.com", "gmail.com"),
        ("a@yandex.tu", "yandex.ru"),
        ("a@mial.ru", "mail.ru"),
        ("a@outlok.com", "outlook.com"),
        // Not a stranger's mailbox at mail.ru.
        ("a@gmail.ru", "gmail.com"),
        ("a@gmail.com.com", "gmail.com"),
    ] {
        let answer = ask("EMAIL", typed);
        assert_eq!((answer.verdict, answer.warnings), (Valid, vec![Warning::EmailTypo { meant }]), "{typed}");
    }
    for typed in
        ["a@gmail.com", "a@mail.com", "a@example.com", "a@bk.ru", "a@vk.ru", "a@mail.ua", "a@yandex.ua"]
    {
        assert!(ask("EMAIL", typed).warnings.is_empty(), "{typed}");
    }
}

#[test]
fn a_webmoney_purse_has_a_current_letter_and_twelve_digits() {
    for letter in ["Z", "E", "K", "B", "G", "X", "H", "L", "F", "T", "Y", "z"] {
        assert_eq!(verdict("WEBMONEY", &format!("{letter}238479008342")), Valid, "{letter}");
    }
    for letter in ["R", "U", "C", "D"] {
        assert_eq!(code(&ask("WEBMONEY", &format!("{letter}034873236762"))), "wrong-form", "{letter}");
    }
    assert_eq!(verdict("WEBMONEY", "Z23847900834"), Incomplete);
    assert_eq!(code(&ask("WEBMONEY", "Z2384790083421")), "bad-length");
    assert_eq!(ask("WEBMONEY", "K238479008342").facts.currency, Some("KZT"));
}

#[test]
fn a_purse_of_another_currency_than_the_assets_is_refused() {
    assert_eq!(verdict("WMZ", "Z238479008342"), Valid);
    assert_eq!(verdict("WEBMONEY-K", "K238479008342"), Valid);
    for typed in ["K", "K238479008342"] {
        let answer = ask("WMZ", typed);
        assert_eq!(
            (answer.verdict, answer.code),
            (Invalid, Some(Code::WrongCurrency { expected: "Z" })),
            "{typed}"
        );
    }
}

#[test]
fn a_cyrillic_first_letter_is_named() {
    for (network, typed, twin) in [("WEBMONEY", "Е238479008342", 'E'), ("PAYEER", "Р1000000", 'P')] {
        let answer = ask(network, typed);
        assert_eq!((code(&answer), answer.position), ("bad-character", Some(0)), "{typed}");
        assert!(
            matches!(answer.code, Some(Code::BadCharacter { lookalike: Some(told), .. }) if told == twin),
            "{typed}"
        );
    }
}

#[test]
fn other_purses_have_their_forms() {
    for (network, typed, wanted) in [
        ("YOOMONEY", "4100116075156746", Valid),
        ("YOOMONEY", "512345678925", Valid),
        ("PAYEER", "P12345678901", Valid),
        ("PAYEER", "P123", Incomplete),
        ("PAYEER", "1000000", Invalid),
        ("PERFECTMONEY", "U1234567", Valid),
        ("PERFECTMONEY", "X1234567", Invalid),
        ("VOLET", "U 1234 5678 9012", Valid),
        ("VOLET", "U12345678901", Incomplete),
        ("QIWI", "+77011234567", Valid),
    ] {
        assert_eq!(verdict(network, typed), wanted, "{network} {typed}");
    }
    for typed in ["4100116075165746", "41001160751567460"] {
        assert_ne!(verdict("YOOMONEY", typed), Valid, "{typed}");
    }
    assert_eq!(warnings(&ask("QIWI", "+77011234567")), ["licence-revoked"]);
}

#[test]
fn where_a_card_or_a_phone_will_do_the_nearest_answer_counts() {
    let asked = |typed| {
        let networks = ["CARD", "PHONE-KZ"].into_iter().filter_map(Network::parse);
        check_any(networks, typed, MemoInput::NONE, MemoPolicy::Unexpected)
    };
    for (typed, network, wanted, told) in [
        ("4400 4300 0000 0007", "CARD", Valid, ""),
        ("+77011234567", "PHONE", Valid, ""),
        ("7", "PHONE", Incomplete, ""),
        ("+79161234567", "PHONE", Invalid, "wrong-currency"),
        ("+770112345678", "PHONE", Invalid, "bad-length"),
        ("4400 4300 0000 0008", "CARD", Invalid, "bad-checksum"),
        ("TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", "CARD", Invalid, "wrong-network"),
    ] {
        let answer = asked(typed);
        let seen = answer.as_ref().map(|answer| (answer.network.symbol(), answer.verdict, code(answer)));
        assert_eq!(seen, Some((network, wanted, told)), "{typed}");
    }
    assert!(check_any([], "4400", MemoInput::NONE, MemoPolicy::Unexpected).is_none());
}
