//! Errors as RFC 9457 problem details.

mod kind;
mod words;

pub(crate) use kind::Kind;

use crate::texts::Texts;
use axum::body::Body;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, RETRY_AFTER};
use axum::response::{IntoResponse, Response};
use obmen_application::FieldProblem;
use obmen_words::{Lang, record};
use serde::Serialize;

/// A problem, and the language to tell it in. Never holds what a visitor typed, but for ids.
#[derive(Debug)]
pub(crate) struct Problem {
    kind: Kind,
    lang: Lang,
    errors: Vec<FieldError>,
    quote: Option<Box<record::Quote>>,
}

/// What is sent.
#[derive(Serialize)]
struct Sent<'a> {
    /// A URI that names the kind.
    r#type: String,
    title: String,
    status: u16,
    detail: String,
    /// The kind's stable code, for programs.
    code: &'static str,
    /// Members at fault.
    errors: &'a [FieldError],
    /// The new quote, where the rate moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    quote: Option<&'a record::Quote>,
}

/// A member at fault.
#[derive(Debug, Serialize)]
pub(crate) struct FieldError {
    field: String,
    code: &'static str,
    message: String,
}

impl Problem {
    /// A problem in a language.
    pub(crate) fn new(kind: Kind, lang: Lang) -> Self {
        let message = || text(kind, "detail", lang);
        let error =
            |field: &str| FieldError { field: field.to_owned(), code: kind.code(), message: message() };
        Self { kind, lang, errors: kind.field().map(error).into_iter().collect(), quote: None }
    }

    /// Members that the border refused.
    pub(crate) fn invalid(problems: &[FieldProblem], lang: Lang) -> Self {
        let error = |problem: &FieldProblem| FieldError {
            field: problem.field.as_str().to_owned(),
            code: problem.fault.code(),
            message: words::fault(&problem.fault, Texts::of(lang)),
        };
        Self { errors: problems.iter().map(error).collect(), ..Self::new(Kind::Invalid, lang) }
    }

    /// A member whose name or type is not the wire's.
    pub(crate) fn not_understood(field: String, lang: Lang) -> Self {
        let message = Texts::of(lang).fill("fault.not-understood", &[]);
        let error = FieldError { field, code: "not-understood", message };
        Self { errors: vec![error], ..Self::new(Kind::Invalid, lang) }
    }

    /// The rate is another one now, or was never the office's: the same `send` at the office's own.
    pub(crate) fn other_rate(kind: Kind, quote: record::Quote, lang: Lang) -> Self {
        Self { quote: Some(Box::new(quote)), ..Self::new(kind, lang) }
    }
}

fn text(kind: Kind, part: &str, lang: Lang) -> String {
    let values = kind.values();
    let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    Texts::of(lang).fill(&format!("http.{}.{part}", kind.texts()), &values)
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let sent = Sent {
            r#type: format!("urn:obmen:problem:{}", self.kind.code()),
            title: text(self.kind, "title", self.lang),
            status: self.kind.status().as_u16(),
            detail: text(self.kind, "detail", self.lang),
            code: self.kind.code(),
            errors: &self.errors,
            quote: self.quote.as_deref(),
        };
        let body = serde_json::to_vec(&sent).unwrap_or_default();
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = self.kind.status();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(self.lang.tag()));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(seconds) = self.kind.retry_after() {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        response
    }
}
