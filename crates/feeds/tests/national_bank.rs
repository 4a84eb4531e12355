//! The National Bank of Kazakhstan's official rates.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use obmen_feeds::{Date, OfficialRates, national_bank};
use rust_decimal::Decimal;

const SAMPLE: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>
<rates>
<generator>Alternate RSS Builder</generator>
<title>Official exchange rates of National Bank of Republic Kazakhstan</title>
<link>www.nationalbank.kz</link>
<description>Official exchange rates of National Bank of Republic Kazakhstan</description>
<date>20.11.2026</date>
<item>
<fullname>ДОЛЛАР США</fullname>
<title>USD</title>
<description>473.59</description>
<quant>1</quant>
<index>UP</index>
<change>+0.51</change>
</item>
<item>
<fullname>УЗБЕКСКИЙ СУМ</fullname>
<title>UZS</title>
<description>3.94</description>
<quant>100</quant>
<index/>
<change>0.00</change>
</item>
</rates>";

fn rates(xml: &str) -> OfficialRates {
    national_bank::parse(xml).unwrap()
}

fn faults(xml: &str) -> Vec<String> {
    national_bank::parse(xml).unwrap_err().iter().map(ToString::to_string).collect()
}

/// The faults of a document with this date and these items on lines of their own.
fn faults_of(date: &str, items: &[&str]) -> Vec<String> {
    faults(&format!("<rates><date>{date}</date>\n{}</rates>", items.join("\n")))
}

const USD: &str = "<item><title>USD</title><description>473.59</description><quant>1</quant></item>";

#[test]
fn a_rate_is_a_price_and_the_number_of_units_it_buys() {
    let rates = rates(SAMPLE);
    assert_eq!(rates.date, Date { year: 2026, month: 11, day: 20 });
    assert_eq!((rates.base, rates.entries.len()), ("KZT", 2));
    assert_eq!(rates.kzt_per_unit("USD"), Some((Decimal::new(47_359, 2), 1)));
    assert_eq!(rates.kzt_per_unit("UZS"), Some((Decimal::new(394, 2), 100)));
    assert_eq!(rates.kzt_per_unit("KZT"), Some((Decimal::ONE, 1)));
    assert_eq!(rates.kzt_per_unit("EUR"), None);
    assert_eq!(rates.entries[1].line, 16);
}

#[test]
fn days_print_as_iso_and_order_by_time() {
    let early = rates(SAMPLE).date;
    assert_eq!(early.to_string(), "2026-11-20");
    assert!(early < Date { year: 2026, month: 12, day: 1 });
}

#[test]
fn a_day_must_be_one_of_the_calendar() {
    for date in [
        "31.11.2026",
        "29.02.2026",
        "00.01.2026",
        "1.1.2026",
        "2026-11-20",
        "20.13.2026",
        "20.11.26",
        "+1.+1.2026",
    ] {
        assert_eq!(faults_of(date, &[USD]), [format!(r#"1:14 rates/date date "{date}" DD.MM.YYYY"#)]);
    }
    assert!(national_bank::parse(&format!("<rates><date>29.02.2028</date>{USD}</rates>")).is_ok());
}

#[test]
fn all_faults_are_reported_at_once() {
    let comma = "<item><title>eur</title><description>543,21</description><quant>0</quant></item>";
    let zero = "<item><title>RUB</title><description>0.00</description></item>";
    assert_eq!(
        faults_of("", &[comma, zero, USD, USD]),
        [
            r#"1:8 rates/date empty "" DD.MM.YYYY"#,
            r#"2:14 rates/item[1]/title code "eur" [A-Z]{3}"#,
            r#"2:38 rates/item[1]/description comma "543,21" digits[.digits] > 0"#,
            r#"2:65 rates/item[1]/quant out-of-range "0" digits > 0"#,
            r#"3:1 rates/item[2]/quant missing "" digits > 0"#,
            r#"3:38 rates/item[2]/description out-of-range "0.00" digits[.digits] > 0"#,
            r#"5:1 rates/item[4] duplicate-currency (4) "USD" 1×"#,
        ]
    );
}

#[test]
fn a_day_without_rates_is_no_day_of_rates() {
    assert_eq!(faults("<rates><date>20.11.2026</date></rates>"), [r#"1:1 rates/item missing "" <item>"#]);
}

#[test]
fn a_field_of_an_entry_stands_once() {
    let twice =
        "<item><title>USD</title><description>1</description><quant>1</quant><quant>10</quant></item>";
    assert_eq!(
        faults_of("20.11.2026", &[twice]),
        [r#"2:69 rates/item[1]/quant duplicate-field (2) "quant" 1×"#]
    );
}

#[test]
fn an_offices_feed_given_as_official_rates_is_told_apart_with_one_fault() {
    let direction = "<item><from>BTC</from><to>LTC</to><in>1</in><out>80</out></item>\n";
    assert_eq!(
        faults(&format!("<rates>\n{}</rates>", direction.repeat(50))),
        [r#"2:1 rates/item[1] not-official-rates "" <title> <description> <quant>"#]
    );
}
