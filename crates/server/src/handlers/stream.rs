//! `GET /api/v1/offices/{id}/rates/stream`

use crate::app::App;
use crate::offices::Sheet;
use crate::problem::{Kind, Problem};
use crate::tongue::Tongue;
use axum::extract::{Path, State};
use axum::http::header::CACHE_CONTROL;
use axum::response::IntoResponse;
use axum::response::sse::{Event, KeepAlive, Sse};
use core::convert::Infallible;
use futures_util::stream::{self, Stream};
use serde::Serialize;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// Proxies cut connections that are silent for a minute or less.
const KEEP_ALIVE: Duration = Duration::from_secs(15);

/// What an event tells: which rates are in force now. They themselves come from `/rates`.
#[derive(Serialize)]
struct Now<'a> {
    etag: &'a str,
    as_of: Option<&'a str>,
}

/// An event `rates` at once, and one whenever the rates change.
pub(crate) async fn stream(
    State(app): State<App>,
    Tongue(lang): Tongue,
    Path(id): Path<String>,
) -> Result<impl IntoResponse, Problem> {
    let served = app.0.offices.find(&id).ok_or_else(|| Problem::new(Kind::NotFound, lang))?;
    let mut sheets = served.follow();
    sheets.mark_changed();
    let events = events(sheets, app.0.stopping.subscribe());
    let alive = KeepAlive::new().interval(KEEP_ALIVE);
    // In place of the header that `Sse` sets.
    Ok(([(CACHE_CONTROL, "no-store")], Sse::new(events).keep_alive(alive)))
}

fn events(
    sheets: watch::Receiver<Arc<Sheet>>,
    stopping: watch::Receiver<bool>,
) -> impl Stream<Item = Result<Event, Infallible>> {
    stream::unfold((sheets, stopping), |(mut sheets, mut stopping)| async {
        let changed = tokio::select! {
            _ = stopping.wait_for(|stopping| *stopping) => None,
            changed = sheets.changed() => changed.ok(),
        };
        changed?;
        let event = event(&sheets.borrow_and_update());
        Some((Ok(event), (sheets, stopping)))
    })
}

fn event(sheet: &Sheet) -> Event {
    let now = Now { etag: sheet.json.etag(), as_of: sheet.rates.as_of.as_deref() };
    Event::default().event("rates").json_data(now).unwrap_or_default()
}
