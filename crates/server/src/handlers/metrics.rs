//! `GET /metrics`

use crate::app::App;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Counters in Prometheus's text format.
pub(crate) async fn metrics(State(app): State<App>) -> impl IntoResponse {
    let headers = [(CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8"), (CACHE_CONTROL, "no-store")];
    (headers, app.0.metrics.text())
}
