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
async fn the_page_of_fees_has_one_address_and_other_spellings_lead_to_it() {
    let server = Server::start().await;
    for (path, address) in
        [("/fees/", "/fees"), ("/fees.html?asset=BTC&fee=5%25", "/fees?asset=BTC&fee=5%25")]
    {
        let answer = server.get(path).await;
        assert_eq!(
            (answer.status, answer.header("location")),
            (StatusCode::PERMANENT_REDIRECT, address),
            "{path}"
        );
    }
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
async fn a_file_without_a_hash_is_known_by_what_it_holds_and_not_by_its_time() {
    let server = Server::start().await;
    let first = server.get("/favicon.svg").await;
    assert_eq!(first.header("last-modified"), "");
    let etag = first.header("etag").to_owned();
    let again = server.get_with("/favicon.svg", &[("if-none-match", &etag)]).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    // An older version is put back: its time says nothing.
    server.put("favicon.svg", "<svg id='older'/>");
    for asked in [("if-none-match", etag.as_str()), ("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT")] {
        let answer = server.get_with("/favicon.svg", &[asked]).await;
        assert_eq!(
            (answer.status, answer.body.as_slice()),
            (StatusCode::OK, &b"<svg id='older'/>"[..]),
            "{asked:?}"
        );
        assert_ne!(answer.header("etag"), etag);
    }
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
