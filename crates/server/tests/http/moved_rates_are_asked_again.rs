//! A rate that moved is not taken for the visitor: the new quote comes back, to be confirmed.

use crate::support::{Server, good, rates, with};
use axum::http::StatusCode;
use obmen_exchange::Number;
use serde_json::json;

async fn moved() -> Server {
    let server = Server::start().await;
    let mut sheet = rates();
    sheet.as_of = Some("2026-11-20T10:00:00Z".into());
    let rate = sheet.directions.first_mut().and_then(|direction| direction.tiers.first_mut());
    rate.unwrap().rate.get = Number::parse("460").unwrap();
    assert!(server.app.set_rates("sample", sheet));
    server
}

#[tokio::test]
async fn an_older_rate_is_answered_with_the_new_quote() {
    let server = moved().await;
    let answer = server.post("key-12345", &good()).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let problem = answer.json();
    assert_eq!((&problem["code"], &problem["quote"]["send"]), (&json!("rate-moved"), &json!("100")));
    assert_eq!(problem["quote"]["receive"], "46000");
    assert_eq!(problem["quote"]["rate"]["as_of"], "2026-11-20T10:00:00Z");
    assert_eq!(server.stored().await, 0);
}

#[tokio::test]
async fn the_confirmed_new_quote_is_taken_under_the_same_key() {
    let server = moved().await;
    let quote = server.post("key-12345", &good()).await.json()["quote"].clone();
    let mut body = with("/receive", quote["receive"].clone());
    for part in ["in", "out", "as_of"] {
        body["rate"][part] = quote["rate"][part].clone();
    }
    assert_eq!(server.post("key-12345", &body).await.status, StatusCode::CREATED);
    assert_eq!(server.stored().await, 1);
}
