//! Amounts as typed. Peers read a pasted `1,000` as one; here what is ambiguous is asked.

use obmen_exchange::input::{InputFault, Typed, read};

fn is(text: &str) -> String {
    match read(text) {
        Typed::Empty => "empty".to_owned(),
        Typed::Number(n) => n,
        Typed::Ambiguous { grouped, decimal } => format!("{grouped} or {decimal}"),
        Typed::Fault(fault) => format!("{fault:?}"),
    }
}

#[test]
fn every_common_way_of_writing_is_one_number() {
    for (typed, canonical) in [
        ("1234", "1234"),
        ("1 234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1'234.56", "1234.56"),
        ("1\u{2019}234.56", "1234.56"),
        ("1\u{a0}234\u{a0}567,8", "1234567.8"),
        ("1\u{202f}234\u{2009}567", "1234567"),
        ("1_000_000", "1000000"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("٣٫٥", "3.5"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("۱۲", "12"),
        ("１２", "12"),
        ("0,5", "0.5"),
        (",5", "0.5"),
        (".5", "0.5"),
        ("5,", "5"),
        ("5.", "5"),
        ("0,123", "0.123"),
        ("0.123", "0.123"),
        ("1234,567", "1234.567"),
        ("1 234,567", "1234.567"),
        ("12,34", "12.34"),
        ("1,2345", "1.2345"),
        ("007", "7"),
        ("0", "0"),
        ("  42  ", "42"),
        ("1,234,567.125", "1234567.125"),
        ("1 000 000.125", "1000000.125"),
        ("1,000.125", "1000.125"),
    ] {
        assert_eq!(is(typed), canonical, "{typed:?}");
    }
}

#[test]
fn what_has_two_readings_is_asked_not_guessed() {
    assert_eq!(is("1,234"), "1234 or 1.234");
    assert_eq!(is("1.234"), "1234 or 1.234");
    assert_eq!(is("999,000"), "999000 or 999.000");
    assert_eq!(is("١,٢٣٤"), "1234 or 1.234");
}

#[test]
fn what_is_no_amount_says_where() {
    for (typed, fault) in [
        ("-1", InputFault::Negative { position: 0 }),
        ("  −1", InputFault::Negative { position: 2 }),
        ("1e9", InputFault::Character { position: 1, found: 'e' }),
        ("12a", InputFault::Character { position: 2, found: 'a' }),
        ("1-2", InputFault::Character { position: 1, found: '-' }),
        ("1.2.3,4,5", InputFault::TwoDecimalMarks { position: 7 }),
        ("1,2.3.4", InputFault::TwoDecimalMarks { position: 5 }),
        ("1 23", InputFault::Grouping { position: 1 }),
        ("1234 567", InputFault::Grouping { position: 4 }),
        ("1,23,456", InputFault::Grouping { position: 1 }),
        ("1,234 567", InputFault::Grouping { position: 5 }),
        (".", InputFault::Character { position: 0, found: '.' }),
        ("1.5 0", InputFault::Grouping { position: 3 }),
        ("Please send\n100", InputFault::Character { position: 0, found: 'P' }),
        ("1\n2", InputFault::Character { position: 1, found: '\n' }),
    ] {
        assert_eq!(read(typed), Typed::Fault(fault), "{typed:?}");
    }
    let long = "1".repeat(65);
    assert_eq!(read(&long), Typed::Fault(InputFault::TooLong { found: 65, allowed: 64 }));
    assert_eq!(read(" \u{a0} "), Typed::Empty);
}
