//! Rates with a strong ETag, and the stream that tells when they change.

use crate::support::{Server, rates};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use http_body_util::BodyExt as _;
use obmen_exchange::RateSheet;
use std::time::Duration;
use tower::ServiceExt as _;

const RATES: &str = "/api/v1/offices/sample/rates";

#[tokio::test]
async fn rates_read_back_as_the_core_wrote_them() {
    let answer = Server::start().await.get(RATES).await;
    assert_eq!(serde_json::from_slice::<RateSheet>(&answer.body).unwrap(), rates());
    assert_eq!(answer.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn the_etag_is_strong_and_changes_with_the_rates() {
    let server = Server::start().await;
    let first = server.get(RATES).await.header("etag").to_owned();
    assert!(first.starts_with('"') && first.len() == 34, "{first}");
    let weak = format!("\"other\", W/{first}");
    for known in [first.as_str(), weak.as_str(), "*"] {
        let again = server.get_with(RATES, &[("if-none-match", known)]).await;
        assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0), "{known}");
        assert_eq!(again.header("etag"), first);
    }
    server.app.set_rates("sample", RateSheet::default());
    let changed = server.get_with(RATES, &[("if-none-match", &first)]).await;
    assert_eq!(changed.status, StatusCode::OK);
    assert_ne!(changed.header("etag"), first);
}

#[tokio::test]
async fn a_compressed_form_has_an_etag_of_its_own() {
    let server = Server::start().await;
    let plain = server.get(RATES).await;
    let packed = server.get_with(RATES, &[("accept-encoding", "gzip")]).await;
    assert_eq!(packed.header("content-encoding"), "gzip");
    assert!(packed.body.len() < plain.body.len());
    assert_ne!(packed.header("etag"), plain.header("etag"));
    assert!(packed.header("vary").contains("accept-encoding"));
}

#[tokio::test]
async fn an_unknown_office_has_no_rates() {
    let server = Server::start().await;
    for path in ["/api/v1/offices/other/rates", "/api/v1/offices/other/rates/stream"] {
        let answer = server.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.json()["code"], "not-found");
        assert!(!answer.json()["detail"].as_str().unwrap().contains("secret"), "{path}");
    }
}

#[tokio::test]
async fn the_stream_tells_the_rates_at_once_and_when_they_change() {
    let server = Server::start().await;
    let request = Request::get("/api/v1/offices/sample/rates/stream").body(Body::empty()).unwrap();
    let response = server.router.clone().oneshot(request).await.unwrap();
    assert_eq!(response.headers().get("content-type").unwrap(), "text/event-stream");
    let kept: Vec<_> = response.headers().get_all("cache-control").iter().collect();
    assert_eq!(kept, ["no-store"], "once");
    let mut body = response.into_body();
    let mut next = async || {
        let frame =
            tokio::time::timeout(Duration::from_secs(5), body.frame()).await.unwrap().unwrap().unwrap();
        String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()
    };
    let first = next().await;
    assert!(first.starts_with("event: rates\n"), "{first}");
    assert!(first.contains("2026-11-20T09:00:00Z"), "{first}");
    server.app.set_rates("sample", RateSheet::default());
    let second = next().await;
    assert!(second.starts_with("event: rates\n") && second != first, "{second}");
}
