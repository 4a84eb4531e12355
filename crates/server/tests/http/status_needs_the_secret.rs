//! Who has an application's secret may ask after it; nobody else learns that it exists.

use crate::support::{Server, good};
use axum::http::StatusCode;

#[tokio::test]
async fn the_secret_opens_the_application() {
    let server = Server::start().await;
    let taken = server.post("key-12345", &good()).await.json();
    let answer = server.status(taken["id"].as_str().unwrap(), taken["secret"].as_str().unwrap()).await;
    assert_eq!(answer.status, StatusCode::OK);
    let status = answer.json();
    for member in ["id", "status", "quote", "pay_before"] {
        assert_eq!(status[member], taken[member], "{member}");
    }
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn nothing_about_the_person_comes_back() {
    let server = Server::start().await;
    let taken = server.post("key-12345", &good()).await.json();
    let answer = server.status(taken["id"].as_str().unwrap(), taken["secret"].as_str().unwrap()).await;
    let text = String::from_utf8(answer.body).unwrap();
    for word in ["visitor", "4400 4300", "44004300"] {
        assert!(!text.contains(word), "{text}");
    }
}

#[tokio::test]
async fn a_wrong_secret_and_an_unknown_id_look_alike() {
    let server = Server::start().await;
    let taken = server.post("key-12345", &good()).await.json();
    let id = taken["id"].as_str().unwrap();
    let unknown =
        server.status("01900000-0000-7000-8000-000000000000", taken["secret"].as_str().unwrap()).await;
    assert_eq!(unknown.status, StatusCode::NOT_FOUND);
    for secret in ["", "wrong", &"A".repeat(43)] {
        let wrong = server.status(id, secret).await;
        assert_eq!((wrong.status, &wrong.body), (unknown.status, &unknown.body), "{secret}");
    }
    assert!(unknown.json()["detail"].as_str().unwrap().contains("the secret does not fit"));
    let without = server.get(&format!("/api/v1/applications/{id}")).await;
    assert_eq!(without.body, unknown.body);
}
