//! From an attempt to the server's answer, and from that to the next view.

use crate::api::{self, Answer, Fault, NewQuote};
use crate::browser::clear;
use crate::state::{Attempt, Page, Step};
use leptos::task::spawn_local;
use obmen_application::Request;
use std::time::Duration;

/// How often an answer "in flight" is asked again, and after how long.
const PATIENCE: u32 = 6;
const PAUSE: Duration = Duration::from_millis(1500);

/// Sends an attempt; the same one again asks under the same key.
pub(super) fn send(page: Page, attempt: Attempt) {
    let application = page.application;
    application.last.set(Some(attempt.clone()));
    application.step.set(Step::Sending(attempt.clone()));
    spawn_local(async move {
        let next = match answer(&attempt).await {
            Answer::Accepted(accepted) => {
                application.tried.set(false);
                clear();
                Step::Accepted(attempt, accepted)
            }
            Answer::RateMoved(quote) => Step::RateMoved(attempt, quote),
            Answer::Refused(errors) => Step::Refused(attempt, errors),
            Answer::InFlight => Step::Unanswered(attempt, Fault::Status(409)),
            Answer::Unknown(fault) => Step::Unanswered(attempt, fault),
        };
        if matches!(next, Step::RateMoved(..) | Step::Refused(..)) {
            page.markets.again.update(|n| *n += 1);
        }
        application.step.set(next);
    });
}

async fn answer(attempt: &Attempt) -> Answer {
    let mut answer = api::send(&attempt.key, &attempt.request).await;
    for _ in 0..PATIENCE {
        if !matches!(answer, Answer::InFlight) {
            break;
        }
        crate::browser::pause(PAUSE).await;
        answer = api::send(&attempt.key, &attempt.request).await;
    }
    answer
}

/// The same application at the new quote.
pub(super) fn at(quote: &NewQuote, request: &Request) -> Request {
    let mut request = request.clone();
    let take = |place: &mut String, value: &Option<String>| {
        if let Some(value) = value {
            place.clone_from(value);
        }
    };
    take(&mut request.send, &quote.send);
    take(&mut request.receive, &quote.receive);
    take(&mut request.rate.give, &quote.rate.give);
    take(&mut request.rate.get, &quote.rate.get);
    request.rate.as_of.clone_from(&quote.rate.as_of);
    request
}
