//! Figures that are not the office's.

use crate::support::{Sample, with};
use obmen_application::{Fault, Refusal};

#[test]
fn an_office_of_another_name_is_refused() {
    assert_eq!(Sample::load().refused(&with(|r| r.office = "other".into())), ["office unknown-office"]);
}

#[test]
fn an_unknown_asset_is_refused() {
    let sample = Sample::load();
    assert_eq!(sample.refused(&with(|r| r.give = "DOGE".into())), ["give unknown-asset"]);
    assert_eq!(sample.refused(&with(|r| r.get = "kspbkzt".into())), ["get not-a-code"]);
}

#[test]
fn a_direction_the_office_does_not_have_is_refused() {
    let request = with(|r| {
        r.get = "BTC".into();
        r.details.details = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa".into();
    });
    assert_eq!(Sample::load().refused(&request), ["direction no-direction"]);
}

#[test]
fn a_closed_direction_is_refused() {
    let request = with(|r| {
        (r.give, r.get) = ("KSPBKZT".into(), "BTC".into());
        r.details.details = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa".into();
    });
    assert_eq!(Sample::load().refused(&request), ["direction unavailable"]);
}

#[test]
fn what_is_no_canonical_amount_is_refused() {
    let sample = Sample::load();
    for text in ["-1", "1e9", "٣٫٥", "1,234", "100 ", " 100", "+1", "0x10", ".5", "5.", "NaN", "one hundred"]
    {
        assert_eq!(sample.refused(&with(|r| r.send = text.into())), ["send not-a-number"], "{text}");
    }
    assert_eq!(sample.refused(&with(|r| r.send = String::new())), ["send required"]);
    assert_eq!(sample.refused(&with(|r| r.send = "0".into())), ["send zero-amount", "send below-minimum"]);
    assert_eq!(sample.refused(&with(|r| r.send = "100.0000001".into())), ["send too-many-decimals"]);
    assert_eq!(
        sample.refused(&with(|r| r.send = "123456789012345678901234567890".into())),
        ["send too-large"]
    );
    assert_eq!(sample.refused(&with(|r| r.send = "9".repeat(65))), ["send too-long"]);
    assert_eq!(sample.refused(&with(|r| r.receive = "46615.001".into())), ["receive too-many-decimals"]);
}

#[test]
fn an_amount_under_the_minimum_is_refused() {
    let request = with(|r| (r.send, r.receive) = ("19.999999".into(), "9322.99".into()));
    assert_eq!(Sample::load().refused(&request), ["send below-minimum"]);
}

#[test]
fn an_amount_over_the_maximum_is_refused() {
    let request = with(|r| (r.send, r.receive) = ("10000.000001".into(), "4661500".into()));
    assert_eq!(Sample::load().refused(&request), ["send above-maximum"]);
}

#[test]
fn more_than_the_reserve_is_refused() {
    let request = with(|r| (r.send, r.receive) = ("7000".into(), "3263050".into()));
    assert_eq!(Sample::load().refused(&request), ["receive above-reserve"]);
}

#[test]
fn a_receive_that_is_not_computed_is_refused_with_the_computed_one() {
    let sample = Sample::load();
    match sample.fault(&with(|r| r.receive = "46615.01".into())) {
        Fault::NotComputed { computed } => assert_eq!(computed.to_string(), "46615"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_tampered_rate_is_never_taken_and_the_offices_own_is_offered() {
    let request = with(|r| (r.rate.get, r.receive) = ("500".into(), "50000".into()));
    match Sample::load().check(&request) {
        Err(Refusal::RateMoved(quote)) => assert_eq!(quote.rate.unwrap().get.to_string(), "466.15"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_rate_that_is_no_number_is_refused() {
    let request = with(|r| (r.rate.give, r.rate.get) = ("".into(), "4,5".into()));
    assert_eq!(Sample::load().refused(&request), ["rate.in required", "rate.out not-a-number"]);
}

#[test]
fn an_older_rate_is_answered_with_the_same_send_at_the_new_one() {
    let sample = Sample::load();
    let request = with(|r| {
        (r.rate.get, r.receive) = ("470".into(), "47000".into());
        r.rate.as_of = Some("2026-11-20T08:00:00Z".into());
    });
    match sample.check(&request) {
        Err(Refusal::RateMoved(quote)) => {
            assert_eq!(quote.send.unwrap().to_string(), "100");
            assert_eq!(quote.receive.unwrap().to_string(), "46615");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_older_sheet_with_another_fee_counts_as_a_moved_rate() {
    let request = with(|r| {
        r.receive = "46000".into();
        r.rate.as_of = Some("2026-11-20T08:00:00Z".into());
    });
    assert_eq!(Sample::load().refused(&request), ["rate-moved"]);
}

#[test]
fn where_the_sheet_has_no_time_another_rate_counts_as_moved() {
    let mut sample = Sample::load();
    sample.sheet.as_of = None;
    let request = with(|r| (r.rate.get, r.receive, r.rate.as_of) = ("470".into(), "47000".into(), None));
    assert_eq!(sample.refused(&request), ["rate-moved"]);
    assert_eq!(sample.refused(&with(|r| r.receive = "46000".into())), ["receive not-computed"]);
}

#[test]
fn other_faults_outrank_a_moved_rate() {
    let request = with(|r| {
        (r.rate.get, r.receive) = ("470".into(), "47000".into());
        r.rate.as_of = Some("2026-11-20T08:00:00Z".into());
        r.email = "".into();
    });
    assert_eq!(Sample::load().refused(&request), ["email required"]);
}
