//! `GET /api/v1/applications/{id}`

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::secret;
use crate::store::Stored;
use crate::tongue::Tongue;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::{AUTHORIZATION, CACHE_CONTROL};
use axum::response::IntoResponse;
use serde::Serialize;
use serde_json::value::RawValue;

/// What its sender is told of an application.
#[derive(Serialize)]
struct Status {
    id: String,
    status: String,
    created_at: String,
    quote: Box<RawValue>,
    pay_before: Option<String>,
}

/// The state of an application, to who has its secret. Whether the id or the secret is wrong is not told.
pub(crate) async fn status(
    State(app): State<App>,
    Tongue(lang): Tongue,
    Path(id): Path<String>,
    headers: HeaderMap,
) -> Result<impl IntoResponse, Problem> {
    let stored = app.0.store.application(&id).await.map_err(|error| {
        tracing::error!(%error, "an application could not be read");
        Problem::new(Kind::Unavailable, lang)
    })?;
    let given = bearer(&headers).unwrap_or_default();
    // An unknown id is compared too, with a hash that nothing has, so that it takes as long.
    let wanted = stored.as_ref().map_or("", |stored| stored.secret_sha256.as_str());
    let right = secret::matches(given, wanted);
    let stored = stored.filter(|_| right).ok_or_else(|| Problem::new(Kind::NoApplication, lang))?;
    let status = Status::of(stored).map_err(|_| Problem::new(Kind::Internal, lang))?;
    Ok(([(CACHE_CONTROL, "no-store")], Json(status)))
}

impl Status {
    fn of(stored: Stored) -> Result<Self, serde_json::Error> {
        let Stored { id, status, created_at, quote, pay_before, .. } = stored;
        Ok(Self { id, status, created_at, quote: RawValue::from_string(quote)?, pay_before })
    }
}

/// RFC 6750, 2.1.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let (scheme, secret) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then(|| secret.trim())
}
