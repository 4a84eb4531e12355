//! `GET /openapi.json`

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// The description of this interface, OpenAPI 3.1.
pub(crate) async fn openapi() -> impl IntoResponse {
    let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "no-cache")];
    (headers, include_str!("../../openapi.json"))
}
