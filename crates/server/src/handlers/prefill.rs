//! `POST /api/v1/prefills`

use crate::app::App;
use crate::body;
use crate::clock::Moment;
use crate::partners::{Denied, Prefill};
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::CACHE_CONTROL;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

/// Whether a partner's frame may fill in these details: 204, or 403 and why. Nothing of them is kept or logged.
pub(crate) async fn prefill(
    State(app): State<App>,
    Tongue(lang): Tongue,
    headers: HeaderMap,
    sent: Body,
) -> Result<impl IntoResponse, Problem> {
    let bytes = body::read(sent, lang).await?;
    body::require_json(&headers, lang)?;
    let prefill: Prefill = body::parse(&bytes, lang)?;
    app.0.partners.check(&prefill, Moment::now().unix()).map_err(|denied| {
        let kind = match denied {
            Denied::Refused => Kind::PrefillRefused,
            Denied::Expired => Kind::PrefillExpired,
        };
        Problem::new(kind, lang)
    })?;
    Ok((StatusCode::NO_CONTENT, [(CACHE_CONTROL, "no-store")]))
}
