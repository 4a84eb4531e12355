use super::{Deal, Entry, Moment, Reason, Receipt, State, Terms};
use crate::{Private, Request};
use serde::{Deserialize, Serialize};

/// What happens to an application in the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// There may be a connection, and nobody else is sending.
    Send,
    /// What came of a [`Post`].
    Answer(Answer),
    /// The visitor has seen these terms and agrees to them; a key for the application at these.
    Agree {
        /// A fresh one.
        key: Private,
        /// As they were shown.
        terms: Terms,
    },
    /// The visitor cancels it, or has read what came of it.
    Discard,
    /// Time went by.
    Tick,
}

/// What came of a [`Post`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is stored.
    Accepted(Receipt),
    /// It is not stored: the office reckons at other terms now.
    RateMoved(Terms),
    /// It is not stored, for these reasons.
    Refused(Vec<Reason>),
    /// No answer, or none of the office's own: nobody knows whether it is stored.
    None,
}

/// What is to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// The `Idempotency-Key`.
    pub key: Private,
    /// The body.
    pub request: Request,
}

/// What an event makes of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The entry as it is kept from now on, before anything is sent; `None` where it is deleted.
    pub entry: Option<Entry>,
    /// What is to be sent once that is kept.
    pub post: Option<Post>,
}

/// Takes one step. What cannot happen in a state changes nothing.
#[must_use]
pub fn step(entry: Entry, event: Event, now: Moment) -> Step {
    let entry = expire(entry, now);
    let kept = |entry| Step { entry: Some(entry), post: None };
    match event {
        Event::Tick => kept(entry),
        Event::Discard => Step { entry: None, post: None },
        Event::Send => send(entry),
        Event::Answer(answer) => kept(answered(entry, answer)),
        Event::Agree { key, terms } => kept(agreed(entry, key, &terms, now)),
    }
}

/// Takes away what is personal where the time is over.
fn expire(entry: Entry, now: Moment) -> Entry {
    match entry.request().filter(|_| now >= entry.until).map(Deal::of) {
        Some(deal) => Entry { state: State::Expired(deal), ..entry },
        None => entry,
    }
}

fn send(entry: Entry) -> Step {
    match entry.state {
        // One that is under way was left so by a sender that ended: there is one sender at a time.
        State::Queued(request) | State::Sending(request) => {
            let post = Post { key: entry.key.clone(), request: request.clone() };
            let entry = Entry { state: State::Sending(request), unanswered: true, ..entry };
            Step { entry: Some(entry), post: Some(post) }
        }
        State::NeedsConsent(..) | State::Refused(..) | State::Accepted(..) | State::Expired(_) => {
            Step { entry: Some(entry), post: None }
        }
    }
}

fn answered(entry: Entry, answer: Answer) -> Entry {
    let deal = entry.deal();
    match (entry.state, answer) {
        // Also where the time was over meanwhile: what is taken is taken.
        (State::Sending(_) | State::Expired(_), Answer::Accepted(receipt)) => {
            Entry { state: State::Accepted(deal, receipt), unanswered: false, ..entry }
        }
        (State::Sending(request), Answer::RateMoved(terms)) => {
            Entry { state: State::NeedsConsent(request, terms), unanswered: false, ..entry }
        }
        (State::Sending(request), Answer::Refused(reasons)) => {
            Entry { state: State::Refused(request, reasons), unanswered: false, ..entry }
        }
        (State::Sending(request), Answer::None) => Entry { state: State::Queued(request), ..entry },
        (State::Expired(deal), Answer::RateMoved(_) | Answer::Refused(_)) => {
            Entry { state: State::Expired(deal), unanswered: false, ..entry }
        }
        (state, _) => Entry { state, ..entry },
    }
}

/// Other terms are another application, under another key.
fn agreed(entry: Entry, key: Private, seen: &Terms, now: Moment) -> Entry {
    match entry.state {
        State::NeedsConsent(request, terms) if terms == *seen && key != entry.key => {
            let state = State::Queued(terms.applied_to(request));
            Entry { key, until: now.plus(entry.patience), unanswered: false, state, ..entry }
        }
        state => Entry { state, ..entry },
    }
}
