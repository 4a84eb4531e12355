//! One sender cannot send applications without end.

use crate::support::{Server, good};
use axum::body::Body;
use axum::http::{Request, StatusCode};

#[tokio::test]
async fn after_too_many_a_sender_must_wait_and_others_need_not() {
    let server = Server::start().await;
    let from = async |address: &str| {
        let request = Request::post("/api/v1/applications").header("x-forwarded-for", address);
        server.send(request.body(Body::from(good().to_string())).unwrap()).await
    };
    let mut last = from("192.0.2.1").await;
    for _ in 0..1000 {
        if last.status == StatusCode::TOO_MANY_REQUESTS {
            break;
        }
        last = from("192.0.2.1").await;
    }
    assert_eq!(last.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(last.header("retry-after").parse::<u64>().unwrap() >= 1);
    assert_eq!(from("192.0.2.2").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}
