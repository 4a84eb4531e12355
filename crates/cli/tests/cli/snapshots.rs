//! Everything that both offices' offers say of one exchange, as people and programs read it. A change of an offer's rule
//! shows here as a change of its words and figures.
//!
//! Rates are those of the tests, so that only a change of rules or words changes a snapshot.

use crate::request;

const TO_TENGE: [&str; 4] = ["--give", "USDTTRC20", "--get", "KSPBKZT"];
const FROM_TENGE: [&str; 4] = ["--give", "KSPBKZT", "--get", "USDTTRC20"];

/// The same request as text and as JSON, an object a line.
fn snapshot(name: &str, office: &str, pair: [&str; 4], more: &[&str]) {
    let all = [&pair[..], more].concat();
    let text = request("scenarios", office, &all);
    assert_eq!((text.code, text.err.as_str()), (0, ""));
    let json = request("scenarios", office, &[&all[..], &["--json"]].concat()).json();
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        insta::assert_snapshot!(name, text.out);
        let json = format!("{:#}\n", json["scenarios"]);
        insta::assert_snapshot!(format!("{name}.json"), json);
    });
}

#[test]
fn usdt_to_tenge_at_16tonn() {
    snapshot("16tonn-usdt-to-tenge", "16tonn", TO_TENGE, &["--send", "2000"]);
}

#[test]
fn tenge_to_usdt_at_16tonn() {
    snapshot("16tonn-tenge-to-usdt", "16tonn", FROM_TENGE, &["--send", "1000000"]);
}

#[test]
fn tenge_to_usdt_at_16tonn_from_another_card_than_the_verified_one() {
    let more = ["--send", "1000000", "--verified", "--transfer-cost", "250"];
    snapshot("16tonn-tenge-to-usdt-verified", "16tonn", FROM_TENGE, &more);
}

#[test]
fn less_than_the_minimum_at_16tonn() {
    let more = ["--send", "2000", "--received", "19.999999"];
    snapshot("16tonn-below-minimum", "16tonn", TO_TENGE, &more);
}

#[test]
fn usdt_to_tenge_at_1wm() {
    snapshot("1wm-usdt-to-tenge", "1wm", TO_TENGE, &["--send", "2000"]);
}

#[test]
fn exactly_ten_percent_over_at_1wm() {
    let more = ["--send", "2000", "--received", "2200", "--transfer-cost", "1"];
    snapshot("1wm-ten-percent-over", "1wm", TO_TENGE, &more);
}

#[test]
fn one_step_more_than_ten_percent_over_at_1wm() {
    let more = ["--send", "2000", "--received", "2200.000001", "--transfer-cost", "1"];
    snapshot("1wm-more-than-ten-percent-over", "1wm", TO_TENGE, &more);
}

#[test]
fn less_than_the_minimum_at_1wm() {
    let more = ["--send", "2000", "--received", "19.999999"];
    snapshot("1wm-below-minimum", "1wm", TO_TENGE, &more);
}

#[test]
fn tenge_to_usdt_at_1wm_in_russian() {
    let more = ["--send", "1000000", "--lang", "ru"];
    snapshot("1wm-tenge-to-usdt-ru", "1wm", FROM_TENGE, &more);
}
