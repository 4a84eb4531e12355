//! A request, and what can happen to it.

use obmen_application::outbox::{Answer, Entry, Event, Moment, Reason, Receipt, State, Step, Terms, step};
use obmen_application::{DetailsPart, Private, RatePart, Request};

/// When it is kept.
pub(crate) const NOON: Moment = Moment(1_780_000_000);

/// 100 USDT to a card.
pub(crate) fn request() -> Request {
    Request {
        office: "sample".into(),
        give: "USDTTRC20".into(),
        get: "KSPBKZT".into(),
        send: "100".into(),
        receive: "46615".into(),
        rate: rate("466.15"),
        details: DetailsPart { details: "4400 4300 0000 0007".into(), ..DetailsPart::default() },
        email: "visitor@example.com".into(),
        ..Request::default()
    }
}

pub(crate) fn rate(get: &str) -> RatePart {
    RatePart { give: "1".into(), get: get.into(), as_of: Some("2026-11-20T09:00:00Z".into()) }
}

/// Terms of another rate.
pub(crate) fn terms(receive: &str, get: &str) -> Terms {
    Terms { send: "100".into(), receive: receive.into(), rate: rate(get) }
}

/// Kept at noon, for half an hour.
pub(crate) fn kept() -> Entry {
    Entry::keep(Private::from("first-key"), request(), Some(30), NOON)
}

pub(crate) fn receipt() -> Receipt {
    Receipt { id: "A-1".into(), secret: Private::from("the-secret"), pay_before: None }
}

pub(crate) fn reasons() -> Vec<Reason> {
    vec![Reason { field: "email".into(), message: "Not an address.".into() }]
}

/// Every answer.
pub(crate) fn answers() -> [Answer; 4] {
    [
        Answer::Accepted(receipt()),
        Answer::RateMoved(terms("46000", "460")),
        Answer::Refused(reasons()),
        Answer::None,
    ]
}

/// What an event makes of an entry that is not deleted by it.
pub(crate) fn after(entry: Entry, event: Event, now: Moment) -> Entry {
    step(entry, event, now).entry.unwrap()
}

/// The kept entry, sent.
pub(crate) fn sending() -> Entry {
    after(kept(), Event::Send, NOON)
}

/// One entry in each state.
pub(crate) fn every_state() -> Vec<Entry> {
    let mut all = vec![kept(), sending(), after(kept(), Event::Tick, NOON.plus(30 * 60))];
    all.extend(answers().into_iter().take(3).map(|answer| after(sending(), Event::Answer(answer), NOON)));
    all
}

/// The name of a state.
pub(crate) fn name(step: &Step) -> &'static str {
    match step.entry.as_ref().map(Entry::state) {
        None => "deleted",
        Some(State::Queued(_)) => "queued",
        Some(State::Sending(_)) => "sending",
        Some(State::NeedsConsent(..)) => "needs-consent",
        Some(State::Refused(..)) => "refused",
        Some(State::Accepted(..)) => "accepted",
        Some(State::Expired(_)) => "expired",
    }
}
