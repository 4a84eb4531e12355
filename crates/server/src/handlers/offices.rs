//! `GET /api/v1/offices`

use crate::app::App;
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use obmen_words::Lang;
use serde::Deserialize;

/// The query.
#[derive(Deserialize)]
pub(crate) struct Asked {
    /// The language of the offices' texts; what `Accept-Language` prefers where it is none we have.
    lang: Option<String>,
}

/// Every office: assets, terms, texts, official rates.
pub(crate) async fn offices(
    State(app): State<App>,
    Tongue(preferred): Tongue,
    asked: Result<Query<Asked>, axum::extract::rejection::QueryRejection>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let lang = asked.ok().and_then(|Query(asked)| Lang::parse(&asked.lang?)).unwrap_or(preferred);
    let list = app.0.offices.list(lang).ok_or_else(|| Problem::new(Kind::Internal, lang))?;
    Ok(list.answer(&headers))
}
