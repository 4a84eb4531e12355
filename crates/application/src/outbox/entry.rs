use super::{Moment, patience};
use crate::{Private, RatePart, Request};
use serde::{Deserialize, Serialize};

/// An application in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Its `Idempotency-Key`, the same for as long as its terms are. Private, since the answer's secret follows from it.
    pub(super) key: Private,
    /// Seconds that it may wait after the visitor saw its terms.
    pub(super) patience: u32,
    /// From here on it is not sent any more.
    pub(super) until: Moment,
    /// Whether it was sent without an answer: then the office may have it.
    pub(super) unanswered: bool,
    pub(super) state: State,
}

/// How far it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Waits to be sent.
    Queued(Request),
    /// Under way; or its sender ended before there was an answer.
    Sending(Request),
    /// The rate moved: the visitor is asked.
    NeedsConsent(Request, Terms),
    /// The office does not take it, and says why.
    Refused(Request, Vec<Reason>),
    /// The office took it. Nothing about a person is left of it.
    Accepted(Deal, Receipt),
    /// Its time is over. Nothing about a person is left of it.
    Expired(Deal),
}

/// What is exchanged: no word about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deal {
    /// The office's id.
    pub office: String,
    /// Code of the asset given.
    pub give: String,
    /// Code of the asset got.
    pub get: String,
    /// What leaves the visitor.
    pub send: String,
    /// What the visitor receives.
    pub receive: String,
}

/// What a visitor agrees to by sending, as far as it moves with the rate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Terms {
    /// What leaves the visitor.
    pub send: String,
    /// What the visitor receives.
    pub receive: String,
    /// The rate.
    pub rate: RatePart,
}

/// Why an office does not take it: a member of the request, and what is wrong with it in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// Path of the member; empty where it is about the whole.
    #[serde(default)]
    pub field: String,
    /// In words.
    #[serde(default)]
    pub message: String,
}

/// What the office answered to an application that it took.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Its id.
    pub id: String,
    /// What its status is asked with.
    pub secret: Private,
    /// By when to pay, RFC 3339, where the office says.
    pub pay_before: Option<String>,
}

impl Entry {
    /// Keeps a request that the visitor has just tried to send, under the key that it was sent with.
    ///
    /// It may wait for as long as [`patience`] says.
    #[must_use]
    pub fn keep(key: Private, request: Request, window: Option<u32>, now: Moment) -> Self {
        let patience = patience(window);
        let until = now.plus(patience);
        Self { key, patience, until, unanswered: true, state: State::Queued(request) }
    }

    /// Its `Idempotency-Key`.
    #[must_use]
    pub fn key(&self) -> &Private {
        &self.key
    }

    /// From here on it is not sent any more.
    #[must_use]
    pub fn until(&self) -> Moment {
        self.until
    }

    /// Whether it was sent without an answer: then the office may have it.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.unanswered
    }

    /// How far it is.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The request, as long as there is one.
    #[must_use]
    pub fn request(&self) -> Option<&Request> {
        match &self.state {
            State::Queued(request)
            | State::Sending(request)
            | State::NeedsConsent(request, _)
            | State::Refused(request, _) => Some(request),
            State::Accepted(..) | State::Expired(_) => None,
        }
    }

    /// What is exchanged.
    #[must_use]
    pub fn deal(&self) -> Deal {
        match &self.state {
            State::Queued(request)
            | State::Sending(request)
            | State::NeedsConsent(request, _)
            | State::Refused(request, _) => Deal::of(request),
            State::Accepted(deal, _) | State::Expired(deal) => deal.clone(),
        }
    }
}

impl Deal {
    /// That of a request.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let Request { office, give, get, send, receive, .. } = request.clone();
        Self { office, give, get, send, receive }
    }
}

impl Terms {
    /// Those of a request.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let Request { send, receive, rate, .. } = request.clone();
        Self { send, receive, rate }
    }

    /// The same request at these.
    #[must_use]
    pub fn applied_to(self, request: Request) -> Request {
        Request { send: self.send, receive: self.receive, rate: self.rate, ..request }
    }
}
