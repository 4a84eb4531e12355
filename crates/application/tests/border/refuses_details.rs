//! Accounts, memos and e-mail addresses that cannot be used.

use crate::support::{Sample, with};
use obmen_application::Request;

const XRP: &str = "rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY";

/// 100 USDT to XRP, whose memo is required.
fn to_xrp(change: impl FnOnce(&mut Request)) -> Request {
    with(|r| {
        (r.get, r.receive) = ("XRP".into(), "40".into());
        (r.rate.give, r.rate.get) = ("2.5".into(), "1".into());
        r.details.details = XRP.into();
        change(r);
    })
}

#[test]
fn details_are_required() {
    assert_eq!(
        Sample::load().refused(&with(|r| r.details.details = "  ".into())),
        ["details.details required"]
    );
}

#[test]
fn a_wrong_checksum_is_refused() {
    let request = with(|r| r.details.details = "4400 4300 0000 0008".into());
    assert_eq!(Sample::load().refused(&request), ["details.details bad-checksum"]);
}

#[test]
fn the_beginning_of_something_valid_is_not_enough() {
    let refused = Sample::load().refused(&with(|r| r.details.details = "4400 43".into()));
    assert_eq!(refused, ["details.details bad-length"]);
}

#[test]
fn another_networks_address_is_refused() {
    let request = with(|r| {
        r.details.refund_details = Some("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed".into());
    });
    assert_eq!(Sample::load().refused(&request), ["details.refund_details wrong-network"]);
}

#[test]
fn a_required_memo_is_asked_for() {
    let sample = Sample::load();
    assert_eq!(sample.refused(&to_xrp(|_| {})), ["details.memo memo-required"]);
    assert_eq!(sample.refused(&to_xrp(|r| r.details.memo = Some("".into()))), ["details.memo memo-required"]);
    assert_eq!(sample.refused(&to_xrp(|r| r.details.memo = Some("7".into()))), ["accepted"]);
    assert_eq!(sample.refused(&to_xrp(|r| r.details.memo = Some("x".into()))), ["details.memo memo-invalid"]);
}

#[test]
fn a_memo_of_an_asset_that_takes_none_is_refused() {
    let request = with(|r| r.details.memo = Some("7".into()));
    assert_eq!(Sample::load().refused(&request), ["details.memo memo-unexpected"]);
}

#[test]
fn a_refund_memo_alone_is_refused() {
    let request = with(|r| r.details.refund_memo = Some("7".into()));
    assert_eq!(Sample::load().refused(&request), ["details.refund_memo memo-alone"]);
}

#[test]
fn texts_too_long_to_be_details_are_refused_unread() {
    let sample = Sample::load();
    let long = "1".repeat(513);
    assert_eq!(
        sample.refused(&with(|r| r.details.details = long.as_str().into())),
        ["details.details too-long"]
    );
    assert_eq!(
        sample.refused(&to_xrp(|r| r.details.memo = Some("1".repeat(1025).into()))),
        ["details.memo too-long"]
    );
    let email = format!("{}@example.com", "a".repeat(254));
    assert_eq!(sample.refused(&with(|r| r.email = email.into())), ["email too-long"]);
}

#[test]
fn cash_takes_no_details() {
    let request = with(|r| {
        (r.get, r.receive) = ("CASHKZT".into(), "46000".into());
        r.rate.get = "460".into();
    });
    assert_eq!(Sample::load().refused(&request), ["details.details details-unexpected"]);
}

#[test]
fn an_email_is_required_and_checked() {
    let sample = Sample::load();
    assert_eq!(sample.refused(&with(|r| r.email = " ".into())), ["email required"]);
    let refused = sample.refused(&with(|r| r.email = "visitor.example.com".into()));
    assert_eq!(refused.len(), 1);
    assert!(refused.iter().all(|problem| problem.starts_with("email ")), "{refused:?}");
}
