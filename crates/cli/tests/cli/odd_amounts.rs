//! What people type and paste: a clear message or a problem, never a panic, never a guess.

use crate::usdt;

fn problems(option: &str, amount: &str) -> Vec<String> {
    let ran = usdt("quote", &[option, amount, "--json"]);
    assert_eq!(ran.code, 0, "{amount}: {}", ran.err);
    let json = ran.json();
    let codes = json["problems"].as_array().unwrap().iter().map(|p| p["code"].as_str().unwrap().to_owned());
    codes.collect()
}

#[test]
fn what_is_no_plain_number_is_not_understood_and_the_message_says_what_is_allowed() {
    let paragraph = "Dear office,\nplease exchange one thousand of my coins as soon as you can.";
    for amount in ["-1", "1e9", "٣٫٥", "1,234", "", " 1", "1 000", "+1", ".5", "5.", "0x10", "NaN", paragraph]
    {
        for option in ["--send", "--receive"] {
            let ran = usdt("quote", &[option, amount, "--json"]);
            assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{amount}");
            assert!(ran.err.contains("is not an amount. Allowed: digits"), "{amount}: {}", ran.err);
            assert_eq!(ran.err.lines().count(), 1, "a pasted paragraph stays one line");
        }
    }
}

#[test]
fn zero_is_a_problem() {
    assert_eq!(problems("--send", "0"), ["zero-amount", "below-minimum"]);
    assert_eq!(problems("--receive", "0.00"), ["zero-amount"]);
}

#[test]
fn thirty_digits_are_a_problem() {
    assert_eq!(problems("--send", "123456789012345678901234567890"), ["too-large"]);
    assert_eq!(problems("--receive", &"9".repeat(30)), ["too-large"]);
}

#[test]
fn a_thousand_digits_are_a_problem() {
    assert_eq!(problems("--send", &"9".repeat(1000)), ["too-large"]);
    assert_eq!(problems("--send", &format!("0.{}", "1".repeat(1000))), ["too-many-decimals"]);
}

#[test]
fn long_digits_with_something_else_behind_are_not_understood() {
    let ran = usdt("quote", &["--send", &format!("{}e5", "9".repeat(50)), "--json"]);
    assert_eq!(ran.code, 2);
}

#[test]
fn more_decimals_than_the_asset_has_are_a_problem_and_not_rounded() {
    assert_eq!(problems("--send", "100.1234567"), ["too-many-decimals"]);
    assert_eq!(problems("--send", "100.1234560"), Vec::<String>::new());
    assert_eq!(problems("--receive", "100.123"), ["too-many-decimals"]);
}

#[test]
fn below_the_minimum_is_still_reckoned() {
    let json = usdt("quote", &["--send", "11", "--json"]).json();
    assert_eq!(json["receive"], "4608.45");
    assert_eq!(json["problems"][0]["code"], "below-minimum");
    assert_eq!(json["problems"][0]["field"], "send");
    assert_eq!(json["problems"][0]["allowed"], "20");
    let message = "Send at least 20 USDTTRC20: this direction takes no less.";
    assert_eq!(json["problems"][0]["message"], message);
}

#[test]
fn both_amounts_or_none_are_not_understood() {
    for amounts in [&["--send", "1", "--receive", "1"][..], &[]] {
        let ran = usdt("quote", amounts);
        assert_eq!(ran.code, 2);
        assert_eq!(ran.err, "Give either --send or --receive, and not both.\n");
    }
}

#[test]
fn an_asset_the_office_does_not_have_is_not_understood() {
    let ran = crate::request("quote", "16tonn", &["--give", "NOPE", "--get", "KSPBKZT", "--send", "1"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.starts_with("16tonn has no asset NOPE. Allowed: "), "{}", ran.err);
}

#[test]
fn a_pair_without_a_direction_is_a_problem() {
    let ran =
        crate::request("quote", "16tonn", &["--give", "BTC", "--get", "KSPBKZT", "--send", "1", "--json"]);
    assert_eq!(ran.code, 0);
    assert_eq!(ran.json()["problems"][0]["code"], "no-direction");
}

#[test]
fn a_folder_that_is_no_office_is_not_understood() {
    let ran = crate::obmen(&["quote", "--office", "offices", "--give", "BTC", "--get", "ETH", "--send", "1"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("office.toml:1: there is no such file or folder"), "{}", ran.err);
}
