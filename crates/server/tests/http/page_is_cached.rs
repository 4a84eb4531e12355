//! The page's files: compressed beforehand, kept for ever where their name bears a hash.

use crate::support::Server;
use axum::http::{Method, StatusCode};

#[tokio::test]
async fn the_document_is_asked_for_each_time() {
    let server = Server::start().await;
    for path in ["/", "/?office=sample&send=100", "/index.html", "/fees?asset=BTC"] {
        let answer = server.get(path).await;
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8", "{path}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
    }
    let etag = server.get("/").await.header("etag").to_owned();
    assert_eq!(server.get_with("/", &[("if-none-match", &etag)]).await.status, StatusCode::NOT_MODIFIED);
}

#[tokio::test]
async fn files_with_a_hash_are_kept_for_ever() {
    let answer = Server::start().await.get("/page-0123456789abcdef.js").await;
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("content-type"), "text/javascript");
}

#[tokio::test]
async fn files_without_a_hash_are_asked_for_each_time() {
    assert_eq!(Server::start().await.get("/favicon.svg").await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn compressed_copies_are_sent_to_those_who_take_them() {
    let server = Server::start().await;
    let brotli = server.get_with("/", &[("accept-encoding", "gzip, br")]).await;
    assert_eq!(
        (brotli.header("content-encoding"), brotli.body.as_slice()),
        ("br", &b"not really brotli"[..])
    );
    let script = "/page-0123456789abcdef.js";
    let gzip = server.get_with(script, &[("accept-encoding", "gzip, br")]).await;
    assert_eq!((gzip.header("content-encoding"), gzip.header("content-type")), ("gzip", "text/javascript"));
    assert_eq!(gzip.header("vary"), "accept-encoding");
    assert_eq!(server.get(script).await.header("content-encoding"), "");
}

#[tokio::test]
async fn what_is_not_there_is_a_problem() {
    let server = Server::start().await;
    for path in [
        "/nothing.js",
        "/api/v1/nothing",
        "/.stage/left-over.css",
        "/%2estage/left-over.css",
        "/../Cargo.toml",
    ] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.json()["code"], "not-found", "{path}");
        assert_eq!(answer.json()["detail"], "Nothing is at this address.", "no secret is asked for: {path}");
    }
}

#[tokio::test]
async fn another_method_is_refused() {
    let server = Server::start().await;
    let answer = server.method(Method::DELETE, "/api/v1/applications").await;
    assert_eq!((answer.status, answer.header("allow")), (StatusCode::METHOD_NOT_ALLOWED, "POST"));
    assert_eq!(answer.json()["code"], "method-not-allowed");
    assert_eq!(server.method(Method::PUT, "/favicon.svg").await.status, StatusCode::NOT_FOUND);
}
