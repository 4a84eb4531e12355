//! Reading a request's body within its limit.

use crate::problem::{Kind, Problem};
use axum::body::{Body, HttpBody as _};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use core::future::poll_fn;
use core::pin::pin;
use obmen_words::Lang;
use serde::de::DeserializeOwned;

/// The most bytes of a request that are read: the longest application has about 8 KiB.
pub(crate) const MAX_BODY: usize = 64 * 1024;
/// What is beyond [`MAX_BODY`] is read and thrown away up to here, so that a sender who reads only after writing
/// gets the answer and not a broken connection.
const MAX_DRAINED: usize = 16 * 1024 * 1024;

/// The body, whole.
pub(crate) async fn read(body: Body, lang: Lang) -> Result<Vec<u8>, Problem> {
    let mut body = pin!(body);
    let (mut kept, mut seen) = (Vec::new(), 0usize);
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        // A connection that broke: nobody is there to read the answer.
        let frame = frame.map_err(|_| Problem::new(Kind::MalformedJson { line: 1, column: 1 }, lang))?;
        let Ok(data) = frame.into_data() else { continue };
        seen = seen.saturating_add(data.len());
        if seen <= MAX_BODY {
            kept.extend_from_slice(&data);
        } else {
            kept = Vec::new();
        }
        if seen > MAX_DRAINED {
            break;
        }
    }
    if seen > MAX_BODY { Err(Problem::new(Kind::BodyTooLarge, lang)) } else { Ok(kept) }
}

/// Whether the body says it is JSON. A form of another site cannot say so without asking first (CORS).
pub(crate) fn require_json(headers: &HeaderMap, lang: Lang) -> Result<(), Problem> {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        Ok(())
    } else {
        Err(Problem::new(Kind::UnsupportedMediaType, lang))
    }
}

/// The wire form of an application, or of another request.
pub(crate) fn parse<T: DeserializeOwned>(bytes: &[u8], lang: Lang) -> Result<T, Problem> {
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let malformed = |error: &serde_json::Error| {
        Problem::new(Kind::MalformedJson { line: error.line(), column: error.column() }, lang)
    };
    let request = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
        if error.inner().is_data() {
            Problem::not_understood(field(&error.path().to_string(), &error.inner().to_string()), lang)
        } else {
            malformed(error.inner())
        }
    })?;
    reader.end().map_err(|error| malformed(&error))?;
    Ok(request)
}

/// The member at fault. One that is doubled is found by the object that holds it, so that its name stands only in the
/// parser's message.
fn field(path: &str, message: &str) -> String {
    let doubled = message.strip_prefix("duplicate field `").and_then(|rest| rest.split('`').next());
    match (path, doubled) {
        (".", Some(name)) => name.to_owned(),
        // An array or another value where the object should be.
        (".", None) => "body".to_owned(),
        (place, _) if place.starts_with('[') => "body".to_owned(),
        (path, Some(name)) if path != name && !path.ends_with(&format!(".{name}")) => {
            format!("{path}.{name}")
        }
        (path, _) => path.to_owned(),
    }
}
