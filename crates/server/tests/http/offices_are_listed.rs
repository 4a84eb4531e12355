//! The list of offices, in the asker's language.

use crate::support::Server;
use axum::http::StatusCode;

#[tokio::test]
async fn an_office_comes_with_its_texts() {
    let server = Server::start().await;
    let list = server.get("/api/v1/offices").await.json();
    assert_eq!(list["offices"][0]["office"]["id"], "sample");
    assert_eq!(list["offices"][0]["texts"]["clauses"]["3"], "three");
    assert!(list["offices"][0]["reference"].is_null());
}

#[tokio::test]
async fn the_query_outranks_the_header_in_choosing_the_language() {
    let server = Server::start().await;
    let russian = [("accept-language", "ru")];
    let clause = |list: &serde_json::Value| list["offices"][0]["texts"]["clauses"]["3"].clone();
    assert_eq!(clause(&server.get_with("/api/v1/offices", &russian).await.json()), "три");
    assert_eq!(clause(&server.get_with("/api/v1/offices?lang=en", &russian).await.json()), "three");
    assert_eq!(clause(&server.get("/api/v1/offices?lang=xx").await.json()), "three");
}

#[tokio::test]
async fn what_the_asker_has_is_not_sent_again() {
    let server = Server::start().await;
    let etag = server.get("/api/v1/offices").await.header("etag").to_owned();
    let again = server.get_with("/api/v1/offices", &[("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
}
