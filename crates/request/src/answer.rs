//! Answers: the core's own figures, and the record that the contracts promise.

use crate::happened::Happened;
use crate::refusal::Refusal;
use crate::request::Request;
use obmen_exchange::{Market, Quote, Scenario};
use obmen_words::{Words, record};

/// A quote.
#[derive(Clone, Debug)]
pub struct Quoted<'a> {
    /// As the core reckons it.
    pub quote: Quote<'a>,
    /// As JSON has it.
    pub record: record::Quote,
}

/// A quote with the scenarios of the offer.
#[derive(Clone, Debug)]
pub struct WhatIfs<'a> {
    /// As the core reckons it.
    pub quote: Quote<'a>,
    /// As the core reckons them.
    pub scenarios: Vec<Scenario<'a>>,
    /// As JSON has both.
    pub record: record::Scenarios,
}

/// The quote that a request asks for.
///
/// # Errors
/// [`Refusal`] where the request cannot be understood; what is out of bounds is a problem of the record instead.
pub fn quote<'a>(
    words: Words<'_>,
    market: &Market<'a>,
    request: &Request<'_>,
) -> Result<Quoted<'a>, Refusal> {
    let asked = request.of(market.office)?;
    let quote = market.quote(asked.give, asked.get, asked.wanted);
    let record = record::quote(words, market, &quote);
    Ok(Quoted { quote, record })
}

/// The quote that a request asks for, and what the offer says of everything that may happen to it.
///
/// # Errors
/// As [`quote`].
pub fn scenarios<'a>(
    words: Words<'_>,
    market: &Market<'a>,
    request: &Request<'_>,
    happened: &Happened<'_>,
) -> Result<WhatIfs<'a>, Refusal> {
    let asked = request.of(market.office)?;
    let (what_if, problems) = happened.of(asked.give.unit, words)?;
    let quote = market.quote(asked.give, asked.get, asked.wanted);
    let scenarios = market.scenarios(&quote, &what_if);
    let mut record = record::scenarios(words, market, &quote, &scenarios);
    record.quote.problems.extend(problems);
    Ok(WhatIfs { quote, scenarios, record })
}
