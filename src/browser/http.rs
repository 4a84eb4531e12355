//! Requests, by the browser's `fetch`.

use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, Headers, RequestCache, RequestInit, Response};

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
    let request = RequestInit::new();
    request.set_cache(RequestCache::NoCache);
    answer(path, &request).await
}

/// Sends JSON under an idempotency key.
pub(crate) async fn post(path: &str, key: &str, body: &str) -> Option<Answered> {
    let headers = Headers::new().ok()?;
    headers.set("Content-Type", "application/json").ok()?;
    headers.set("Idempotency-Key", key).ok()?;
    let request = RequestInit::new();
    request.set_method("POST");
    request.set_headers(&headers);
    request.set_body(&JsValue::from_str(body));
    answer(path, &request).await
}

async fn answer(path: &str, request: &RequestInit) -> Option<Answered> {
    request.set_signal(Some(&AbortSignal::timeout_with_u32(PATIENCE_MS)));
    let response = JsFuture::from(window().fetch_with_str_and_init(path, request)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?.as_string()?;
    Some(Answered { status: response.status(), text })
}
