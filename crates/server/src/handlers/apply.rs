//! `POST /api/v1/applications`

use crate::app::App;
use crate::clock::Moment;
use crate::idempotency::IdempotencyKey;
use crate::limiter::Sender;
use crate::offices::Served;
use crate::problem::{Kind, Problem};
use crate::store::{Inserted, KeyedBody};
use crate::texts::Texts;
use crate::tongue::Tongue;
use crate::{body, digest, row, secret};
use axum::Json;
use axum::body::Body;
use axum::extract::State;
use axum::http::header::{CACHE_CONTROL, LOCATION};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use obmen_application::{Application, Fault, Field, FieldProblem, Refusal, Request, check};
use obmen_exchange::RateSheet;
use obmen_words::{Canonical, Lang, Words, record};
use serde::Serialize;
use serde_json::value::RawValue;

/// The answer 201. Made of what is stored and of the key alone, so that it comes out the same again, byte by byte.
#[derive(Serialize)]
struct Taken {
    id: String,
    status: &'static str,
    secret: String,
    quote: Box<RawValue>,
    pay_before: Option<String>,
}

/// Takes an application: reckons it anew, stores it, and answers only then.
pub(crate) async fn apply(
    State(app): State<App>,
    Tongue(lang): Tongue,
    Sender(sender): Sender,
    headers: HeaderMap,
    sent: Body,
) -> Result<Response, Problem> {
    // Read first: a sender who is refused half-way sees a broken connection instead of the answer.
    let bytes = body::read(sent, lang).await?;
    app.0.limiter.count(sender).map_err(|seconds| Problem::new(Kind::TooManyRequests { seconds }, lang))?;
    body::require_json(&headers, lang)?;
    let key = IdempotencyKey::of(&headers, lang)?;
    let request: Request = body::parse(&bytes, lang)?;

    let keyed = KeyedBody { key_sha256: key.hash(), body_sha256: digest::sha256_hex(&request.canonical()) };
    let _claim =
        app.0.in_flight.claim(&keyed.key_sha256).ok_or_else(|| Problem::new(Kind::InFlight, lang))?;
    if let Some(answer) = earlier(&app, &key, &keyed, lang).await? {
        return Ok(answer);
    }
    let served = app.0.offices.find(&request.office).ok_or_else(|| unknown_office(&request, lang))?.clone();
    let row = accept(&app, &key, &request, &served, lang)?;
    let store = |error: sqlx::Error| {
        tracing::error!(%error, "an application could not be stored");
        Problem::new(Kind::Unavailable, lang)
    };
    match app.0.store.insert(&row, &keyed).await.map_err(store)? {
        Inserted::Yes => {
            tracing::info!(id = row.id, office = row.office, partner = row.partner, "application stored");
            answer(&app, &key, (row.id, row.quote, row.pay_before), lang)
        }
        // Another server on the same database was faster.
        Inserted::KeyTaken => {
            earlier(&app, &key, &keyed, lang).await?.ok_or_else(|| Problem::new(Kind::InFlight, lang))
        }
    }
}

/// The answer that this key was given before.
async fn earlier(
    app: &App,
    key: &IdempotencyKey,
    keyed: &KeyedBody,
    lang: Lang,
) -> Result<Option<Response>, Problem> {
    let found = app.0.store.earlier(&keyed.key_sha256).await.map_err(|error| {
        tracing::error!(%error, "a key could not be looked up");
        Problem::new(Kind::Unavailable, lang)
    })?;
    let Some(found) = found else { return Ok(None) };
    if found.body_sha256 != keyed.body_sha256 {
        return Err(Problem::new(Kind::KeyReused, lang));
    }
    answer(app, key, (found.id, found.quote, found.pay_before), lang).map(Some)
}

fn unknown_office(request: &Request, lang: Lang) -> Problem {
    let fault = if request.office.is_empty() { Fault::Required } else { Fault::UnknownOffice };
    Problem::invalid(&[FieldProblem::new(Field::Office, fault)], lang)
}

/// From the wire to a row, through the border that the page uses too.
fn accept(
    app: &App,
    key: &IdempotencyKey,
    request: &Request,
    served: &Served,
    lang: Lang,
) -> Result<crate::store::NewApplication, Problem> {
    let sheet = served.sheet();
    let market = served.market(&sheet);
    let words = Words::new(Texts::of(lang).words(), &Canonical);
    let application: Application<'_> = check(request, &market).map_err(|refusal| match refusal {
        Refusal::Invalid(problems) => Problem::invalid(&problems, lang),
        Refusal::RateMoved(quote) => {
            let kind = if names(request, &sheet.rates) { Kind::RateNotOffered } else { Kind::RateMoved };
            Problem::other_rate(kind, record::quote(words, &market, &quote), lang)
        }
    })?;
    let id = secret::new_id();
    let hash = secret::hash(&app.0.secrets.secret(key.reveal(), &id));
    let quote = record::quote(words, &market, application.quote());
    let row = row::of(&application, &quote, id, hash, Moment::now());
    let mut row = row.map_err(|_| Problem::new(Kind::Internal, lang))?;
    // Anybody can write a name into a link: one that is not listed is not kept, the application is.
    row.partner = row.partner.filter(|id| app.0.partners.has(id));
    Ok(row)
}

/// Whether the request says that its rate is of this very sheet: then no newer one explains that it differs.
fn names(request: &Request, sheet: &RateSheet) -> bool {
    sheet.as_of.is_some() && sheet.as_of == request.rate.as_of
}

fn answer(
    app: &App,
    key: &IdempotencyKey,
    (id, quote, pay_before): (String, String, Option<String>),
    lang: Lang,
) -> Result<Response, Problem> {
    let quote = RawValue::from_string(quote).map_err(|_| Problem::new(Kind::Internal, lang))?;
    let location = format!("/api/v1/applications/{id}");
    let secret = app.0.secrets.secret(key.reveal(), &id);
    let taken = Taken { id, status: crate::store::RECEIVED, secret, quote, pay_before };
    let headers = [(LOCATION, location), (CACHE_CONTROL, "no-store".to_owned())];
    Ok((StatusCode::CREATED, headers, Json(taken)).into_response())
}
