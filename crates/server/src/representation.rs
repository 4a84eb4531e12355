//! JSON kept ready to send, with its strong ETags and once compressed.

use crate::digest;
use axum::body::{Body, Bytes};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, IF_NONE_MATCH, VARY,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use std::io::Write as _;

/// One state of a resource, in every encoding it is sent in. Cheap to clone.
#[derive(Clone, Debug)]
pub(crate) struct Representation {
    kind: HeaderValue,
    plain: Variant,
    /// The compressed ones, the best first.
    packed: Vec<(&'static str, Variant)>,
}

#[derive(Clone, Debug)]
struct Variant {
    bytes: Bytes,
    etag: HeaderValue,
}

impl Variant {
    fn new(bytes: Vec<u8>) -> Self {
        Self { etag: etag_of(&bytes), bytes: bytes.into() }
    }
}

/// A strong ETag: what the bytes are, whenever they were written.
pub(crate) fn etag_of(bytes: &[u8]) -> HeaderValue {
    let mut digest = digest::sha256_hex(bytes);
    // 128 bits tell two states apart.
    digest.truncate(32);
    HeaderValue::from_str(&format!("\"{digest}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

/// Whether an `If-None-Match` names one of these ETags (RFC 9110, 13.1.2: compared weakly).
pub(crate) fn names(list: &HeaderValue, is: impl Fn(&[u8]) -> bool) -> bool {
    let list = list.to_str().unwrap_or_default();
    list.split(',')
        .map(str::trim)
        .any(|tag| tag == "*" || is(tag.strip_prefix("W/").unwrap_or(tag).as_bytes()))
}

impl Representation {
    /// JSON, compressed here.
    ///
    /// # Errors
    /// Where the value is none that JSON has.
    pub(crate) fn json(value: &impl serde::Serialize) -> Result<Self, serde_json::Error> {
        let plain = serde_json::to_vec(value)?;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        let packed = gzip.write_all(&plain).and_then(|()| gzip.finish()).ok();
        let packed = packed.map(|gzip| ("gzip", gzip)).into_iter().collect();
        Ok(Self::new(HeaderValue::from_static("application/json"), plain, packed))
    }

    /// A file and its compressed copies, the best first.
    pub(crate) fn new(kind: HeaderValue, plain: Vec<u8>, packed: Vec<(&'static str, Vec<u8>)>) -> Self {
        let packed = packed.into_iter().map(|(encoding, bytes)| (encoding, Variant::new(bytes))).collect();
        Self { kind, plain: Variant::new(plain), packed }
    }

    /// The ETag of the uncompressed form, which names this state.
    pub(crate) fn etag(&self) -> &str {
        self.plain.etag.to_str().unwrap_or_default()
    }

    /// The answer to a GET: 304 where the asker has it already. Caches keep it, but ask before each use.
    pub(crate) fn answer(&self, asked: &HeaderMap) -> Response {
        let (encoding, variant) = self.variant(asked);
        let known = asked.get_all(IF_NONE_MATCH).iter().any(|list| self.named_by(list));
        let mut response = Response::new(if known { Body::empty() } else { variant.bytes.clone().into() });
        let mut set = |name: HeaderName, value: HeaderValue| response.headers_mut().insert(name, value);
        set(ETAG, variant.etag.clone());
        set(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        set(VARY, HeaderValue::from_static("accept-encoding, accept-language"));
        if known {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        set(CONTENT_TYPE, self.kind.clone());
        if let Some(encoding) = encoding {
            set(CONTENT_ENCODING, HeaderValue::from_static(encoding));
        }
        response
    }

    fn variant(&self, asked: &HeaderMap) -> (Option<&'static str>, &Variant) {
        let takes =
            |encoding: &str| asked.get_all(ACCEPT_ENCODING).iter().any(|list| accepts(list, encoding));
        let best = self.packed.iter().find(|(encoding, _)| takes(encoding));
        best.map_or((None, &self.plain), |(encoding, variant)| (Some(*encoding), variant))
    }

    /// Whether an `If-None-Match` names this state, in whichever encoding.
    fn named_by(&self, list: &HeaderValue) -> bool {
        let all = self.packed.iter().map(|(_, variant)| variant).chain([&self.plain]);
        names(list, |tag| all.clone().any(|variant| variant.etag.as_bytes() == tag))
    }
}

/// Whether an `Accept-Encoding` takes an encoding: named, and not with the weight 0.
fn accepts(list: &HeaderValue, encoding: &str) -> bool {
    let list = list.to_str().unwrap_or_default();
    list.split(',').any(|item| {
        let (name, weight) = item.split_once(';').unwrap_or((item, ""));
        let refused =
            weight.trim().strip_prefix("q=").is_some_and(|q| q.bytes().all(|b| matches!(b, b'0' | b'.')));
        name.trim().eq_ignore_ascii_case(encoding) && !refused
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weight_of_nought_refuses() {
        for (list, takes) in [
            ("gzip", true),
            ("br, gzip;q=0.5", true),
            ("gzip;q=0", false),
            ("gzip;q=0.0", false),
            ("br", false),
        ] {
            assert_eq!(accepts(&HeaderValue::from_static(list), "gzip"), takes, "{list}");
        }
    }
}
