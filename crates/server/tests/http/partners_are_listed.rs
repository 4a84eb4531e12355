//! An application keeps the partner it came through, where that is one.

use crate::support::{Server, good};
use axum::http::StatusCode;
use serde_json::json;

#[tokio::test]
async fn only_a_listed_partner_is_stored() {
    for (named, stored) in [("shop", Some("shop")), ("mall", Some("mall")), ("shop2", None), ("", None)] {
        let server = Server::start().await;
        let mut body = good();
        body["partner"] = json!(named);
        assert_eq!(server.post("key-12345", &body).await.status, StatusCode::CREATED, "{named}");
        assert_eq!(server.partner().await.as_deref(), stored, "{named}");
        // Asked again, it is answered the same, whatever was stored.
        assert_eq!(server.post("key-12345", &body).await.status, StatusCode::CREATED, "{named}");
    }
}
