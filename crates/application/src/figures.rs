//! The figures: reckoned again, compared with what the visitor was shown.

use crate::check::{Problems, fits};
use crate::{Fault, Field, Request, limits};
use obmen_exchange::{
    Amount, AmountError, Asset, AssetCode, Field as QuoteField, Market, Number, Problem, Quote, Rate, Unit,
    Wanted,
};

/// What both sides agree on.
pub(crate) struct Figures<'m> {
    pub(crate) quote: Quote<'m>,
    pub(crate) send: Amount,
    pub(crate) receive: Amount,
    pub(crate) rate: Rate,
}

/// How the figures compare.
pub(crate) enum Compared<'m> {
    /// The visitor's are the office's.
    Same(Box<Figures<'m>>),
    /// The visitor's come from another sheet; this is what the present one gives.
    Moved(Box<Quote<'m>>),
    /// They cannot be compared, and a problem says why.
    Faulty,
}

/// An asset of the office.
pub(crate) fn asset<'m>(
    code: &str,
    field: Field,
    market: &Market<'m>,
    problems: &mut Problems,
) -> Option<&'m Asset> {
    if !fits(code, limits::ASSET, field, problems) {
        return None;
    }
    let found = AssetCode::parse(code)
        .map_err(Fault::NotACode)
        .and_then(|code| market.office.asset(code).ok_or(Fault::UnknownAsset));
    match found {
        Ok(asset) => Some(asset),
        Err(fault) => {
            problems.add(field, fault);
            None
        }
    }
}

/// Reckons `send` again and compares.
pub(crate) fn compare<'m>(
    request: &Request,
    (give, get): (Option<&'m Asset>, Option<&'m Asset>),
    market: &Market<'m>,
    problems: &mut Problems,
) -> Compared<'m> {
    let send = give.and_then(|give| amount(&request.send, give.unit, Field::Send, problems));
    let receive = get.and_then(|get| amount(&request.receive, get.unit, Field::Receive, problems));
    let rate = rate(request, problems);
    let (Some(give), Some(get), Some(send)) = (give, get, send) else { return Compared::Faulty };

    let quote = market.quote(give, get, Wanted::Send(send));
    let sides: Vec<Problem> =
        quote.problems.iter().filter(|p| p.field() != QuoteField::Receive).copied().collect();
    for problem in &sides {
        problems.add(wire_field(problem.field()), Fault::Quote(*problem));
    }
    let (Some(receive), Some(rate)) = (receive, rate) else { return Compared::Faulty };
    if !sides.is_empty() {
        return Compared::Faulty;
    }
    judge(quote, Shown { send, receive, rate }, request.rate.as_of.as_deref(), market, problems)
}

/// What the visitor was shown.
struct Shown {
    send: Amount,
    receive: Amount,
    rate: Rate,
}

fn judge<'m>(
    quote: Quote<'m>,
    shown: Shown,
    as_of: Option<&str>,
    market: &Market<'m>,
    problems: &mut Problems,
) -> Compared<'m> {
    let (Some(rate), computed) = (quote.rate, quote.receive) else { return Compared::Faulty };
    let (same_rate, same_receive) = (rate == shown.rate, computed == Some(shown.receive));
    // An older rate and an invented one are not told apart: neither is taken, and the office's own is offered.
    let other_sheet = market.sheet.as_of.is_some() && as_of != market.sheet.as_of.as_deref();
    if !same_rate || other_sheet && !same_receive {
        return Compared::Moved(Box::new(quote));
    }
    // What is left of the quote's problems is about `receive`, the same in both quotes.
    let found = problems.count();
    for problem in &quote.problems {
        problems.add(wire_field(problem.field()), Fault::Quote(*problem));
    }
    if let Some(computed) = computed.filter(|_| !same_receive) {
        problems.add(Field::Receive, Fault::NotComputed { computed });
    }
    if problems.count() > found || computed.is_none() {
        return Compared::Faulty;
    }
    Compared::Same(Box::new(Figures { send: shown.send, receive: shown.receive, rate, quote }))
}

fn wire_field(field: QuoteField) -> Field {
    match field {
        QuoteField::Send => Field::Send,
        QuoteField::Receive => Field::Receive,
        QuoteField::Direction => Field::Direction,
    }
}

fn amount(text: &str, unit: Unit, field: Field, problems: &mut Problems) -> Option<Amount> {
    if !fits(text, limits::FIGURE, field, problems) {
        return None;
    }
    let side = if field == Field::Send { QuoteField::Send } else { QuoteField::Receive };
    let fault = match unit.parse(text) {
        Ok(amount) => return Some(amount),
        Err(AmountError::NotANumber(error)) => Fault::NotANumber(error),
        Err(AmountError::TooManyDecimals { found, allowed }) => {
            Fault::Quote(Problem::TooManyDecimals { field: side, found, allowed })
        }
        Err(AmountError::TooLarge { max }) => Fault::Quote(Problem::TooLarge { field: side, max: Some(max) }),
    };
    problems.add(field, fault);
    None
}

fn rate(request: &Request, problems: &mut Problems) -> Option<Rate> {
    let part = &request.rate;
    let give = rate_side(&part.give, Field::RateIn, problems);
    let get = rate_side(&part.get, Field::RateOut, problems);
    if let Some(as_of) = part.as_of.as_deref()
        && as_of.len() > limits::AS_OF
    {
        problems.add(Field::RateAsOf, Fault::TooLong { found: as_of.len(), allowed: limits::AS_OF });
        return None;
    }
    Some(Rate { give: give?, get: get? })
}

fn rate_side(text: &str, field: Field, problems: &mut Problems) -> Option<Number> {
    if !fits(text, limits::FIGURE, field, problems) {
        return None;
    }
    match Number::parse(text) {
        Ok(number) => Some(number),
        Err(error) => {
            problems.add(field, Fault::NotANumber(error));
            None
        }
    }
}
