//! What happens around every request: from the outside in, an id, a log line, limits of time, headers of security.

pub(crate) mod security;
mod trace;

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::Router;
use axum::extract::Request;
use axum::http::HeaderName;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};

/// How long an answer may take to begin. A stream's answer begins at once.
const TIMEOUT: Duration = Duration::from_secs(20);
const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Puts the layers around the routes; the last is the outermost.
pub(crate) fn around(routes: Router<App>, app: &App) -> Router<App> {
    routes
        .layer(from_fn(in_time))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(app.clone(), security::headers))
        .layer(from_fn_with_state(app.clone(), trace::trace))
        .layer(PropagateRequestIdLayer::new(REQUEST_ID))
        .layer(SetRequestIdLayer::new(REQUEST_ID, MakeRequestUuid))
        // A sender's own id is not taken over into our logs.
        .layer(from_fn(forget_request_id))
}

async fn in_time(Tongue(lang): Tongue, request: Request, next: Next) -> Response {
    match tokio::time::timeout(TIMEOUT, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::new(Kind::Timeout, lang).into_response(),
    }
}

async fn forget_request_id(mut request: Request, next: Next) -> Response {
    request.headers_mut().remove(REQUEST_ID);
    next.run(request).await
}

/// The panic's own text could hold anything: it stays with the panic hook.
fn panicked(_: Box<dyn std::any::Any + Send>) -> Response {
    Problem::new(Kind::Internal, obmen_words::Lang::default()).into_response()
}

/// Axum adds `Allow` itself.
pub(crate) async fn method_not_allowed(Tongue(lang): Tongue) -> Problem {
    Problem::new(Kind::MethodNotAllowed, lang)
}
