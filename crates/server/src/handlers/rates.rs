//! `GET /api/v1/offices/{id}/rates`

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;

/// The rates an office quotes from at the moment; 304 where the asker has them.
pub(crate) async fn rates(
    State(app): State<App>,
    Tongue(lang): Tongue,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let served = app.0.offices.find(&id).ok_or_else(|| Problem::new(Kind::NotFound, lang))?;
    Ok(served.sheet().json.answer(&headers))
}
