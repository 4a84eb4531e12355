//! Every fault of an export is named with its place, all of them at once.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use obmen_feeds::bestchange;
use obmen_feeds::{FaultKind, MAX_BYTES, MAX_FAULTS};

/// The faults as `line:column path kind "found" allowed`.
fn faults(xml: &str) -> Vec<String> {
    bestchange::parse(xml).unwrap_err().iter().map(ToString::to_string).collect()
}

/// The faults of a BTC → LTC item with these fields on its second line.
fn item_faults(fields: &str) -> Vec<String> {
    let base = "<from>BTC</from><to>LTC</to><in>1</in><out>80</out>";
    faults(&format!("<rates><item>{base}\n{fields}</item></rates>"))
}

#[test]
fn a_number_is_digits_with_at_most_one_point_between_them() {
    for (text, fault) in [
        ("1,5", r#"2:9 rates/item[1]/amount comma "1,5""#),
        ("1 000", r#"2:9 rates/item[1]/amount character "1 000""#),
        ("-1", r#"2:9 rates/item[1]/amount sign "-1""#),
        ("+1", r#"2:9 rates/item[1]/amount sign "+1""#),
        ("1e5", r#"2:9 rates/item[1]/amount exponent "1e5""#),
        ("1E5", r#"2:9 rates/item[1]/amount exponent "1E5""#),
        (".5", r#"2:9 rates/item[1]/amount point ".5""#),
        ("5.", r#"2:9 rates/item[1]/amount point "5.""#),
        ("1.2.3", r#"2:9 rates/item[1]/amount point "1.2.3""#),
        ("0x10", r#"2:9 rates/item[1]/amount character "0x10""#),
        ("٣", r#"2:9 rates/item[1]/amount character "٣""#),
        ("NaN", r#"2:9 rates/item[1]/amount character "NaN""#),
        ("0.00000000000000000000000000001", r#"2:9 rates/item[1]/amount too-precise "0.000000000"#),
        ("99999999999999999999999999999999", r#"2:9 rates/item[1]/amount too-precise "999999"#),
    ] {
        let found = item_faults(&format!("<amount>{text}</amount>"));
        assert_eq!(found.len(), 1, "{text}");
        assert!(found[0].starts_with(fault), "{text}: {}", found[0]);
    }
    assert_eq!(item_faults("<amount> </amount>"), [r#"2:10 rates/item[1]/amount empty "" digits[.digits]"#]);
    assert_eq!(item_faults("<amount/>"), [r#"2:1 rates/item[1]/amount empty "" digits[.digits]"#]);
}

#[test]
fn columns_count_characters_and_point_at_the_value() {
    let xml =
        "<rates>\n<item><!-- курс --><in>\n   ½ </in><from>BTC</from><to>LTC</to><out>1</out></item></rates>";
    assert_eq!(faults(xml), [r#"3:4 rates/item[1]/in character "½" digits[.digits]"#]);
    let xml = "<rates><item><!-- курс --><from>btc</from><to>LTC</to><in>1</in><out>1</out></item></rates>";
    assert_eq!(faults(xml), [r#"1:33 rates/item[1]/from code "btc" [A-Z0-9]{2,16}"#]);
}

#[test]
fn all_faults_are_reported_at_once_in_the_order_of_the_text() {
    let xml = "<rates>
  <item><from>BTC</from><in>1,5</in><out>1</out></item>
  <other/>
  <item><from>BTC</from><to>LTC</to><in>1</in><out>1</out><fromfee>x</fromfee></item>
</rates>";
    assert_eq!(
        faults(xml),
        [
            r#"2:3 rates/item[1]/to missing "" [A-Z0-9]{2,16}"#,
            r#"2:29 rates/item[1]/in comma "1,5" digits[.digits]"#,
            r#"3:3 rates/other unexpected-element "other" <item>"#,
            r#"4:68 rates/item[2]/fromfee character "x" digits[.digits][ CODE | %][, …]"#,
        ]
    );
}

#[test]
fn the_required_fields_are_asset_codes_and_the_rate() {
    assert_eq!(
        faults("<rates><item/></rates>"),
        [
            r#"1:8 rates/item[1]/from missing "" [A-Z0-9]{2,16}"#,
            r#"1:8 rates/item[1]/to missing "" [A-Z0-9]{2,16}"#,
            r#"1:8 rates/item[1]/in missing "" digits[.digits]"#,
            r#"1:8 rates/item[1]/out missing "" digits[.digits]"#,
        ]
    );
}

#[test]
fn two_items_of_one_direction_name_both_lines() {
    let item = "<item><from>BTC</from><to>LTC</to><in>1</in><out>80</out></item>";
    let xml = format!("<rates>\n{item}\n\n  {item}</rates>");
    assert_eq!(faults(&xml), [r#"4:3 rates/item[2] duplicate-direction (2) "BTC LTC" 1×"#]);
    assert_eq!(bestchange::parse(&xml).unwrap_err()[0].kind, FaultKind::DuplicateDirection { first_line: 2 });
}

#[test]
fn a_field_given_twice_names_both_lines() {
    let twice = "<amount>1</amount>\n<amount>2</amount>";
    assert_eq!(item_faults(twice), [r#"3:1 rates/item[1]/amount duplicate-field (2) "amount" 1×"#]);
}

#[test]
fn limits_in_two_units_cannot_both_be_held() {
    assert_eq!(
        item_faults("<minamount>0.1</minamount><minamount>5 USD</minamount>"),
        [r#"2:38 rates/item[1]/minamount unit "5 USD" digits[.digits][ CODE]"#]
    );
}

#[test]
fn a_fee_with_a_decimal_comma_is_never_two_parts() {
    let form = "digits[.digits][ CODE | %][, …]";
    for (fee, fault) in [
        ("0,5 %", "comma"),
        ("5 USD, 0,5 %", "comma"),
        ("5 usd", "unit"),
        ("5USD", "character"),
        ("1E9 USD", "exponent"),
        ("5 USD,", "empty"),
        ("101%", "out-of-range"),
        ("-1 %", "sign"),
        ("%", "empty"),
    ] {
        let expected = format!("2:10 rates/item[1]/fromfee {fault} {fee:?} {form}");
        assert_eq!(item_faults(&format!("<fromfee>{fee}</fromfee>")), [expected]);
    }
    assert_eq!(
        item_faults(r#"<tofee type="percent">1</tofee>"#),
        [r#"2:14 rates/item[1]/tofee/@type unit "percent" abs | %"#]
    );
}

#[test]
fn a_tier_with_half_a_rate_or_an_unknown_bound_is_refused() {
    assert_eq!(
        item_faults(r#"<step frommin="1" tomax="5"><in>0</in><rate/></step>"#),
        [
            r#"2:1 rates/item[1]/step[1]/out missing "" digits[.digits] > 0"#,
            r#"2:19 rates/item[1]/step[1]/@tomax unexpected-attribute "tomax" frommin="…" frommax="…""#,
            r#"2:33 rates/item[1]/step[1]/in out-of-range "0" digits[.digits] > 0"#,
            r#"2:39 rates/item[1]/step[1]/rate unexpected-element "rate" <in> <out> <fromfee> <tofee> <minfee>"#,
        ]
    );
    assert_eq!(
        item_faults(r#"<step><fromfee>1%</fromfee></step>"#),
        [r#"2:1 rates/item[1]/step[1]/@frommin missing "step" frommin="…" frommax="…""#]
    );
    assert_eq!(
        item_faults(r#"<step frommin="1,000"/>"#),
        [r#"2:16 rates/item[1]/step[1]/@frommin comma "1,000" digits[.digits]"#]
    );
}

#[test]
fn text_and_elements_stand_only_where_they_mean_something() {
    assert_eq!(faults("<rates>\n  stray</rates>"), [r#"2:3 rates unexpected-text "stray" <…/>"#]);
    assert_eq!(
        item_faults("<city>A<b/></city>"),
        [r#"2:8 rates/item[1]/city/b unexpected-element "b" <…>…</…>"#]
    );
}

#[test]
fn another_document_is_told_apart_by_its_root() {
    assert_eq!(faults("<error>Maintenance</error>"), [r#"1:1 error wrong-root "error" <rates>"#]);
}

#[test]
fn a_text_that_is_not_xml_is_refused_with_its_cause_and_place() {
    for (xml, fault) in [
        ("", r#"1:1  xml-no-element "" <?xml …"#),
        ("\n<!-- nothing -->\n", r#"2:17  xml-no-element "" <?xml …"#),
        ("<rates>", r#"1:8  xml-unexpected-end "" <?xml …"#),
        ("<rates>\n  <item><from>BTC", r#"2:18  xml-unexpected-end "" <?xml …"#),
        ("<rates>\n <!-- x", r#"2:8  xml-unexpected-end "" <?xml …"#),
        ("<rates>\n</item>", r#"2:1  xml-closing-tag "</item>" </rates>"#),
        ("<rates>\n <x>&nbsp;</x></rates>", r#"2:5  entity "nbsp" <?xml …"#),
        ("<rates>\n <x>a & b</x></rates>", r#"2:7  xml-reference "&" <?xml …"#),
        ("<rates a=\"1\" a=\"2\"/>", r#"1:14  xml-attribute "a=\"2\"/>" <?xml …"#),
        ("{\"rates\": []}", r#"1:1  xml-unknown-token "{\"rates\":" <?xml …"#),
        ("<rates>\n<1/></rates>", r#"2:2  xml-name "1/>" <?xml …"#),
        ("<rates a ></rates>", r#"1:10  xml-character ">" <?xml …"#),
        ("<rates>\u{1}</rates>", r#"1:8  xml-forbidden-character "\u{1}</rates>" <?xml …"#),
        ("<n:rates/>", r#"1:2  xml-namespace "n:rates/>" <?xml …"#),
        ("<rates/><rates/>", r#"1:9  xml-unknown-token "<rates/>" <?xml …"#),
        ("\n<?xml version=\"1.0\"?><rates/>", r#"2:1  xml-declaration "<?xml" <?xml …"#),
    ] {
        assert_eq!(faults(xml), [fault], "{xml}");
    }
}

#[test]
fn official_rates_given_as_a_feed_are_told_apart_with_one_fault() {
    let rate = "<item><title>USD</title><description>473.59</description><quant>1</quant></item>";
    assert_eq!(
        faults(&format!("<rates><date>20.11.2026</date>\n{}</rates>", rate.repeat(50))),
        [r#"2:1 rates/item[1] not-directions "" <from> <to> <in> <out>"#]
    );
}

#[test]
fn a_document_type_is_refused_before_anything_expands() {
    let laughs = r#"<?xml version="1.0"?>
<!DOCTYPE rates [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rates>&b;</rates>"#;
    assert_eq!(faults(laughs), [r#"2:1  dtd "" <?xml …"#]);
    assert_eq!(
        faults("<!DOCTYPE rates SYSTEM \"http://localhost/x.dtd\"><rates/>"),
        [r#"1:1  dtd "" <?xml …"#]
    );
}

#[test]
fn sizes_are_bounded() {
    let long = format!("<rates>{}</rates>", " ".repeat(MAX_BYTES));
    assert_eq!(faults(&long), [format!("1:1  too-large \"\" ≤ {MAX_BYTES}")]);
    let many = format!("<rates>{}</rates>", "<a/>".repeat(1_000_001));
    assert_eq!(faults(&many), [r#"1:1  too-large "" ≤ 1000000"#]);
    let attributes: String = (0..300).map(|at| format!(" a{at}=\"\"")).collect();
    assert_eq!(faults(&format!("<rates{attributes}/>")), [r#"1:1  too-large "" ≤ 256"#]);
    let namespaces: String = (0..20).map(|at| format!("<a xmlns:n{at}=\"u\">")).collect();
    assert_eq!(faults(&namespaces), [r#"1:1  too-large "" ≤ 16"#]);
}

#[test]
fn the_list_of_faults_is_bounded_and_says_so() {
    let xml = format!("<rates>{}</rates>", "<other/>".repeat(5_000));
    let found = bestchange::parse(&xml).unwrap_err();
    assert_eq!(found.len(), MAX_FAULTS);
    assert_eq!(found[MAX_FAULTS - 1].kind, FaultKind::TooManyFaults);
}

#[test]
fn a_fault_quotes_a_short_piece_only() {
    let text = "я".repeat(1_000);
    let xml = format!("<rates><item><from>{text}</from></item></rates>");
    let found = bestchange::parse(&xml).unwrap_err();
    assert!(found.iter().all(|it| it.found.chars().count() <= 80));
}
