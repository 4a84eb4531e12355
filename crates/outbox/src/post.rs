use crate::answer::read;
use gloo_net::http::{Request as Fetch, Response};
use obmen_application::outbox::Answer;
use obmen_application::{Private, Request};
use web_sys::AbortSignal;

/// An answer that takes longer is none.
const PATIENCE_MS: u32 = 20_000;

/// Sends an application; what is refused is told in `lang`.
pub(crate) async fn post(key: &Private, request: &Request, lang: &str) -> Answer {
    match answered(key, request, lang).await {
        Some((status, body)) => read(status, &body),
        None => Answer::None,
    }
}

async fn answered(key: &Private, request: &Request, lang: &str) -> Option<(u16, String)> {
    let body = serde_json::to_string(request).ok()?;
    let response: Response = Fetch::post("/api/v1/applications")
        .abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)))
        .header("Content-Type", "application/json")
        .header("Accept-Language", lang)
        .header("Idempotency-Key", key.reveal())
        .body(body)
        .ok()?
        .send()
        .await
        .ok()?;
    Some((response.status(), response.text().await.ok()?))
}
