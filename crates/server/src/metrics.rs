//! Counters in Prometheus's text format.

use core::fmt::Write as _;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What was counted since the start.
pub(crate) struct Metrics {
    since: Instant,
    requests: Mutex<BTreeMap<Request, Sum>>,
}

/// Routes, not addresses: an id is nobody's business, and labels must stay few.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Request {
    route: String,
    method: &'static str,
    status: u16,
}

#[derive(Clone, Copy, Default)]
struct Sum {
    count: u64,
    took: Duration,
}

impl Default for Metrics {
    fn default() -> Self {
        Self { since: Instant::now(), requests: Mutex::default() }
    }
}

impl Metrics {
    /// Counts a request that was answered.
    pub(crate) fn answered(&self, route: &str, method: &axum::http::Method, status: u16, took: Duration) {
        let request = Request { route: route.to_owned(), method: known(method), status };
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        let sum = requests.entry(request).or_default();
        sum.count += 1;
        sum.took += took;
    }

    /// The text.
    pub(crate) fn text(&self) -> String {
        let requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut text = String::new();
        let mut line = |line: std::fmt::Arguments<'_>| {
            // Writing into a string cannot fail.
            let _ = text.write_fmt(line);
            text.push('\n');
        };
        line(format_args!("# TYPE obmen_uptime_seconds gauge"));
        line(format_args!("obmen_uptime_seconds {}", self.since.elapsed().as_secs()));
        line(format_args!("# TYPE obmen_http_requests_total counter"));
        for (request, sum) in &requests {
            line(format_args!("obmen_http_requests_total{} {}", labels(request), sum.count));
        }
        line(format_args!("# TYPE obmen_http_request_duration_seconds_total counter"));
        for (request, sum) in &requests {
            let micros = sum.took.as_micros();
            let (whole, rest) = (micros / 1_000_000, micros % 1_000_000);
            line(format_args!(
                "obmen_http_request_duration_seconds_total{} {whole}.{rest:06}",
                labels(request)
            ));
        }
        text
    }
}

fn labels(request: &Request) -> String {
    format!(r#"{{route="{}",method="{}",status="{}"}}"#, request.route, request.method, request.status)
}

/// Methods of HTTP by name, so that an invented one makes no label of its own.
fn known(method: &axum::http::Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "HEAD" => "HEAD",
        "POST" => "POST",
        "OPTIONS" => "OPTIONS",
        _ => "other",
    }
}
