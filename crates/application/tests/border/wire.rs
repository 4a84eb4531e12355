//! The wire form and its one spelling.

use crate::support::{good, with};
use obmen_application::Request;

#[test]
fn a_request_reads_back_as_it_was_written() {
    let text = serde_json::to_string(&good()).unwrap();
    assert_eq!(serde_json::from_str::<Request>(&text).unwrap(), good());
}

#[test]
fn a_member_of_another_name_is_refused() {
    for text in [r#"{"amount":"1"}"#, r#"{"rate":{"fee":"1"}}"#, r#"{"details":{"iban":"x"}}"#] {
        assert!(serde_json::from_str::<Request>(text).is_err(), "{text}");
    }
}

#[test]
fn a_figure_that_is_a_json_number_is_refused() {
    assert!(serde_json::from_str::<Request>(r#"{"send":100}"#).is_err());
}

#[test]
fn spellings_of_one_request_are_one() {
    let other = with(|r| {
        r.send = "100.0".into();
        r.rate.get = "466.150".into();
        r.consents = vec!["details-are-right".into(), "offer".into(), "offer".into()];
        r.details.memo = Some("".into());
        r.partner = Some(String::new());
    });
    assert_eq!(good().canonical(), other.canonical());
}

#[test]
fn another_request_is_another_in_every_member() {
    let changes: [fn(&mut Request); 15] = [
        |r| r.office.push('x'),
        |r| r.give.push('x'),
        |r| r.get.push('x'),
        |r| r.send.push('1'),
        |r| r.receive.push('1'),
        |r| r.rate.give.push('1'),
        |r| r.rate.get.push('1'),
        |r| r.rate.as_of = None,
        |r| r.details.details = "x".into(),
        |r| r.details.refund_details = Some("x".into()),
        |r| r.details.refund_memo = Some("x".into()),
        |r| r.email = "x".into(),
        |r| r.territory = None,
        |r| r.partner = Some("x".into()),
        |r| r.consents.push("x".into()),
    ];
    for (index, change) in changes.into_iter().enumerate() {
        assert_ne!(good().canonical(), with(change).canonical(), "change {index}");
    }
}

#[test]
fn text_cannot_move_from_one_member_to_the_next() {
    let left = with(|r| (r.office, r.give) = ("a;1:b".into(), "c".into()));
    let right = with(|r| (r.office, r.give) = ("a".into(), "b;1:c".into()));
    assert_ne!(left.canonical(), right.canonical());
}
