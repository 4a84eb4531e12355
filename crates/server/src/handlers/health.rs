//! `GET /healthz`

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;

/// Whether applications can be stored.
pub(crate) async fn health(
    State(app): State<App>,
    Tongue(lang): Tongue,
) -> Result<impl IntoResponse, Problem> {
    app.0.store.ping().await.map_err(|error| {
        tracing::error!(%error, "the database does not answer");
        Problem::new(Kind::Unavailable, lang)
    })?;
    Ok(([(CACHE_CONTROL, "no-store")], "ok\n"))
}
