//! Requests, by the browser's `fetch`.

use gloo_net::http::{Request, RequestBuilder};
use leptos::prelude::document;
use web_sys::{AbortSignal, RequestCache};

/// An answer that takes longer is none.
const PATIENCE_MS: u32 = 20_000;

/// What a server answered.
pub(crate) struct Answered {
    /// Its status.
    pub(crate) status: u16,
    /// Its body.
    pub(crate) text: String,
}

/// Fetches a text, asking the server whether the stored one is still true.
pub(crate) async fn get(path: &str) -> Option<Answered> {
    answer(patient(Request::get(path)).cache(RequestCache::NoCache).build().ok()?).await
}

/// Sends JSON under an idempotency key; what the server says of it is asked for in the page's language.
pub(crate) async fn post(path: &str, key: &str, body: &str) -> Option<Answered> {
    let spoken = document().document_element().and_then(|root| root.get_attribute("lang"));
    let request = patient(Request::post(path))
        .header("Content-Type", "application/json")
        .header("Accept-Language", &spoken.unwrap_or_default())
        .header("Idempotency-Key", key);
    answer(request.body(body).ok()?).await
}

fn patient(request: RequestBuilder) -> RequestBuilder {
    request.abort_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)))
}

async fn answer(request: Request) -> Option<Answered> {
    let response = request.send().await.ok()?;
    let text = response.text().await.ok()?;
    Some(Answered { status: response.status(), text })
}
