//! What is too large, no JSON, or has no key is refused before it is looked into.

use crate::support::{Server, good};
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, StatusCode};

#[tokio::test]
async fn ten_megabytes_are_refused_and_nothing_is_stored() {
    let server = Server::start().await;
    let answer = server.post_text("key-12345", &"x".repeat(10_000_000)).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(answer.errors(), ["body body-too-large"]);
    assert_eq!(server.stored().await, 0);
}

#[tokio::test]
async fn exactly_the_limit_is_read() {
    let server = Server::start().await;
    let padded = |bytes: usize| {
        let text = good().to_string();
        let blanks = " ".repeat(bytes - text.len());
        text + &blanks
    };
    assert_eq!(server.post_text("key-12345", &padded(64 * 1024)).await.status, StatusCode::CREATED);
    let over = server.post_text("key-12346", &padded(64 * 1024 + 1)).await;
    assert_eq!(over.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn what_is_no_json_is_refused_with_its_place() {
    let server = Server::start().await;
    for text in ["", "{", "{\"office\": \"sample\",}", "\u{0}", "{} {}"] {
        let answer = server.post_text("key-12345", text).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{text}");
        assert_eq!(answer.errors(), ["body malformed-json"], "{text}");
    }
}

#[tokio::test]
async fn json_of_another_shape_is_refused() {
    let server = Server::start().await;
    for text in ["[]", "null", "\"text\"", "1"] {
        assert_eq!(
            server.post_text("key-12345", text).await.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "{text}"
        );
    }
}

#[tokio::test]
async fn deep_nesting_is_refused() {
    let server = Server::start().await;
    let answer = server.post_text("key-12345", &"[".repeat(60_000)).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let server = Server::start().await;
    for kind in ["text/plain", "application/x-www-form-urlencoded", "application/jsonx"] {
        let request = Request::post("/api/v1/applications").header(CONTENT_TYPE, kind);
        let request = request.header("idempotency-key", "key-12345").body(Body::from(good().to_string()));
        let answer = server.send(request.unwrap()).await;
        assert_eq!(answer.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
        assert_eq!(answer.errors(), ["Content-Type unsupported-media-type"]);
    }
}

#[tokio::test]
async fn an_idempotency_key_is_required_and_has_8_to_64_visible_characters() {
    let server = Server::start().await;
    let request = Request::post("/api/v1/applications").header(CONTENT_TYPE, "application/json");
    let answer = server.send(request.body(Body::from(good().to_string())).unwrap()).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert_eq!(answer.errors(), ["Idempotency-Key idempotency-key-required"]);
    for key in ["", "1234567", "with a blank", &"1".repeat(65)] {
        let answer = server.post(key, &good()).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{key}");
        assert_eq!(answer.errors(), ["Idempotency-Key idempotency-key-invalid"], "{key}");
    }
    assert_eq!(server.stored().await, 0);
}
