//! Details are filled in from outside only where their partner has signed them.

use crate::support::{Answer, PARTNER_KEY, Server};
use axum::body::Body;
use axum::http::header::CONTENT_TYPE;
use axum::http::{Request, StatusCode};
use hmac::{Hmac, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use std::time::{SystemTime, UNIX_EPOCH};

const CARD: &str = "4400430000000007";

fn in_seconds(seconds: i64) -> i64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    i64::try_from(now).unwrap() + seconds
}

/// Signed by the partner `shop` for an office and an asset.
fn signed(office: &str, asset: &str, expires: i64) -> Value {
    let text = format!("obmen-prefill-1\nshop\n{office}\n{asset}\n{CARD}\n\n{expires}");
    let mut mac = Hmac::<Sha256>::new_from_slice(PARTNER_KEY.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    let signature: String = mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    json!({
        "partner": "shop", "origin": "https://shop.example", "office": "sample", "asset": "KSPBKZT",
        "details": CARD, "memo": "", "expires": expires, "signature": signature,
    })
}

async fn asked(body: &str, kind: &str) -> Answer {
    let request = Request::post("/api/v1/prefills").header(CONTENT_TYPE, kind);
    Server::start().await.send(request.body(Body::from(body.to_owned())).unwrap()).await
}

async fn told(body: &Value) -> Answer {
    asked(&body.to_string(), "application/json").await
}

#[tokio::test]
async fn what_the_partner_signed_may_be_filled_in() {
    let answer = told(&signed("sample", "KSPBKZT", in_seconds(600))).await;
    assert_eq!((answer.status, answer.body.len()), (StatusCode::NO_CONTENT, 0));
    assert_eq!(answer.header("cache-control"), "no-store");
}

#[tokio::test]
async fn an_expired_signature_is_told_as_one() {
    let answer = told(&signed("sample", "KSPBKZT", in_seconds(-1))).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN);
    assert_eq!(answer.errors(), ["expires prefill-expired"]);
}

#[tokio::test]
async fn what_was_signed_for_something_else_or_by_nobody_is_refused_and_not_repeated() {
    let mut wrongs =
        vec![signed("other", "KSPBKZT", in_seconds(600)), signed("sample", "USDTTRC20", in_seconds(600))];
    for (member, value) in [
        ("partner", json!("mall")),
        ("partner", json!("nobody")),
        ("origin", json!("https://mall.example")),
        ("origin", json!("https://stranger.example")),
        ("details", json!("4400430000000015")),
        ("memo", json!("1")),
        ("expires", json!(in_seconds(601))),
        ("signature", json!("0".repeat(64))),
        ("signature", json!("")),
    ] {
        let mut wrong = signed("sample", "KSPBKZT", in_seconds(600));
        wrong[member] = value;
        wrongs.push(wrong);
    }
    wrongs.push(signed("sample", "KSPBKZT", in_seconds(2 * 24 * 60 * 60)));
    for wrong in wrongs {
        let answer = told(&wrong).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{wrong}");
        assert_eq!(answer.errors(), ["signature prefill-refused"], "{wrong}");
        assert!(!String::from_utf8(answer.body).unwrap().contains("44004300"));
    }
}

#[tokio::test]
async fn only_json_of_a_bounded_size_and_its_own_shape_is_looked_into() {
    let right = signed("sample", "KSPBKZT", in_seconds(600));
    assert_eq!(asked(&right.to_string(), "text/plain").await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    assert_eq!(asked(&"x".repeat(100_000), "application/json").await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(asked("{", "application/json").await.status, StatusCode::BAD_REQUEST);
    for (member, value) in
        [("expires", json!(-1)), ("expires", json!("1")), ("details", json!(1)), ("email", json!(""))]
    {
        let mut wrong = right.clone();
        wrong[member] = value;
        assert_eq!(told(&wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY, "{member}");
    }
}
