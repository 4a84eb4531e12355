use obmen_application::RatePart;
use obmen_application::outbox::{Answer, Reason, Receipt, Terms};
use serde::Deserialize;

/// RFC 9457, with our members.
#[derive(Deserialize)]
struct Problem {
    code: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    errors: Vec<Reason>,
    quote: Option<Quote>,
}

/// The quote of now.
#[derive(Deserialize)]
struct Quote {
    send: Option<String>,
    receive: Option<String>,
    rate: Rate,
}

#[derive(Deserialize)]
struct Rate {
    r#in: Option<String>,
    out: Option<String>,
    as_of: Option<String>,
}

/// What an answer of HTTP says of an application. Only the office's own word counts: a page of some hotel's network that
/// answers in its place says nothing, and neither does a server that is busy.
#[must_use]
pub fn read(status: u16, body: &str) -> Answer {
    match status {
        200 | 201 => serde_json::from_str::<Receipt>(body).map_or(Answer::None, Answer::Accepted),
        // Later the same may be taken: under way, too slow, too many.
        408 | 425 | 429 => Answer::None,
        400..=499 => serde_json::from_str::<Problem>(body).map_or(Answer::None, judge),
        _ => Answer::None,
    }
}

fn judge(problem: Problem) -> Answer {
    if problem.code == "in-flight" {
        return Answer::None;
    }
    match problem.quote.and_then(terms) {
        Some(terms) => Answer::RateMoved(terms),
        None if problem.errors.is_empty() => {
            Answer::Refused(vec![Reason { field: String::new(), message: problem.title }])
        }
        None => Answer::Refused(problem.errors),
    }
}

/// A quote without a result is nothing to agree to.
fn terms(quote: Quote) -> Option<Terms> {
    let Rate { r#in, out, as_of } = quote.rate;
    let rate = RatePart { give: r#in?, get: out?, as_of };
    Some(Terms { send: quote.send?, receive: quote.receive?, rate })
}
