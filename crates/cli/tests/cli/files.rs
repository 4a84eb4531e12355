//! Feeds and official rates given from outside: one fault does not stop what it does not concern, and a wrong file is
//! told apart.

use crate::{Ran, obmen, usdt};
use std::fs;
use std::path::PathBuf;

fn written(file: &str, text: &str) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(file);
    fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn quote(feed: &str, give: &str, get: &str) -> Ran {
    let request = ["--give", give, "--get", get, "--send", "1", "--json"];
    obmen(&[&["quote", "--office", "offices/16tonn", "--feed", feed], &request[..]].concat())
}

const SOUND: &str = "<item><from>USDTTRC20</from><to>KSPBKZT</to><in>1</in><out>470</out></item>";

#[test]
fn a_limit_that_nothing_converts_is_null_and_stops_no_other_quote() {
    let item =
        "<item><from>LTC</from><to>BTC</to><in>1</in><out>0.0001</out><minamount>5 USD</minamount></item>";
    let feed = written("limit.xml", &format!("<rates>{item}{SOUND}</rates>"));
    assert_eq!(quote(&feed, "USDTTRC20", "KSPBKZT").json()["receive"], "470");
    let json = quote(&feed, "LTC", "BTC").json();
    assert_eq!((&json["receive"], &json["limits"]["give_min"]), (&"0.0001".into(), &serde_json::Value::Null));
}

#[test]
fn an_asset_for_itself_is_no_direction() {
    let item = "<item><from>BTC</from><to>BTC</to><in>1</in><out>1</out></item>";
    let feed = written("itself.xml", &format!("<rates>{item}{SOUND}</rates>"));
    assert_eq!(quote(&feed, "BTC", "BTC").json()["problems"][0]["code"], "no-direction");
    assert_eq!(quote(&feed, "USDTTRC20", "KSPBKZT").json()["receive"], "470");
}

#[test]
fn the_first_of_several_cities_is_quoted() {
    let city = |city, out| {
        format!(
            "<item><from>USDTTRC20</from><to>CASHKZT</to><in>1</in><out>{out}</out><city>{city}</city></item>"
        )
    };
    let feed = written("cities.xml", &format!("<rates>{}{}</rates>", city("ALMT", 470), city("NURS", 471)));
    assert_eq!(quote(&feed, "USDTTRC20", "CASHKZT").json()["converted"], "470");
}

#[test]
fn a_broken_file_is_told_with_its_cause_line_and_place() {
    for (text, wanted) in [
        ("", ":1: no XML: the file is empty or holds only comments"),
        (
            "<rates>\n<item>",
            ":2: the XML ends too early, at character 7 of this line: something was opened and is not closed",
        ),
        (
            "<rates>\n<item></rates>",
            ":2: the closing tag “</rates>” (character 7) does not belong to the open element; expected: </item>",
        ),
    ] {
        let feed = written("broken.xml", text);
        let ran = quote(&feed, "USDTTRC20", "KSPBKZT");
        assert_eq!((ran.code, ran.err), (2, format!("The file has faults:\n  {feed}{wanted}\n")));
    }
}

#[test]
fn a_rate_feed_given_as_official_rates_is_one_fault() {
    let feed = written("feed-as-reference.xml", &format!("<rates>{}</rates>", SOUND.repeat(3)));
    let request = ["--give", "BTC", "--get", "KSPBKZT", "--send", "1", "--reference", &feed];
    let ran = obmen(&[&["quote", "--office", "offices/16tonn"], &request[..]].concat());
    let said = "rates/item[1]: this is a rate feed, not a list of official rates";
    assert_eq!((ran.code, ran.err), (2, format!("The file has faults:\n  {feed}:1: {said}\n")));
}

#[test]
fn a_move_beyond_reason_is_too_large() {
    for found in ["1000001", "+99999999999999999999999999999999999", "-99999999999999999999999999999999999"] {
        let ran = usdt("scenarios", &["--send", "101", "--rate-move", found]);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""));
        assert!(ran.err.starts_with(&format!("--rate-move “{found}” is too large. ")), "{}", ran.err);
    }
    assert_eq!(usdt("scenarios", &["--send", "101", "--rate-move", "1000000"]).code, 0);
    let ran = usdt("scenarios", &["--send", "101", "--rate-move", "99999999999999999999999999999999999x"]);
    assert!(ran.err.contains("is not a move in percent"), "{}", ran.err);
}
