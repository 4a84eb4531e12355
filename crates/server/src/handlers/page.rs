//! The page and its files.

use crate::app::App;
use crate::layers::security::PERMISSIONS;
use crate::page::is_hashed;
use crate::problem::{Kind, Problem};
use crate::representation::{etag_of, names};
use crate::tongue::Tongue;
use axum::extract::{RawQuery, Request, State};
use axum::http::header::{
    ACCEPT_RANGES, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_MODIFIED_SINCE, IF_NONE_MATCH, IF_UNMODIFIED_SINCE,
    LAST_MODIFIED, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use tower::ServiceExt as _;
use tower_http::services::ServeDir;

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const ASK_FIRST: HeaderValue = HeaderValue::from_static("no-cache");
/// The loader's name is in partners' pages and cannot bear a hash: a new one reaches everybody in ten minutes.
const BRIEFLY: HeaderValue = HeaderValue::from_static("public, max-age=600");

/// No file of the page comes near it.
const LARGEST: usize = 16 << 20;

/// `/`: the document.
pub(crate) async fn document(State(app): State<App>, headers: HeaderMap) -> Response {
    app.0.page.document.answer(&headers)
}

/// `/fees`: what refunds cost.
pub(crate) async fn fees(State(app): State<App>, headers: HeaderMap) -> Response {
    app.0.page.fees.answer(&headers)
}

/// `/fees/` and `/fees.html`: spellings of it, with what was asked.
pub(crate) async fn fees_spelled(RawQuery(query): RawQuery) -> Redirect {
    let asked = query.map_or_else(String::new, |query| format!("?{query}"));
    Redirect::permanent(&format!("/fees{asked}"))
}

/// A frame has the clipboard for its buttons, and no camera: the browser would ask for it in the partner's name, and the
/// partner would keep it.
const FRAME_PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), \
     usb=(), clipboard-read=(self), clipboard-write=(self)",
);

/// `/embed`: the same page, for the frames of partners.
pub(crate) async fn embedded(State(app): State<App>, headers: HeaderMap) -> Response {
    let mut response = app.0.page.embedded.answer(&headers);
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, app.0.page.policies.embedded.clone());
    headers.insert(PERMISSIONS, FRAME_PERMISSIONS);
    response
}

/// Any other address: a file of the page, compressed beforehand where the asker takes that.
pub(crate) async fn file(State(app): State<App>, Tongue(lang): Tongue, mut request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) || is_hidden(request.uri().path()) {
        return Problem::new(Kind::NotFound, lang).into_response();
    }
    let hashed = is_hashed(request.uri().path());
    let known = request.headers().get(IF_NONE_MATCH).cloned();
    let is_tagged = !hashed && request.method() == Method::GET;
    if !hashed {
        // An older version put back, or one copied with its times, is older than what a browser holds.
        for when in [IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE] {
            request.headers_mut().remove(when);
        }
    }
    let files = ServeDir::new(&app.0.page.dist)
        .append_index_html_on_directories(false)
        .precompressed_br()
        .precompressed_gzip();
    let mut response = match files.oneshot(request).await {
        Ok(response) => response.map(axum::body::Body::new),
        Err(never) => match never {},
    };
    if response.status() == StatusCode::NOT_FOUND {
        return Problem::new(Kind::NotFound, lang).into_response();
    }
    if is_tagged && response.status() == StatusCode::OK {
        response = match tagged(response, known.as_ref()).await {
            Ok(response) => response,
            Err(_) => return Problem::new(Kind::Internal, lang).into_response(),
        };
    }
    let headers = response.headers_mut();
    // Nobody asks by time, or for a part: these would be bytes of each first visit.
    for what in [LAST_MODIFIED, ACCEPT_RANGES] {
        headers.remove(what);
    }
    headers.insert(CACHE_CONTROL, if hashed { FOR_EVER } else { ASK_FIRST });
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    response
}

/// A file known by what it holds, whenever it was written; nothing of it where the asker has it already.
async fn tagged(response: Response, known: Option<&HeaderValue>) -> Result<Response, axum::Error> {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, LARGEST).await?;
    let etag = etag_of(&bytes);
    let body = if known.is_some_and(|list| names(list, |tag| tag == etag.as_bytes())) {
        parts.status = StatusCode::NOT_MODIFIED;
        for what in [CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE] {
            parts.headers.remove(what);
        }
        axum::body::Body::empty()
    } else {
        bytes.into()
    };
    parts.headers.insert(ETAG, etag);
    Ok(Response::from_parts(parts, body))
}

/// `/obmen-widget.js`: the one file that other sites' pages load. A module of another origin is fetched by CORS.
pub(crate) async fn loader(app: State<App>, lang: Tongue, request: Request) -> Response {
    let mut response = file(app, lang, request).await;
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, BRIEFLY);
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        let policy = HeaderName::from_static("cross-origin-resource-policy");
        headers.insert(policy, HeaderValue::from_static("cross-origin"));
    }
    response
}

/// What a build leaves behind in hidden files and folders is nobody's business.
fn is_hidden(path: &str) -> bool {
    // A percent-encoded point too.
    path.split('/').any(|part| part.starts_with('.') || part.to_ascii_lowercase().starts_with("%2e"))
}
