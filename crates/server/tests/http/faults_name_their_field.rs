//! What the office does not compute, know or serve is refused, and the member at fault is named.

use crate::support::{Server, good, with};
use axum::http::StatusCode;
use serde_json::{Value, json};

async fn refused(body: &Value) -> Vec<String> {
    let server = Server::start().await;
    let answer = server.post("key-12345", body).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(server.stored().await, 0);
    answer.errors()
}

#[tokio::test]
async fn a_good_application_is_taken() {
    let server = Server::start().await;
    let answer = server.post("key-12345", &good()).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let taken = answer.json();
    assert_eq!((&taken["status"], &taken["quote"]["receive"]), (&json!("received"), &json!("46615")));
    assert_eq!(taken["secret"].as_str().unwrap().len(), 43);
    assert!(taken["pay_before"].as_str().unwrap().ends_with('Z'));
    assert_eq!(answer.header("location"), format!("/api/v1/applications/{}", taken["id"].as_str().unwrap()));
    assert_eq!(answer.header("cache-control"), "no-store");
    assert_eq!(server.stored().await, 1);
}

#[tokio::test]
async fn an_amount_the_office_does_not_compute_is_refused() {
    assert_eq!(refused(&with("/receive", json!("46616"))).await, ["receive not-computed"]);
}

#[tokio::test]
async fn a_tampered_rate_is_refused() {
    let server = Server::start().await;
    let answer = server.post("key-12345", &with("/rate/out", json!("500"))).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_eq!(answer.json()["errors"][0]["field"], "rate");
    assert_eq!(server.stored().await, 0);
}

#[tokio::test]
async fn a_rate_under_the_present_date_is_not_called_older_but_not_the_offices() {
    let server = Server::start().await;
    let forged = server.post("key-12345", &with("/rate/out", json!("500"))).await.json();
    assert_eq!((&forged["code"], &forged["status"]), (&json!("rate-not-offered"), &json!(409)));
    assert_eq!(forged["quote"]["rate"]["out"], "466.15", "the office's own is offered");
    let mut older = with("/rate/out", json!("500"));
    older["rate"]["as_of"] = json!("2026-11-19T09:00:00Z");
    assert_eq!(server.post("key-12345", &older).await.json()["code"], "rate-moved");
}

#[tokio::test]
async fn a_member_given_twice_is_refused_by_its_name() {
    let server = Server::start().await;
    let text = good().to_string();
    for (once, twice, told) in [
        (r#""send":"100""#, r#""send":"100","send":"1""#, "send not-understood"),
        (r#""memo":null"#, r#""memo":null,"memo":"1""#, "details.memo not-understood"),
        (r#""out":"466.15""#, r#""out":"466.15","out":"1""#, "rate.out not-understood"),
    ] {
        assert!(text.contains(once), "{text}");
        let answer = server.post_text("key-12345", &text.replace(once, twice)).await;
        assert_eq!(
            (answer.status, answer.errors()),
            (StatusCode::UNPROCESSABLE_ENTITY, vec![told.to_owned()])
        );
    }
    for text in ["[1]", "null", "1"] {
        assert_eq!(server.post_text("key-12345", text).await.errors(), ["body not-understood"], "{text}");
    }
}

#[tokio::test]
async fn an_unknown_office_asset_or_direction_is_refused() {
    assert_eq!(refused(&with("/office", json!("other"))).await, ["office unknown-office"]);
    assert_eq!(refused(&with("/give", json!("DOGE"))).await, ["give unknown-asset"]);
    let mut body = with("/get", json!("BTC"));
    body["details"]["details"] = json!("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");
    assert_eq!(refused(&body).await, ["direction no-direction"]);
}

#[tokio::test]
async fn a_wrong_checksum_is_refused() {
    let body = with("/details/details", json!("4400 4300 0000 0008"));
    assert_eq!(refused(&body).await, ["details.details bad-checksum"]);
}

#[tokio::test]
async fn an_amount_under_the_minimum_is_refused() {
    let mut body = with("/send", json!("19"));
    body["receive"] = json!("8856.85");
    assert_eq!(refused(&body).await, ["send below-minimum"]);
}

#[tokio::test]
async fn a_refused_territory_is_refused() {
    assert_eq!(refused(&with("/territory", json!("ru"))).await, ["territory refused-territory"]);
}

#[tokio::test]
async fn amounts_that_are_no_canonical_text_are_refused() {
    for (value, code) in [
        (json!("123456789012345678901234567890"), "send too-large"),
        (json!("0"), "send zero-amount"),
        (json!("-1"), "send not-a-number"),
        (json!("1e9"), "send not-a-number"),
        (json!("٣٫٥"), "send not-a-number"),
        (json!("1,234"), "send not-a-number"),
        (json!(""), "send required"),
        (json!("a pasted paragraph ".repeat(50)), "send too-long"),
        (json!(100), "send not-understood"),
        (json!(null), "send not-understood"),
    ] {
        let told = refused(&with("/send", value.clone())).await;
        assert_eq!(told.first().map(String::as_str), Some(code), "{value}: {told:?}");
    }
}

#[tokio::test]
async fn a_member_of_another_name_is_refused_by_its_name() {
    let mut body = good();
    body["details"]["iban"] = json!("KZ");
    assert_eq!(refused(&body).await, ["details.iban not-understood"]);
}

#[tokio::test]
async fn everything_wrong_is_told_at_once_in_the_askers_language() {
    let server = Server::start().await;
    let mut body = with("/email", json!(""));
    body["consents"] = json!(["offer"]);
    body["partner"] = json!("No Partner");
    let answer = server.post_in("ru-KZ, en;q=0.5", "key-12345", &body).await;
    assert_eq!(answer.errors(), ["email required", "consents consent-missing", "partner not-a-partner"]);
    assert_eq!(answer.header("content-language"), "ru");
    assert_eq!(answer.json()["errors"][0]["message"], "Это обязательное поле.");
}

#[tokio::test]
async fn every_fault_has_words() {
    let server = Server::start().await;
    for body in
        [with("/rate/out", json!("500")), with("/get", json!("x")), with("/details/details", json!("0x12"))]
    {
        for error in server.post("key-12345", &body).await.json()["errors"].as_array().unwrap() {
            let message = error["message"].as_str().unwrap();
            assert!(message.contains(' ') && !message.contains('{'), "{message}");
        }
    }
}
