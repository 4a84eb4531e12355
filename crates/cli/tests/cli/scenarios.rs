//! What if, asked from the command line.

use crate::{Ran, request, usdt};
use serde_json::Value;

fn one(ran: &Ran, id: &str) -> Value {
    let json = ran.json();
    json["scenarios"].as_array().unwrap().iter().find(|s| s["id"] == id).unwrap().clone()
}

#[test]
fn a_move_that_begins_with_a_dash_is_a_value() {
    let fallen = usdt("scenarios", &["--send", "101", "--rate-move", "-3", "--json"]);
    assert_eq!(fallen.code, 0, "{}", fallen.err);
    assert_eq!(one(&fallen, "rate-moved")["amount"], "44701.97");
    let risen = usdt("scenarios", &["--send", "101", "--rate-move=+3", "--json"]);
    assert_eq!(one(&risen, "rate-moved")["amount"], "47467.04");
}

#[test]
fn a_fall_of_a_hundred_percent_is_not_understood() {
    for found in ["-100", "-100.5", "3%", "1e1", ""] {
        let ran = usdt("scenarios", &["--send", "101", "--rate-move", found]);
        assert_eq!(ran.code, 2, "{found}");
        assert!(ran.err.contains("a fall must stay under 100"), "{}", ran.err);
    }
}

#[test]
fn cancelling_at_16tonn_costs_five_percent_up_to_fifty_dollars() {
    let cancel = one(&usdt("scenarios", &["--send", "2000", "--json"]), "cancel");
    assert_eq!((&cancel["amount"], &cancel["fee"]["amount"]), (&"1950".into(), &"50".into()));
    assert_eq!(cancel["fee"]["capped"], true);
    assert_eq!(cancel["clauses"], serde_json::json!(["5.2"]));
    let cancel = one(&usdt("scenarios", &["--send", "900", "--json"]), "cancel");
    assert_eq!((&cancel["amount"], &cancel["fee"]["amount"]), (&"855".into(), &"45".into()));
}

#[test]
fn cancelling_in_tenge_costs_fifteen_percent_up_to_ninety_five_dollars() {
    let tenge = |send| {
        let more = ["--give", "KSPBKZT", "--get", "USDTTRC20", "--send", send, "--json"];
        one(&request("scenarios", "16tonn", &more), "cancel")
    };
    assert_eq!(tenge("100000")["fee"]["amount"], "15000");
    assert_eq!(tenge("1000000")["fee"]["amount"], "44991.05");
    assert_eq!(tenge("1000000")["amount"], "955008.95");
}

#[test]
fn cancelling_at_1wm_never_shows_a_percentage_and_says_that_none_is_stated() {
    let more = ["--give", "USDTTRC20", "--get", "KSPBKZT", "--send", "100", "--json"];
    let cancel = one(&request("scenarios", "1wm", &more), "cancel");
    assert!(cancel["fee"]["percent"].is_null());
    assert!(!cancel.to_string().contains('%'));
    let conditions = cancel["conditions"].as_array().unwrap();
    assert!(conditions.contains(&"The offer states no percentage for this.".into()), "{conditions:?}");
}

#[test]
fn what_arrived_goes_where_the_offer_puts_it() {
    let received = |office, received| {
        let more =
            ["--give", "USDTTRC20", "--get", "KSPBKZT", "--send", "100", "--received", received, "--json"];
        request("scenarios", office, &more)
    };
    assert_eq!(one(&received("1wm", "110"), "different-amount")["received"], "110");
    assert_eq!(one(&received("1wm", "110.5"), "over-tolerance")["received"], "110.5");
    assert_eq!(one(&received("16tonn", "5"), "below-minimum")["received"], "5");
}

#[test]
fn where_nothing_arrived_there_is_nothing_to_refund() {
    let cancel = one(&usdt("scenarios", &["--send", "100", "--received", "0", "--json"]), "cancel");
    assert_eq!((&cancel["amount"], &cancel["fee"]["amount"]), (&"0".into(), &"0".into()));
}

#[test]
fn a_transfer_cost_turns_an_unknown_refund_into_a_figure() {
    let late =
        |more: &[&str]| one(&usdt("scenarios", &[&["--send", "100", "--json"], more].concat()), "late");
    assert!(late(&[])["amount"].is_null());
    assert_eq!(late(&["--transfer-cost", "2.5"])["amount"], "97.5");
}

#[test]
fn an_amount_beside_the_request_with_too_many_decimals_is_a_problem_of_its_own_field() {
    let more = ["--send", "100", "--received", "1.1234567", "--transfer-cost", "0.1234567", "--json"];
    let ran = usdt("scenarios", &more);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let json = ran.json();
    let problems = json["quote"]["problems"].as_array().unwrap();
    let found: Vec<_> =
        problems.iter().map(|p| (p["code"].as_str().unwrap(), p["field"].as_str().unwrap())).collect();
    assert_eq!(found, [("too-many-decimals", "received"), ("too-many-decimals", "transfer_cost")]);
}

#[test]
fn a_verified_card_does_not_hide_what_another_card_costs() {
    let more = |verified: &[&'static str]| {
        let request_ = ["--give", "KSPBKZT", "--get", "USDTTRC20", "--send", "100000", "--json"];
        one(&request("scenarios", "16tonn", &[&request_, verified].concat()), "unverified-payer")
    };
    assert_eq!(more(&[])["outcome"], "blocked");
    assert_eq!(more(&["--verified"]), more(&[]));
}

#[test]
fn less_than_the_minimum_is_where_the_offer_is_silent_not_stated_wherever_it_stands() {
    let more =
        ["--give", "USDTTRC20", "--get", "KSPBKZT", "--send", "100", "--received", "19.999999", "--json"];
    let ran = request("scenarios", "1wm", &more);
    for id in ["different-amount", "below-minimum"] {
        let scenario = one(&ran, id);
        assert_eq!((&scenario["outcome"], &scenario["amount"]), (&"not-stated".into(), &Value::Null), "{id}");
        assert_eq!(
            (&scenario["received"], &scenario["clauses"]),
            (&"19.999999".into(), &serde_json::json!([]))
        );
    }
}

#[test]
fn the_amount_from_which_a_person_is_verified_is_named() {
    let exact = |verified: &[&'static str]| {
        let more = ["scenarios", "--office", "offices/16tonn", "--give", "CARDKZT", "--get", "USDTTRC20"];
        let ran = crate::obmen(&[&more[..], &["--send", "600000", "--json"], verified].concat());
        one(&ran, "exact")["conditions"].to_string()
    };
    let named = "From 500000 CARDKZT on, you must verify your identity first.";
    assert!(exact(&[]).contains(named), "{}", exact(&[]));
    assert!(!exact(&["--verified"]).contains(named), "{}", exact(&["--verified"]));
}
