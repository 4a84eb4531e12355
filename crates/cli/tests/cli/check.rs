//! Details, one at a time and by lines.

use crate::{obmen, obmen_reading};
use serde_json::Value;

const BTC: &str = "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2";

fn lines(input: &[u8]) -> Vec<Value> {
    let ran = obmen_reading(&["check", "--jsonl"], input);
    assert_eq!(ran.code, 0, "{}", ran.err);
    ran.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn any_answer_is_a_success() {
    for details in [BTC, "1Bv", "", "Dear Sir", "-----"] {
        assert_eq!(obmen(&["check", "--network", "BTC", "--json", "--", details]).code, 0, "{details}");
    }
}

#[test]
fn an_unknown_network_is_an_answer_and_not_an_error() {
    let ran = obmen(&["check", "--network", "NOPE", "--json", "x"]);
    assert_eq!(ran.code, 0);
    let json = ran.json();
    assert_eq!((&json["verdict"], &json["code"]), (&"invalid".into(), &"unknown-network".into()));
}

#[test]
fn network_and_memo_rule_come_from_the_asset() {
    let xrp = [
        "check",
        "--office",
        "offices/16tonn",
        "--asset",
        "XRP",
        "--json",
        "rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf",
    ];
    let json = obmen(&xrp).json();
    assert_eq!(json["code"], "memo-required");
    let tron = ["check", "--office", "offices/16tonn", "--asset", "USDTTRC20", "--memo", "1", "--json"];
    let json = obmen(&[&tron[..], &["TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"]].concat()).json();
    assert_eq!(json["code"], "memo-unexpected");
}

#[test]
fn an_asset_without_an_office_is_not_understood() {
    for more in [
        &["--asset", "BTC"][..],
        &["--office", "offices/16tonn"],
        &[],
        &["--network", "BTC", "--asset", "BTC"],
    ] {
        assert_eq!(obmen(&[&["check"], more, &[BTC]].concat()).code, 2, "{more:?}");
    }
}

#[test]
fn details_are_given_once() {
    assert_eq!(obmen(&["check", "--network", "BTC"]).code, 2);
    assert_eq!(obmen(&["check", "--network", "BTC", BTC, BTC]).code, 2);
}

#[test]
fn every_line_has_its_answer_and_a_bad_one_stops_nothing() {
    let good = format!("{{\"network\":\"BTC\",\"details\":\"{BTC}\"}}\n");
    let input = [
        good.as_bytes(),
        b"not json\n",
        b"\xff\xfe\n",
        b"{\"network\":\"BTC\",\"details\":1}\n",
        good.trim_end().as_bytes(),
    ];
    let answers = lines(&input.concat());
    assert_eq!(answers.len(), 5);
    assert_eq!((&answers[0]["verdict"], &answers[4]["verdict"]), (&"valid".into(), &"valid".into()));
    for (at, answer) in answers.iter().enumerate().take(4).skip(1) {
        assert_eq!(answer["error"]["line"], at + 1);
        assert!(answer["error"]["message"].is_string());
    }
}

#[test]
fn a_blank_line_is_skipped_and_still_counted() {
    let answers = lines(b"\n  \r\n{}\n\n");
    assert_eq!(answers.len(), 1);
    assert_eq!(answers[0]["error"]["line"], 3);
}

#[test]
fn a_line_without_its_details_says_which_member_is_missing() {
    let answers = lines(b"{\"network\":\"BTC\"}\n{\"details\":\"x\"}\n{\"memo\":\"1\"}\n");
    let messages: Vec<_> = answers.iter().map(|it| it["error"]["message"].as_str().unwrap()).collect();
    let missing = |members| format!("Missing in the line: {members}.");
    assert_eq!(messages, [missing("details"), missing("network"), missing("network, details")]);
}

#[test]
fn a_line_may_carry_a_memo_and_its_kind() {
    let xrp = r#""network":"XRP","details":"rGWrZyQqhTp9Xu7G5Pkayo7bXjH4k4QYpf""#;
    let input = format!(
        "{{{xrp},\"memo\":\"4294967295\",\"memo_kind\":\"tag\"}}\n{{{xrp},\"memo\":\"4294967296\"}}\n{{{xrp},\"memo\":\"1\",\"memo_kind\":\"x\"}}\n{{{xrp},\"memo\":null}}\n"
    );
    let answers = lines(input.as_bytes());
    assert_eq!(answers[0]["verdict"], "valid");
    assert_eq!(answers[1]["code"], "memo-invalid");
    assert_eq!(answers[2]["error"]["line"], 3);
    assert_eq!(answers[3]["warnings"], serde_json::json!(["memo-missing"]));
}

#[test]
fn no_lines_have_no_answers() {
    assert!(lines(b"").is_empty());
}

#[test]
fn a_private_key_is_never_printed_back() {
    let key = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";
    for more in [&["--json"][..], &[]] {
        let ran = obmen(&[&["check", "--network", "BTC", key], more].concat());
        assert!(!ran.out.contains(key) && ran.err.is_empty(), "{}", ran.out);
    }
    assert_eq!(obmen(&["check", "--network", "BTC", "--json", key]).json()["code"], "private-key");
}

#[test]
fn a_form_that_takes_no_payments_is_not_called_by_its_bare_name() {
    for (network, details) in
        [("WEBMONEY", "U123456789012"), ("TRX", "4174472e7d35395a6b5add427eecb7f4b62ad2b071")]
    {
        for lang in ["en", "ru"] {
            let json = obmen(&["check", "--network", network, "--json", "--lang", lang, details]).json();
            let (kind, message) = (json["kind"].as_str().unwrap(), json["message"].as_str().unwrap());
            assert_eq!(json["code"], "wrong-form");
            let mut words = message.split(|it: char| !it.is_alphanumeric() && it != '-');
            assert!(!message.contains(['(', ')']) && words.all(|word| word != kind), "{message}");
        }
    }
}
