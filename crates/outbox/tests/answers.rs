//! Only the office's own word moves an application.

#![expect(clippy::panic, reason = "a panic is a failed test")]

use obmen_application::outbox::{Answer, Reason};
use obmen_outbox::read;

const MOVED: &str = r#"{"code":"rate-moved","title":"t","errors":[{"field":"rate","code":"rate-moved","message":"m"}],
    "quote":{"send":"2000","receive":"920300","rate":{"in":"1","out":"460.15","as_of":"2026-11-20T10:00:00Z"}}}"#;

#[test]
fn what_is_stored_is_a_receipt() {
    let body = r#"{"id":"A","status":"received","secret":"S","quote":{},"pay_before":null}"#;
    let Answer::Accepted(receipt) = read(201, body) else { panic!("a receipt is wanted") };
    assert_eq!((receipt.id.as_str(), receipt.secret.reveal(), receipt.pay_before), ("A", "S", None));
}

#[test]
fn another_rate_comes_with_all_its_terms() {
    let Answer::RateMoved(terms) = read(409, MOVED) else { panic!("terms are wanted") };
    assert_eq!((terms.send.as_str(), terms.receive.as_str()), ("2000", "920300"));
    assert_eq!(
        (terms.rate.get.as_str(), terms.rate.as_of.as_deref()),
        ("460.15", Some("2026-11-20T10:00:00Z"))
    );
}

#[test]
fn a_new_quote_without_a_result_is_a_refusal_and_no_question() {
    let without = MOVED.replace("\"920300\"", "null");
    assert!(matches!(read(409, &without), Answer::Refused(reasons) if reasons.len() == 1));
}

#[test]
fn a_refusal_names_its_reasons() {
    let body = r#"{"code":"invalid","title":"t","errors":[{"field":"email","code":"c","message":"Not an address."}]}"#;
    let reason = Reason { field: "email".into(), message: "Not an address.".into() };
    assert_eq!(read(422, body), Answer::Refused(vec![reason]));
    let whole = Reason { field: String::new(), message: "Too large".into() };
    assert_eq!(read(413, r#"{"code":"body-too-large","title":"Too large"}"#), Answer::Refused(vec![whole]));
}

#[test]
fn whatever_else_answers_leaves_everything_as_it_is() {
    for (status, body) in [
        (200, "<html>Sign in to the hotel's network</html>"),
        (201, "{}"),
        (302, ""),
        (403, "<html>blocked</html>"),
        (404, "{}"),
        (408, r#"{"code":"timeout","title":"t"}"#),
        (
            409,
            r#"{"code":"in-flight","title":"t","errors":[{"field":"Idempotency-Key","code":"in-flight","message":"m"}]}"#,
        ),
        (429, r#"{"code":"too-many-requests","title":"t"}"#),
        (500, r#"{"code":"internal","title":"t"}"#),
        (503, ""),
    ] {
        assert_eq!(read(status, body), Answer::None, "{status} {body}");
    }
}
