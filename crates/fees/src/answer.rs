//! The whole answer: the amount as it was understood, the dollar rate, and every reason.

use crate::dollar::{Dollar, dollar};
use crate::reason::Reason;
use crate::typed::{Told, Typed};
use obmen_exchange::{Amount, AmountError, Asset, Office, OfficialRates};
use obmen_words::Words;
use serde::Serialize;

/// What the page shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// The amount, canonical; none where there is none to reckon with. Then rules stand without figures.
    pub amount: Option<String>,
    /// The amount with its unit, as the language writes it.
    pub printed: Option<String>,
    /// Whether the amount that was typed is zero.
    pub is_zero: bool,
    /// What else is to be told of the amount that was typed.
    pub told: Option<Told>,
    /// The dollar value that a cap is reckoned with.
    pub dollar: Dollar,
    /// Every outcome of every reason, in the contract's order.
    pub reasons: Vec<Reason>,
}

/// What an office keeps of a payment in an asset.
#[must_use]
pub fn answer(
    words: Words<'_>,
    office: &Office,
    official: Option<&OfficialRates>,
    give: &Asset,
    amount: &Typed,
    rate: &Typed,
) -> Answer {
    let typed = amount.number().map(|number| give.unit.parse(number));
    let is_zero = matches!(&typed, Some(Ok(amount)) if amount.is_zero());
    let send = typed.as_ref().and_then(|typed| typed.as_ref().ok()).filter(|send| !send.is_zero()).copied();
    let (dollar, rates) = dollar(words, office, official, give, rate);
    let refunds = office.refunds(give, send, rates.as_ref());
    Answer {
        amount: send.map(|send| send.to_string()),
        printed: send.map(|send| words.amount(&send)),
        is_zero,
        told: told(words, amount, typed.as_ref()),
        dollar,
        reasons: refunds.iter().map(|scenario| Reason::of(words, scenario)).collect(),
    }
}

fn told(words: Words<'_>, typed: &Typed, amount: Option<&Result<Amount, AmountError>>) -> Option<Told> {
    match amount {
        None => typed.told(words),
        Some(Ok(_)) => None,
        Some(Err(error)) => words.amount_error(error).map(Told::wrong),
    }
}
