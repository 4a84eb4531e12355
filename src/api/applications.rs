//! Sending an application, and reading what the server says of it.

use super::Fault;
use crate::browser::{self, object, parse, print};
use js_sys::{Array, Object};
use obmen_application::{DetailsPart, OfferPart, Private, RatePart, Request};
use serde::Deserialize;
use wasm_bindgen::JsValue;

/// An application was taken.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Accepted {
    /// Its id.
    pub id: String,
    /// What its status is asked with.
    pub secret: String,
    /// When it must be paid by, RFC 3339.
    pub pay_before: Option<String>,
}

/// A member of the request that was refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct FieldFault {
    /// Which.
    pub field: String,
    /// Why, in a word.
    pub code: String,
    /// Why, in words.
    pub message: String,
}

/// The rate of a new quote.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct NewRate {
    /// Give units.
    #[serde(rename = "in")]
    pub give: Option<String>,
    /// Get units.
    #[serde(rename = "out")]
    pub get: Option<String>,
    /// When it was true.
    pub as_of: Option<String>,
}

/// The quote of now, where the rate has moved since the visitor saw it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct NewQuote {
    /// What leaves the visitor.
    pub send: Option<String>,
    /// What the visitor would receive.
    pub receive: Option<String>,
    /// The rate.
    pub rate: NewRate,
}

/// RFC 9457, with our two members.
#[derive(Debug, Default, Deserialize)]
struct Problem {
    title: Option<String>,
    errors: Option<Vec<FieldFault>>,
    quote: Option<NewQuote>,
}

/// What the server says.
#[derive(Clone, Debug)]
pub enum Answer {
    /// Taken.
    Accepted(Accepted),
    /// The rate has moved.
    RateMoved(NewQuote),
    /// The same key is being worked on.
    InFlight,
    /// Not taken.
    Refused(Vec<FieldFault>),
    /// No answer, or none that can be read: nobody knows whether it was taken.
    Unknown(Fault),
}

/// Sends a request under a key. May be called again with both: the server stores one application.
pub async fn send(key: &str, request: &Request) -> Answer {
    match post(key, request).await {
        Ok(answer) => answer,
        Err(fault) => Answer::Unknown(fault),
    }
}

async fn post(key: &str, request: &Request) -> Result<Answer, Fault> {
    let body = body(request).ok_or(Fault::Unreadable)?;
    let answer = browser::post("/api/v1/applications", key, &body).await.ok_or(Fault::Unreachable)?;
    let text = answer.text;
    Ok(match answer.status {
        200 | 201 => Answer::Accepted(parse(&text).ok_or(Fault::Unreadable)?),
        409 => match parse::<Problem>(&text).ok_or(Fault::Unreadable)?.quote {
            Some(quote) => Answer::RateMoved(quote),
            None => Answer::InFlight,
        },
        // Later the same may be taken.
        408 | 425 | 429 => return Err(Fault::Status(answer.status)),
        400..=499 => Answer::Refused(refusals(parse(&text).unwrap_or_default())),
        status => return Err(Fault::Status(status)),
    })
}

/// The request as it travels.
pub fn body(request: &Request) -> Option<String> {
    print(&wire(request))
}

/// A refusal that names no field names itself.
fn refusals(problem: Problem) -> Vec<FieldFault> {
    match problem.errors {
        Some(errors) if !errors.is_empty() => errors,
        _ => vec![FieldFault { message: problem.title.unwrap_or_default(), ..FieldFault::default() }],
    }
}

/// The request as the browser's object. Every member is named here, so that a new one does not compile without it.
fn wire(request: &Request) -> Object {
    let Request {
        office,
        give,
        get,
        send,
        receive,
        rate,
        details,
        email,
        territory,
        offer,
        consents,
        partner,
    } = request;
    let RatePart { give: rate_in, get: rate_out, as_of } = rate;
    let DetailsPart { details, memo, refund_details, refund_memo } = details;
    let OfferPart { version } = offer;
    let text = |text: &String| JsValue::from_str(text);
    let maybe =
        |text: &Option<String>| text.as_ref().map_or(JsValue::UNDEFINED, |text| JsValue::from_str(text));
    let private = |text: &Private| JsValue::from_str(text.reveal());
    let maybe_private = |text: &Option<Private>| text.as_ref().map_or(JsValue::UNDEFINED, private);
    let consents: Array = consents.iter().map(text).collect();
    let rate = object(&[("in", text(rate_in)), ("out", text(rate_out)), ("as_of", maybe(as_of))]);
    let details = object(&[
        ("details", private(details)),
        ("memo", maybe_private(memo)),
        ("refund_details", maybe_private(refund_details)),
        ("refund_memo", maybe_private(refund_memo)),
    ]);
    object(&[
        ("office", text(office)),
        ("give", text(give)),
        ("get", text(get)),
        ("send", text(send)),
        ("receive", text(receive)),
        ("rate", rate.into()),
        ("details", details.into()),
        ("email", private(email)),
        ("territory", maybe(territory)),
        ("offer", object(&[("version", text(version))]).into()),
        ("consents", consents.into()),
        ("partner", maybe(partner)),
    ])
}
