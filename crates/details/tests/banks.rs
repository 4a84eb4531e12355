//! IBANs and Kazakhstan's identity numbers.

mod ask;

use ask::{ask, code, warnings};
use obmen_details::Verdict::{Incomplete, Invalid, Valid};

#[test]
fn an_iban_of_kazakhstan_names_its_bank_where_the_bank_is_known() {
    let known = ask("IBAN", "KZ86 125K ZT50 0410 0100");
    assert_eq!(
        (known.verdict, known.facts.country, known.facts.bank),
        (Valid, Some("KZ"), Some("National Bank of Kazakhstan"))
    );
    assert_eq!(known.normalized.as_deref(), Some("KZ86125KZT5004100100"));
    let (kaspi, unknown) = (iban("722"), iban("999"));
    assert_eq!(ask("IBAN", &kaspi).facts.bank, Some("Kaspi Bank"));
    assert_eq!((ask("IBAN", &unknown).verdict, ask("IBAN", &unknown).facts.bank), (Valid, None));
}

/// An IBAN of a bank of Kazakhstan with the right check digits.
fn iban(bank: &str) -> String {
    let right = |check: &u32| ask("IBAN", &format!("KZ{check:02}{bank}0000000000001")).verdict == Valid;
    let check = (2..=98).find(right).unwrap_or(0);
    format!("KZ{check:02}{bank}0000000000001")
}

#[test]
fn structure_length_and_check_digits_of_the_country_hold() {
    for (text, wanted) in [
        ("KZ86125KZT5004100101", "bad-checksum"),
        ("KZ861X5KZT5004100100", "bad-character"),
        ("KZ86125KZT50041001000", "bad-length"),
        ("GB00HLFX11016111455365", "bad-checksum"),
        ("DE8937040044053201300O", "bad-character"),
        ("ZZ07273912631298461", "bad-character"),
        ("AE32ABCD234567890123456", "bad-character"),
    ] {
        let answer = ask("IBAN", text);
        assert_eq!((answer.verdict, code(&answer)), (Invalid, wanted), "{text}");
    }
    for text in [
        "GB82WEST12345698765432",
        "DE89370400440532013000",
        "gb82 west 1234 5698 7654 32",
        "UA213223130000026007233566001",
    ] {
        assert_eq!(ask("IBAN", text).verdict, Valid, "{text}");
    }
}

#[test]
fn an_account_may_be_asked_for_in_one_country() {
    assert_eq!(ask("IBAN-KZ", "KZ86125KZT5004100100").verdict, Valid);
    assert_eq!(ask("IBAN-KZ", "K").verdict, Incomplete);
    for typed in ["D", "DE89", "DE89370400440532013000"] {
        let answer = ask("IBAN-KZ", typed);
        assert_eq!((answer.verdict, code(&answer)), (Invalid, "wrong-currency"), "{typed}");
    }
}

#[test]
fn a_cyrillic_letter_in_an_iban_is_named() {
    let answer = ask("IBAN", "КZ86125KZT5004100100");
    assert_eq!((code(&answer), answer.position), ("bad-character", Some(0)));
    assert!(matches!(answer.code, Some(obmen_details::Code::BadCharacter { lookalike: Some('K'), .. })));
}

#[test]
fn the_check_digit_of_an_identity_number_holds_and_its_date_only_warns() {
    assert_eq!(ask("KZ_IIN", "900101350122").verdict, Valid);
    assert_eq!(warnings(&ask("KZ_IIN", "999999350127")), ["date-mismatch"]);
    assert_eq!(code(&ask("KZ_IIN", "900101350123")), "bad-checksum");
    // Both rounds give ten: such a number is never given out.
    assert_eq!(code(&ask("KZ_IIN", "820202301870")), "bad-checksum");
    assert_eq!(ask("KZ_IIN", "9001013501").verdict, Incomplete);
    assert_eq!(code(&ask("KZ_IIN", "9001013501220")), "bad-length");
}

#[test]
fn a_date_of_birth_is_one_of_the_calendar_and_the_next_digit_one_of_a_century() {
    let warns = |head: &str| {
        // With the check digit that makes it right; a few heads have none.
        let answers = (0..10).map(|digit| ask("KZ_IIN", &format!("{head}{digit}")));
        let right: Vec<_> = answers.filter(|answer| answer.verdict == Valid).collect();
        assert_eq!(right.len(), 1, "{head}");
        !right.iter().all(|answer| answer.warnings.is_empty())
    };
    for (head, wanted) in [
        ("90013135012", false),
        ("90022935012", false),
        ("90023035012", true),
        ("90023135012", true),
        ("90043135012", true),
        ("90130135012", true),
        ("90010035012", true),
        ("90010105012", false),
        ("90010165012", false),
        ("90010175012", true),
    ] {
        assert_eq!(warns(head), wanted, "{head}");
    }
}

#[test]
fn a_company_is_told_from_a_person() {
    assert_eq!(ask("KZ_BIN", "940140000385").verdict, Valid);
    let person = ask("KZ_BIN", "900101350122");
    assert_eq!((person.verdict, person.looks_like), (Invalid, vec!["KZ_IIN"]));
}
