//! `Idempotency-Key`: sent again, an application is neither stored again nor answered otherwise.

use crate::support::{Server, good, rates, with};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn the_same_key_and_body_get_the_same_answer_byte_by_byte() {
    let server = Server::start().await;
    let first = server.post("key-12345", &good()).await;
    let again = server.post("key-12345", &good()).await;
    assert_eq!((first.status, again.status), (StatusCode::CREATED, StatusCode::CREATED));
    assert_eq!(first.body, again.body);
    assert_eq!(server.stored().await, 1);
}

#[tokio::test]
async fn another_spelling_of_the_body_is_the_same_body() {
    let server = Server::start().await;
    let first = server.post("key-12345", &good()).await;
    let mut body = with("/send", json!("100.000000"));
    body["consents"] = json!(["details-are-right", "offer"]);
    assert_eq!(server.post("key-12345", &body).await.body, first.body);
    assert_eq!(server.stored().await, 1);
}

#[tokio::test]
async fn the_same_key_with_another_body_is_refused() {
    let server = Server::start().await;
    server.post("key-12345", &good()).await;
    let answer = server.post("key-12345", &with("/email", json!("other@example.com"))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.errors(), ["Idempotency-Key idempotency-key-reused"]);
    assert_eq!(server.stored().await, 1);
}

#[tokio::test]
async fn another_key_is_another_application() {
    let server = Server::start().await;
    let first = server.post("key-12345", &good()).await.json();
    let other = server.post("key-12346", &good()).await.json();
    assert_ne!(first["id"], other["id"]);
    assert_ne!(first["secret"], other["secret"]);
    assert!(first["id"].as_str() < other["id"].as_str(), "ids sort by time");
    assert_eq!(server.stored().await, 2);
}

#[tokio::test]
async fn the_answer_stays_when_the_rate_moves() {
    let server = Server::start().await;
    let first = server.post("key-12345", &good()).await;
    let mut moved = rates();
    moved.as_of = Some("2026-11-20T10:00:00Z".into());
    moved.directions.clear();
    assert!(server.app.set_rates("sample", moved));
    assert_eq!(server.post("key-12345", &good()).await.body, first.body);
}

#[tokio::test]
async fn a_key_that_was_refused_may_be_used_again() {
    let server = Server::start().await;
    let refused = server.post("key-12345", &with("/email", json!(""))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(server.post("key-12345", &good()).await.status, StatusCode::CREATED);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_at_once_store_one_row() {
    let server = std::sync::Arc::new(Server::start().await);
    let tasks: Vec<_> = (0..32)
        .map(|_| {
            let server = server.clone();
            tokio::spawn(async move { server.post("key-12345", &good()).await })
        })
        .collect();
    let mut taken = Vec::new();
    for task in tasks {
        let answer = task.await.unwrap();
        match answer.status {
            StatusCode::CREATED => taken.push(answer.body),
            StatusCode::CONFLICT => assert_eq!(answer.errors(), ["Idempotency-Key in-flight"]),
            other => assert_eq!(other, StatusCode::CREATED),
        }
    }
    assert!(!taken.is_empty());
    assert!(taken.windows(2).all(|pair| pair.first() == pair.last()));
    assert_eq!(server.stored().await, 1);
}

#[tokio::test]
async fn the_database_holds_neither_the_key_nor_the_secret() {
    let server = Server::start().await;
    server.post("key-12345", &good()).await;
    let plain =
        "SELECT count(*) FROM idempotency_keys WHERE length(key_sha256) <> 64 OR length(body_sha256) <> 64";
    assert_eq!(server.number(plain).await, 0);
    assert_eq!(server.number("SELECT length(secret_sha256) FROM applications").await, 64);
}
