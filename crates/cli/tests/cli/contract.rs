//! The public JSON: every key, every time; amounts are strings.

use crate::{obmen, request, usdt};
use serde_json::Value;
use std::collections::BTreeSet;

const IDS: [&str; 12] = [
    "exact",
    "different-amount",
    "over-tolerance",
    "below-minimum",
    "late",
    "unverified-payer",
    "cancel",
    "aml-refused",
    "no-payout-in-time",
    "cannot-execute",
    "rate-moved",
    "cancel-after-payout",
];

fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn has(value: &Value, wanted: &[&str]) {
    assert_eq!(keys(value), wanted.iter().copied().collect());
}

/// Everything but an hour count or a place is a string, a truth value, or not known.
fn no_number(value: &Value, name: &str) {
    match value {
        Value::Number(_) => assert!(["deadline_hours", "position"].contains(&name), "{name} is a number"),
        Value::Array(all) => all.iter().for_each(|v| no_number(v, name)),
        Value::Object(all) => all.iter().for_each(|(name, v)| no_number(v, name)),
        Value::Null | Value::Bool(_) | Value::String(_) => {}
    }
}

fn is_a_quote(quote: &Value) {
    let all = "office give get send exchanged converted receive give_fee get_fee rate stages limits usd \
               implied_commission_percent problems";
    has(quote, &all.split_whitespace().collect::<Vec<_>>());
    has(&quote["give"], &["asset", "amount"]);
    has(&quote["get"], &["asset", "amount"]);
    has(&quote["rate"], &["in", "out", "fixed", "as_of"]);
    has(&quote["limits"], &["give_min", "give_max", "get_min", "get_max", "reserve"]);
    has(&quote["usd"], &["send", "receive"]);
    let stages = quote["stages"].as_array().unwrap();
    stages.iter().for_each(|stage| has(stage, &["name", "amount", "asset", "clause"]));
    let names: Vec<_> = stages.iter().map(|stage| stage["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"]);
    let problems = quote["problems"].as_array().unwrap();
    problems.iter().for_each(|problem| has(problem, &["code", "field", "message", "allowed"]));
    no_number(quote, "quote");
}

#[test]
fn a_quote_has_every_key_whatever_is_asked() {
    for amount in ["100", "0", "11", "99999999", "1.12345678", "123456789012345678901234567890"] {
        for end in ["--send", "--receive"] {
            is_a_quote(&usdt("quote", &[end, amount, "--json"]).json());
        }
    }
}

#[test]
fn amounts_are_canonical() {
    let json = usdt("quote", &["--send", "101.500000", "--json"]).json();
    let figures =
        ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"].map(|name| json[name].as_str());
    let wanted = ["101.5", "1", "100.5", "46782.75", "467.82", "46314.93"];
    assert_eq!(figures, wanted.map(Some));
    assert_eq!(json["give"]["amount"], "101.5");
    assert_eq!(
        json["rate"],
        serde_json::json!({"in": "1", "out": "465.5", "fixed": "at-payment",
        "as_of": "2026-01-02T03:04:05Z"})
    );
    assert_eq!(json["usd"], serde_json::json!({"send": "101.5", "receive": "97.8"}));
    assert_eq!(json["implied_commission_percent"], "3.65");
}

#[test]
fn all_twelve_scenarios_appear_in_order_for_every_office() {
    for office in ["16tonn", "1wm"] {
        let more = ["--give", "USDTTRC20", "--get", "KSPBKZT", "--send", "100", "--json"];
        let json = request("scenarios", office, &more).json();
        has(&json, &["quote", "scenarios"]);
        is_a_quote(&json["quote"]);
        let scenarios = json["scenarios"].as_array().unwrap();
        let mut ids: Vec<_> = scenarios.iter().map(|s| s["id"].as_str().unwrap()).collect();
        ids.dedup();
        assert_eq!(ids, IDS, "{office}");
        for scenario in scenarios {
            let all = "id outcome modality asset amount fee refund received deadline_hours clauses reading conditions";
            has(scenario, &all.split_whitespace().collect::<Vec<_>>());
            if !scenario["fee"].is_null() {
                has(&scenario["fee"], &["amount", "asset", "percent", "capped", "cap_usd", "usd_rate"]);
            }
            if !scenario["refund"].is_null() {
                has(&scenario["refund"], &["amount", "asset"]);
            }
        }
        no_number(&json, "scenarios");
    }
}

#[test]
fn an_answer_about_details_has_every_key() {
    for (network, details) in
        [("BTC", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"), ("BTC", "1Bv"), ("TRON", "0x"), ("NOPE", "")]
    {
        let json = obmen(&["check", "--network", network, "--json", details]).json();
        let all = "verdict network_type kind normalized code message position looks_like warnings";
        has(&json, &all.split_whitespace().collect::<Vec<_>>());
        no_number(&json, "check");
        assert_eq!(json.get("meant"), None);
    }
    let json = obmen(&["check", "--network", "EMAIL", "--json", "someone@gmial.com"]).json();
    assert_eq!((&json["warnings"][0], &json["meant"]), (&"email-typo".into(), &"gmail.com".into()));
}

#[test]
fn the_language_changes_sentences_and_nothing_else() {
    let english = usdt("quote", &["--send", "11", "--json"]).json();
    let mut russian = usdt("quote", &["--send", "11", "--json", "--lang", "ru"]).json();
    assert_ne!(english, russian);
    russian["problems"][0]["message"] = english["problems"][0]["message"].clone();
    assert_eq!(english, russian);
}

#[test]
fn an_exported_office_reads_back_as_what_quotes_are_reckoned_from() {
    for office in ["16tonn", "1wm"] {
        let data = obmen(&["export", "--office", &format!("offices/{office}")]).json();
        has(&data, &["office", "rates", "reference"]);
        let read: obmen_exchange::Office = serde_json::from_value(data["office"].clone()).unwrap();
        let rates: obmen_exchange::RateSheet = serde_json::from_value(data["rates"].clone()).unwrap();
        assert_eq!((read.id.as_str(), rates.directions.is_empty()), (office, false));
        assert_eq!(serde_json::to_value(read).unwrap(), data["office"]);
        assert_eq!(serde_json::to_value(rates).unwrap(), data["rates"]);
    }
}
