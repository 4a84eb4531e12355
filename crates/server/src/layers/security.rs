//! Headers that tell a browser what this site never does (OWASP ASVS 5.0, 3.4).

use crate::app::App;
use axum::extract::{Request, State};
use axum::http::header::{
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;

pub(crate) const PERMISSIONS: HeaderName = HeaderName::from_static("permissions-policy");
const OWN_PERMISSIONS: HeaderValue = HeaderValue::from_static(
    "accelerometer=(), camera=(self), display-capture=(), geolocation=(), gyroscope=(), microphone=(), \
     payment=(), usb=(), clipboard-read=(self), clipboard-write=(self)",
);
/// What is no document shows nothing; a worker runs and fetches under the policy of its own file. Short, since every
/// file bears it.
const FILES: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; \
     base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);
/// Two years, as browsers' preload lists ask.
const TRANSPORT: HeaderValue = HeaderValue::from_static("max-age=63072000; includeSubDomains");

pub(super) async fn headers(State(app): State<App>, request: Request, next: Next) -> Response {
    let local = is_local(request.headers().get(HOST));
    let mut response = next.run(request).await;
    // It has no type, and what it bears replaces what the browser has kept with the document.
    let unchanged = response.status() == StatusCode::NOT_MODIFIED;
    let headers = response.headers_mut();
    if headers.get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        // `/embed` has set policies of its own.
        headers.entry(CONTENT_SECURITY_POLICY).or_insert_with(|| app.0.page.policies.own.clone());
        headers.entry(PERMISSIONS).or_insert(OWN_PERMISSIONS);
        let opener = HeaderName::from_static("cross-origin-opener-policy");
        headers.insert(opener, HeaderValue::from_static("same-origin"));
    } else if !unchanged {
        headers.insert(CONTENT_SECURITY_POLICY, FILES);
    }
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    if !local {
        headers.insert(STRICT_TRANSPORT_SECURITY, TRANSPORT);
    }
    response
}

/// A machine talking to itself has no certificate.
fn is_local(host: Option<&HeaderValue>) -> bool {
    let Some(host) = host.and_then(|host| host.to_str().ok()) else { return true };
    let name = match host.strip_prefix('[') {
        Some(bracketed) => bracketed.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name == "localhost" || name.ends_with(".localhost") || name.starts_with("127.") || name == "::1"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_own_machine_is_local() {
        for (host, local) in [
            ("localhost:8080", true),
            ("127.0.0.1:8080", true),
            ("[::1]:80", true),
            ("a.localhost", true),
            ("exchange.example", false),
            ("localhost.example", false),
        ] {
            assert_eq!(is_local(Some(&HeaderValue::from_static(host))), local, "{host}");
        }
    }
}
