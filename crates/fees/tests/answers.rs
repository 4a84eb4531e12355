//! What the page is told, of the offices of this repository.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on must stop")]

use obmen_exchange::{AssetCode, OfficialRate, OfficialRates};
use obmen_fees::{Answer, Reason, Typed, answer};
use obmen_office::Loaded;
use obmen_words::{Canonical, Catalogue, Lang, Words};
use std::path::Path;

fn office(id: &str) -> Loaded {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../offices").join(id);
    obmen_office::load(&folder).unwrap_or_else(|faults| panic!("{id}: {faults:?}"))
}

fn official() -> OfficialRates {
    let rate = |currency: &str, value: &str, quant| OfficialRate {
        currency: currency.to_owned(),
        value: obmen_exchange::Number::parse(value).unwrap(),
        quant,
    };
    OfficialRates {
        date: "2026-11-20".to_owned(),
        rates: vec![rate("USD", "473.59", 1), rate("UZS", "3.97", 100)],
    }
}

fn ask(id: &str, asset: &str, amount: &str, rate: &str, official: Option<&OfficialRates>) -> Answer {
    let loaded = office(id);
    let catalogue = Catalogue::embedded(Lang::En);
    let give = loaded.office.asset(AssetCode::parse(asset).unwrap()).unwrap();
    let words = Words::new(&catalogue, &Canonical);
    answer(words, &loaded.office, official, give, &Typed::of(amount), &Typed::of(rate))
}

fn reason<'a>(answer: &'a Answer, figures: &str) -> &'a Reason {
    answer.reasons.iter().find(|reason| reason.figures == figures).unwrap()
}

/// Fee and refund; `≤` and `≥` where only a bound is known, `?` where nothing is.
fn figures(reason: &Reason) -> String {
    let known = |exact: &Option<String>, sign: &str, bound: &Option<String>| match (exact, bound) {
        (Some(exact), _) => exact.clone(),
        (None, Some(bound)) => format!("{sign}{bound}"),
        (None, None) => "?".to_owned(),
    };
    let fee =
        reason.fee.as_ref().map_or_else(|| "none".to_owned(), |fee| known(&fee.amount, "≤", &fee.at_most));
    let back = reason
        .back
        .as_ref()
        .map_or_else(|| "none".to_owned(), |back| known(&back.amount, "≥", &back.at_least));
    format!("{fee} {back}")
}

#[test]
fn every_reason_has_its_fee_its_refund_or_neither() {
    for (id, asset, amount, name, expected) in [
        ("16tonn", "USDTTRC20", "2000", "scenario.cancel", "50 1950"),
        ("16tonn", "USDTTRC20", "900", "scenario.cancel", "45 855"),
        ("16tonn", "USDTTRC20", "900", "scenario.aml-refused", "45 855"),
        ("16tonn", "USDTTRC20", "900", "scenario.no-payout-in-time", "none 900"),
        ("16tonn", "USDTTRC20", "900", "scenario.late", "? ?"),
        ("16tonn", "USDTTRC20", "900", "scenario.cannot-execute.2", "? ?"),
        ("16tonn", "USDTTRC20", "900", "scenario.unverified-payer", "none none"),
        ("16tonn", "KSPBKZT", "100000", "scenario.cancel", "15000 85000"),
        // 95 × 473.59.
        ("16tonn", "KSPBKZT", "1000000", "scenario.cancel", "44991.05 955008.95"),
        ("16tonn", "KSPBKZT", "100000", "scenario.unverified-payer", "none none"),
        ("16tonn", "KSPBKZT", "100000", "scenario.unverified-payer.2", "5000 95000"),
        ("16tonn", "BTC", "0.1", "scenario.cancel", "≤0.005 ≥0.095"),
        ("16tonn", "BTC", "", "scenario.cancel", "? ?"),
        ("1wm", "USDTTRC20", "2000", "scenario.cancel", "? ?"),
        ("1wm", "USDTTRC20", "2000", "scenario.over-tolerance", "? ?"),
        ("1wm", "USDTTRC20", "2000", "scenario.aml-refused", "none none"),
    ] {
        let answer = ask(id, asset, amount, "", Some(&official()));
        assert_eq!(figures(reason(&answer, name)), expected, "{id} {asset} {amount} {name}");
    }
}

#[test]
fn the_dollar_value_says_where_it_comes_from() {
    let official = official();
    for (id, asset, rate, official, source) in [
        ("16tonn", "USDTTRC20", "", None, "pegged"),
        ("16tonn", "CASHUSD", "", None, "pegged"),
        ("16tonn", "KSPBKZT", "", Some(&official), "official"),
        // What is known is not overruled.
        ("16tonn", "KSPBKZT", "500", Some(&official), "official"),
        ("16tonn", "KSPBKZT", "500", None, "stated"),
        ("16tonn", "KSPBKZT", "", None, "unknown"),
        ("16tonn", "BTC", "1,234", Some(&official), "unknown"),
        ("16tonn", "BTC", "0", Some(&official), "unknown"),
        ("16tonn", "BTC", "95 000", Some(&official), "stated"),
        ("1wm", "BTC", "", Some(&official), "needless"),
    ] {
        let dollar = ask(id, asset, "1", rate, official).dollar;
        assert_eq!(dollar.source, source, "{id} {asset} {rate:?}");
        assert_eq!(dollar.date.is_some(), source == "official", "{id} {asset} {rate:?}");
        assert_eq!(dollar.stated.is_some(), source == "stated", "{id} {asset} {rate:?}");
        assert_eq!(dollar.is_zero, rate == "0");
    }
    assert_eq!(
        ask("16tonn", "KSPBKZT", "1", "", Some(&official)).dollar.per_dollar.as_deref(),
        Some("473.59")
    );
}

#[test]
fn an_amount_is_read_asked_about_or_refused_in_words() {
    for (typed, amount, words, readings) in [
        ("1 234,56", Some("1234.56"), "", 0),
        ("", None, "", 0),
        ("1,234", None, "Did you mean 1234 or 1.234?", 2),
        ("-1", None, "never negative", 0),
        // The page says that of its own field.
        ("0", None, "", 0),
        ("1.0000001", None, "At most 6 digits", 0),
        ("99999999999999999999999999", None, "Too large", 0),
        ("9999999999999999999999999999999999999999", None, "Too large", 0),
    ] {
        let answer = ask("16tonn", "USDTTRC20", typed, "", None);
        assert_eq!(answer.amount.as_deref(), amount, "{typed}");
        assert_eq!(answer.is_zero, typed == "0");
        match answer.told {
            None => assert_eq!(words, "", "{typed}"),
            Some(told) => {
                assert!(!words.is_empty() && told.message.contains(words), "{typed}: {}", told.message);
                assert_eq!(told.readings.len(), readings, "{typed}");
            }
        }
    }
}

#[test]
fn what_came_by_the_address_is_canonical() {
    let loaded = office("16tonn");
    let catalogue = Catalogue::embedded(Lang::En);
    let words = Words::new(&catalogue, &Canonical);
    let give = loaded.office.asset(AssetCode::parse("USDTTRC20").unwrap()).unwrap();
    let read =
        |text: &str| answer(words, &loaded.office, None, give, &Typed::chosen(text), &Typed::of("")).amount;
    assert_eq!(read("1.234").as_deref(), Some("1.234"));
    assert_eq!(read("1,234"), None);
    assert_eq!(read("1 234.5").as_deref(), Some("1234.5"));
}

#[test]
fn every_sentence_is_there_in_both_languages() {
    for lang in [Lang::En, Lang::Ru] {
        let catalogue = Catalogue::embedded(lang);
        let words = Words::new(&catalogue, &Canonical);
        for id in ["16tonn", "1wm"] {
            let loaded = office(id);
            for give in &loaded.office.assets {
                let answer = answer(words, &loaded.office, None, give, &Typed::of("10"), &Typed::of(""));
                for reason in answer.reasons {
                    let said = [&reason.title, &reason.word, &reason.ends];
                    let more = reason.readings.iter().chain(&reason.conditions).chain(&reason.deadline);
                    let fee = reason.fee.as_ref().map(|fee| &fee.rule);
                    assert!(
                        said.into_iter().chain(more).chain(fee).all(|text| !text.is_empty()),
                        "{id} {reason:?}"
                    );
                }
            }
        }
    }
}
