//! One log line a request, and its place in the metrics. Neither has an address, a body or a header of the sender's.

use super::REQUEST_ID;
use crate::app::App;
use axum::extract::{MatchedPath, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use std::time::Instant;
use tracing::{Instrument as _, info, info_span};

pub(super) async fn trace(State(app): State<App>, request: Request, next: Next) -> Response {
    let matched = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    // A file's name is the sender's choice: it makes no label.
    let route = matched.unwrap_or_else(|| "files".to_owned());
    let method = request.method().clone();
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
    let span = info_span!("request", request_id = id, %method, route);
    let started = Instant::now();
    let answer = async {
        let response = next.run(request).await;
        let took = started.elapsed();
        app.0.metrics.answered(&route, &method, response.status().as_u16(), took);
        let micros = u64::try_from(took.as_micros()).unwrap_or(u64::MAX);
        info!(status = response.status().as_u16(), micros, "answered");
        response
    };
    answer.instrument(span).await
}
