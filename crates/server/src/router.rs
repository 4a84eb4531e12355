//! The table of contents: every address, and who answers.

use crate::app::App;
use crate::handlers::{
    apply, document, embedded, fees, fees_spelled, file, health, loader, metrics, offices, openapi, prefill,
    rates, status, stream,
};
use crate::layers;
use axum::Router;
use axum::routing::{MethodRouter, get, post};

/// The addresses of the interface: each stands in `openapi.json`, which a test sees to.
fn interface() -> [(&'static str, MethodRouter<App>); 9] {
    [
        ("/api/v1/offices", get(offices)),
        ("/api/v1/offices/{id}/rates", get(rates)),
        ("/api/v1/offices/{id}/rates/stream", get(stream)),
        ("/api/v1/applications", post(apply)),
        ("/api/v1/applications/{id}", get(status)),
        ("/api/v1/prefills", post(prefill)),
        ("/healthz", get(health)),
        ("/metrics", get(metrics)),
        ("/openapi.json", get(openapi)),
    ]
}

/// The addresses of the page; every other is a file of its.
fn page() -> [(&'static str, MethodRouter<App>); 7] {
    [
        ("/", get(document)),
        ("/index.html", get(document)),
        ("/embed", get(embedded)),
        ("/fees", get(fees)),
        ("/fees/", get(fees_spelled)),
        ("/fees.html", get(fees_spelled)),
        ("/obmen-widget.js", get(loader)),
    ]
}

/// The whole server as a service.
pub fn router(app: App) -> Router {
    let routes = interface().into_iter().chain(page());
    let routes = routes.fold(Router::new(), |router, (path, methods)| router.route(path, methods));
    let routes = routes.fallback(file).method_not_allowed_fallback(layers::method_not_allowed);
    layers::around(routes, &app).with_state(app)
}

/// The paths of the interface.
#[must_use]
pub fn paths() -> Vec<&'static str> {
    interface().map(|(path, _)| path).to_vec()
}
