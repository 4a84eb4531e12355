//! Characters that no network has, and lengths: what was typed is pointed at and counted in characters.

mod ask;

use ask::{ask, code};
use obmen_details::{Code, Lengths, Verdict};

/// The character at this place is the fault, and is told to be this other one.
fn points_at(network: &str, typed: &str, at: usize, lookalike: Option<char>) {
    let answer = ask(network, typed);
    assert_eq!((code(&answer), answer.position), ("bad-character", Some(at)), "{network} {typed}");
    let told = answer.code.and_then(|code| match code {
        Code::BadCharacter { lookalike, .. } => lookalike,
        _ => None,
    });
    assert_eq!(told, lookalike, "{network} {typed}");
}

fn length(found: usize, min: usize, max: usize) -> Code {
    Code::BadLength { found, allowed: Lengths { min, max } }
}

#[test]
fn a_strange_character_is_the_fault_at_its_own_place() {
    for (network, typed, at, lookalike) in [
        ("LTC", "😀C", 0, None),
        ("BTC", "€C", 0, None),
        ("LTC", "M１Hm", 1, Some('1')),
        ("XRP", "r€", 1, None),
        ("CARD", "4€", 1, None),
        ("EMAIL", "a@€", 2, None),
        ("AVAX-X", "X-€", 2, None),
        ("ADA", "Ae2tdPw€", 7, None),
        ("FIL", "f410fabcd1", 9, Some('l')),
        ("EOS", "abcdefghijk.", 11, None),
        ("FIL", "f09999999999999999999", 20, None),
    ] {
        points_at(network, typed, at, lookalike);
    }
}

#[test]
fn a_text_is_as_long_as_its_characters() {
    let typed = "Е".repeat(1500);
    for (network, typed, found, min, max) in [
        // An account, not one of the longer forms that begin otherwise.
        ("XLM", "GCALNQQBXAPZ2WIRSDDBMSTAKCUH5SG6U76YBFLQLIXJTF7FE5AX7AOOA", 57, 56, 56),
        ("YOOMONEY", typed.as_str(), 1500, 11, 20),
        ("SOL", typed.as_str(), 1500, 32, 44),
        // Numbers of 63 bits end here.
        ("HBAR", "0.0.9223372036854775808", 23, 5, 22),
        ("HBAR", "0.0.12345678901234567890", 24, 5, 23),
        ("ETH", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BеAed00", 44, 42, 42),
    ] {
        let answer = ask(network, typed);
        assert_eq!(answer.code, Some(length(found, min, max)), "{network} {typed}");
    }
}

#[test]
fn what_is_still_missing_is_counted_over_the_whole() {
    for (network, typed, found, min, max) in [
        ("AVAX-X", "X", 1, 45, 45),
        ("HBAR", "0.0.", 4, 5, 65),
        ("HBAR", "0.0.123-vf", 10, 13, 13),
        ("FIL", "f410", 4, 12, 98),
        ("WAVES", "alias:W:ab", 10, 12, 38),
    ] {
        let answer = ask(network, typed);
        assert_eq!(answer.verdict, Verdict::Incomplete, "{network} {typed}");
        assert_eq!(answer.ends, Some(length(found, min, max)), "{network} {typed}");
    }
}

#[test]
fn an_address_of_mail_that_begins_like_a_key_is_one_of_mail() {
    assert_eq!(ask("EMAIL", "edsk.a-long-name-before-the-sign@mail.kz").verdict, Verdict::Valid);
    assert_eq!(ask("EMAIL", "edsk.a-long-name-before-the-sign@mail").verdict, Verdict::Incomplete);
}

#[test]
fn a_blank_inside_and_a_look_alike_at_the_start_are_pointed_at() {
    for (network, typed, at, lookalike) in [
        ("ETH", "0x5aAeb605 3F3E94C9b9A09f33669435E7Ef1BeAed", 10, None),
        ("ETH", "0x5aAeb605\u{200b}3F3E94C9b9A09f33669435E7Ef1BeAed", 10, None),
        ("ETH", "Ox5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", 0, Some('0')),
        ("BTC", "lBvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", 0, Some('1')),
        ("BTC", "1＂", 1, None),
        ("BTC", "bс1qvyq0cc6rahyvsazfdje0twl7ez82ndmuac2lhv", 1, Some('c')),
        ("BCH", "BitcoinCash:pqqqzqsrqszsvpcgpy9qkrqdpc83qygjzv0kpkcwsl", 1, None),
        // No purse begins with a digit, and its letter cannot be guessed from one.
        ("WEBMONEY", "123456789012", 0, None),
        ("PERFECTMONEY", "1234567", 0, None),
    ] {
        points_at(network, typed, at, lookalike);
    }
}

#[test]
fn what_is_whole_elsewhere_is_not_told_to_be_right_so_far() {
    for (network, typed, right) in [
        ("SOL", "TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL", "TRX"),
        ("APT", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "ETH"),
        ("DOT", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "BTC"),
    ] {
        let answer = ask(network, typed);
        assert_eq!((code(&answer), answer.looks_like.contains(&right)), ("wrong-network", true), "{network}");
    }
    // Without a checksum it may be a beginning all the same; where nothing follows it is the other network's.
    let answer = ask("SUI", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed");
    assert_eq!((answer.verdict, answer.ends), (Verdict::Incomplete, Some(Code::WrongNetwork)));
}
