//! What a BestChange export says is what comes out: versions 1.0 and 1.1 and the dialects between.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use obmen_feeds::bestchange::{self, Feed, Item};
use obmen_feeds::{FeePart, Quantity, Unit};
use rust_decimal::Decimal;

fn feed(xml: &str) -> Feed {
    match bestchange::parse(xml) {
        Ok(feed) => feed,
        Err(faults) => panic!("{}", faults.iter().map(|it| format!("{it}\n")).collect::<String>()),
    }
}

/// A BTC → KSPBKZT direction with these fields besides the required ones.
fn item(fields: &str) -> Item {
    let base = "<from>BTC</from><to>KSPBKZT</to><in>1</in><out>44000000</out>";
    feed(&format!("<rates><item>{base}{fields}</item></rates>")).items.remove(0)
}

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// `side 5`, `USD 5`, `percent 1`, `min USD 5`
fn fee(parts: &[FeePart]) -> String {
    let one = |part: &FeePart| match part {
        FeePart::Fixed(it) => quantity(it),
        FeePart::Percent(it) => format!("percent {it}"),
        FeePart::Minimum(it) => format!("min {}", quantity(it)),
    };
    parts.iter().map(one).collect::<Vec<_>>().join(" + ")
}

fn quantity(it: &Quantity) -> String {
    match &it.unit {
        Unit::Side => format!("side {}", it.value),
        Unit::Code(code) => format!("{code} {}", it.value),
    }
}

fn limits(item: &Item) -> [Option<String>; 4] {
    [&item.from_min, &item.from_max, &item.to_min, &item.to_max].map(|it| it.as_ref().map(quantity))
}

fn some(texts: [&str; 4]) -> [Option<String>; 4] {
    texts.map(|it| Some(it.to_owned()).filter(|it| !it.is_empty()))
}

#[test]
fn a_direction_of_version_1_1_is_read_in_full() {
    let feed = feed(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<!-- a comment may stand anywhere -->
<rates generated="2026-11-20T09:00:00Z" version="1">
  <item>
    <from>USDTTRC20</from>
    <to>CASHKZT</to>
    <in>1</in>
    <out>466.15</out>
    <amount>25000000</amount>
    <frommin>100</frommin>
    <frommax>20000.000001</frommax>
    <tomin>46615</tomin>
    <tomax>9323000</tomax>
    <fromfee type="abs">1</fromfee>
    <fromfee type="%">0.5</fromfee>
    <tofee>0.01%</tofee>
    <city>ALMT</city>
    <param>manual, verifying</param>
  </item>
</rates>"#,
    );
    assert_eq!(feed.generated.as_deref(), Some("2026-11-20T09:00:00Z"));
    assert_eq!(feed.attributes[1], ("version".to_owned(), "1".to_owned()));
    let item = &feed.items[0];
    assert_eq!((item.line, item.from.as_str(), item.to.as_str()), (4, "USDTTRC20", "CASHKZT"));
    assert_eq!((item.rate_in, item.rate_out), (number("1"), number("466.15")));
    assert_eq!(item.amount, Some(number("25000000")));
    assert_eq!(limits(item), some(["side 100", "side 20000.000001", "side 46615", "side 9323000"]));
    assert_eq!(fee(&item.from_fee), "side 1 + percent 0.5");
    assert_eq!(fee(&item.to_fee), "percent 0.01");
    assert_eq!(item.city.as_deref(), Some("ALMT"));
    assert_eq!(item.labels, ["manual", "verifying"]);
    assert!(item.available);
}

#[test]
fn limits_of_version_1_0_bound_what_is_sent() {
    let item = item("<minamount>0.001</minamount><maxamount>2.5 BTC</maxamount>");
    assert_eq!(limits(&item), some(["side 0.001", "side 2.5", "", ""]));
}

#[test]
fn a_limit_of_version_1_0_in_the_received_asset_bounds_what_is_received() {
    let item = item("<minamount>5000 KSPBKZT</minamount><maxamount>20 USD</maxamount>");
    assert_eq!(limits(&item), some(["", "USD 20", "side 5000", ""]));
}

#[test]
fn of_several_limits_in_one_unit_the_strictest_counts() {
    let fields = "<minamount>0.1</minamount><minamount>0.3 BTC, 9000 KSPBKZT</minamount>\
                  <maxamount>2</maxamount><frommax>1</frommax>";
    assert_eq!(limits(&item(fields)), some(["side 0.3", "side 1", "side 9000", ""]));
}

#[test]
fn fees_are_fixed_parts_and_percentages() {
    for (fields, from, to) in [
        ("<fromfee>5 USD, 1 %</fromfee>", "USD 5 + percent 1", ""),
        ("<fromfee>5 USD,1%</fromfee>", "USD 5 + percent 1", ""),
        ("<fromfee>1%</fromfee><tofee>150 KSPBKZT</tofee>", "percent 1", "side 150"),
        ("<tofee>0.00000001 BTC</tofee>", "", "BTC 0.00000001"),
        ("<fromfee>10</fromfee>", "side 10", ""),
        ("<fromfee type=\"%\">0.8</fromfee>", "percent 0.8", ""),
        ("<fromfee type=\"%\">0</fromfee><fromfee>0.0 BTC</fromfee>", "", ""),
        ("<fromfee><!-- split -->1<!-- by comments -->5 USD</fromfee>", "USD 15", ""),
    ] {
        let item = item(fields);
        assert_eq!((fee(&item.from_fee).as_str(), fee(&item.to_fee).as_str()), (from, to), "{fields}");
    }
}

#[test]
fn a_minimum_fee_bounds_the_side_that_has_a_percentage() {
    for (fields, from, to) in [
        ("<minfee>5 USD</minfee>", "min USD 5", ""),
        ("<minfee>5 USD</minfee><fromfee>1%</fromfee>", "percent 1 + min USD 5", ""),
        ("<minfee>200 KSPBKZT</minfee><tofee>1%</tofee>", "", "percent 1 + min side 200"),
        (
            "<minfee>5 USD</minfee><fromfee>2%</fromfee><tofee>1%</tofee>",
            "percent 2 + min USD 5",
            "percent 1",
        ),
        ("<minfee>0 USD</minfee>", "", ""),
    ] {
        let item = item(fields);
        assert_eq!((fee(&item.from_fee).as_str(), fee(&item.to_fee).as_str()), (from, to), "{fields}");
    }
}

#[test]
fn tiers_keep_what_they_state_and_leave_out_the_rest() {
    let item = item(
        r#"<step frommin="0.001" frommax="0.1"><in>1</in><out>44100000</out></step>
           <step frommin="0.1"><fromfee type="%">0</fromfee><tofee>1%</tofee><minfee>5 USD</minfee></step>"#,
    );
    let [low, high] = item.steps.as_slice() else { panic!("two tiers") };
    assert_eq!((low.from_min, low.from_max), (Some(number("0.001")), Some(number("0.1"))));
    assert_eq!((low.rate_in, low.rate_out), (Some(number("1")), Some(number("44100000"))));
    assert_eq!((&low.from_fee, &low.to_fee), (&None, &None));
    assert_eq!((high.from_min, high.from_max, high.rate_in), (Some(number("0.1")), None, None));
    assert_eq!(high.from_fee.as_deref(), Some([].as_slice()), "a stated fee of zero is not an absent fee");
    assert_eq!(fee(high.to_fee.as_deref().unwrap()), "percent 1 + min USD 5");
}

#[test]
fn labels_are_kept_in_every_spelling_known_or_not() {
    for (fields, labels) in [
        ("<param>manual, reg,unheard-of</param>", vec!["manual", "reg", "unheard-of"]),
        ("<manual/><reg></reg><unheard-of/>", vec!["manual", "reg", "unheard-of"]),
        ("<manual>true</manual><reg>1</reg><verifying>false</verifying>", vec!["manual", "reg"]),
        ("<param>manual</param><manual/>", vec!["manual"]),
        ("<param>0</param>", vec![]),
        ("<param/>", vec![]),
    ] {
        assert_eq!(item(fields).labels, labels, "{fields}");
    }
}

#[test]
fn floating_and_delay_keep_their_values_and_are_labels_too() {
    for (fields, floating, delay) in [
        ("<param>floating</param>", Some(""), None),
        ("<floating/>", Some(""), None),
        ("<floating>5 %, 30</floating>", Some("5 %, 30"), None),
        ("<floating percent=\"5\" minutes=\"30\"/>", Some("5 %, 30"), None),
        ("<floating minutes=\"15\"/><delay>60</delay>", Some("15"), Some("60")),
        ("<floating>0</floating>", None, None),
    ] {
        let item = item(fields);
        assert_eq!((item.floating.as_deref(), item.delay.as_deref()), (floating, delay), "{fields}");
        assert_eq!(item.labels.contains(&"floating".to_owned()), floating.is_some(), "{fields}");
        assert_eq!(item.labels.contains(&"delay".to_owned()), delay.is_some(), "{fields}");
    }
}

#[test]
fn unknown_elements_with_a_text_are_kept_apart_from_labels() {
    let item = item("<fromnetwork>BTC</fromnetwork>");
    assert_eq!(item.extra, [("fromnetwork".to_owned(), "BTC".to_owned())]);
    assert!(item.labels.is_empty());
}

#[test]
fn a_zero_rate_or_maximum_switches_the_direction_off() {
    let rate = |give, get| {
        let rate = format!("<in>{give}</in><out>{get}</out>");
        feed(&format!("<rates><item><from>BTC</from><to>LTC</to>{rate}</item></rates>")).items[0].available
    };
    assert_eq!([rate("1", "80"), rate("0", "80"), rate("1", "0.00")], [true, false, false]);
    assert!(!item("<maxamount>0 USD</maxamount>").available);
    assert!(!item("<tomax>0</tomax>").available);
}

#[test]
fn cash_has_an_item_for_each_city() {
    let one = |city| format!("<item><from>BTC</from><to>CASHUSD</to><in>1</in><out>9</out>{city}</item>");
    let cities = one("<city>ALMT</city>") + &one("<city>NQZ</city>") + &one("<city/>");
    let found: Vec<_> =
        feed(&format!("<rates>{cities}</rates>")).items.into_iter().map(|it| it.city).collect();
    assert_eq!(found, [Some("ALMT".to_owned()), Some("NQZ".to_owned()), None]);
}

#[test]
fn numbers_keep_every_digit() {
    for text in ["1.10", "0.000000000000000001", "1234567890123456789012345.678", "007"] {
        let xml =
            format!("<rates><item><from>BTC</from><to>LTC</to><in>{text}</in><out>1</out></item></rates>");
        assert_eq!(feed(&xml).items[0].rate_in, number(text));
    }
}

#[test]
fn an_office_that_shows_nothing_has_an_empty_feed() {
    assert!(feed("\u{feff}<rates/>").items.is_empty());
}
