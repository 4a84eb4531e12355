//! `/openapi.json` describes what the router has, no more and no less.

use crate::support::Server;
use serde_json::Value;
use std::collections::BTreeSet;

#[tokio::test]
async fn the_description_and_the_router_have_the_same_paths() {
    let described = Server::start().await.get("/openapi.json").await.json();
    assert_eq!(described["openapi"], "3.1.0");
    let described: BTreeSet<&str> =
        described["paths"].as_object().unwrap().keys().map(String::as_str).collect();
    let routed: BTreeSet<&str> = obmen_server::paths().into_iter().collect();
    assert_eq!(described, routed);
}

#[tokio::test]
async fn every_reference_of_the_description_leads_somewhere() {
    fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(members) => {
                found.extend(members.get("$ref").and_then(Value::as_str));
                members.values().for_each(|member| references(member, found));
            }
            Value::Array(items) => items.iter().for_each(|item| references(item, found)),
            _ => {}
        }
    }
    let described = Server::start().await.get("/openapi.json").await.json();
    let mut found = Vec::new();
    references(&described, &mut found);
    assert!(found.len() > 10);
    for reference in found {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(described.pointer(pointer).is_some(), "{reference}");
    }
}

#[tokio::test]
async fn health_and_metrics_answer() {
    let server = Server::start().await;
    assert_eq!(server.get("/healthz").await.body, b"ok\n");
    let metrics = server.get("/metrics").await;
    let text = String::from_utf8(metrics.body).unwrap();
    assert!(
        text.contains(r#"obmen_http_requests_total{route="/healthz",method="GET",status="200"} 1"#),
        "{text}"
    );
}
