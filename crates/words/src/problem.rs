//! Words for what is out of bounds in a request.

use crate::{Key, Words, key};
use obmen_exchange::{Amount, AmountError, Field, Problem, TierDrop};

impl Words<'_> {
    /// What is wrong, where, and what is allowed.
    #[must_use]
    pub fn problem(&self, problem: &Problem) -> String {
        match problem {
            Problem::NoDirection { give, get } => self
                .catalogue
                .fill(key::PROBLEM_NO_DIRECTION, &[("give", give.as_str()), ("get", get.as_str())]),
            Problem::Unavailable => self.text(key::PROBLEM_UNAVAILABLE),
            Problem::Zero(field) => self.text(by(*field, key::PROBLEM_ZERO_SEND, key::PROBLEM_ZERO_RECEIVE)),
            Problem::TooManyDecimals { field, found, allowed } => {
                let key = by(*field, key::PROBLEM_DECIMALS_SEND, key::PROBLEM_DECIMALS_RECEIVE);
                let values = [("found", &*found.to_string()), ("allowed", &*allowed.to_string())];
                self.catalogue.count(key, u64::from(*allowed), &values)
            }
            Problem::TooLarge { field, max: None } => {
                self.text(by(*field, key::PROBLEM_TOO_LARGE_SEND, key::PROBLEM_TOO_LARGE_RECEIVE))
            }
            Problem::TooLarge { field, max: Some(max) } => self.bounded(
                by(*field, key::PROBLEM_TOO_LARGE_SEND_MAX, key::PROBLEM_TOO_LARGE_RECEIVE_MAX),
                max,
            ),
            Problem::BelowMinimum(field, min) => self.bounded(
                by(*field, key::PROBLEM_BELOW_MINIMUM_SEND, key::PROBLEM_BELOW_MINIMUM_RECEIVE),
                min,
            ),
            Problem::AboveMaximum(field, max) => self.bounded(
                by(*field, key::PROBLEM_ABOVE_MAXIMUM_SEND, key::PROBLEM_ABOVE_MAXIMUM_RECEIVE),
                max,
            ),
            Problem::AboveReserve(reserve) => self.bounded(key::PROBLEM_ABOVE_RESERVE, reserve),
            Problem::NothingReceived(field) => self.text(by(
                *field,
                key::PROBLEM_NOTHING_RECEIVED_SEND,
                key::PROBLEM_NOTHING_RECEIVED_RECEIVE,
            )),
            Problem::FeeUnknown(field) => {
                self.text(by(*field, key::PROBLEM_FEE_UNKNOWN_SEND, key::PROBLEM_FEE_UNKNOWN_RECEIVE))
            }
        }
    }

    /// What is wrong with an amount, whichever it is; `None` where it is no number at all.
    #[must_use]
    pub fn amount_error(&self, error: &AmountError) -> Option<String> {
        match error {
            AmountError::NotANumber(_) => None,
            AmountError::TooManyDecimals { found, allowed } => {
                let values = [("found", &*found.to_string()), ("allowed", &*allowed.to_string())];
                Some(self.catalogue.count(key::AMOUNT_DECIMALS, u64::from(*allowed), &values))
            }
            AmountError::TooLarge { max } => Some(self.bounded(key::AMOUNT_TOO_LARGE, max)),
        }
    }

    /// That a little less sent would give more.
    #[must_use]
    pub fn tier_drop(&self, drop: &TierDrop) -> String {
        let (send, receive) = (self.figures.amount(&drop.send), self.figures.amount(&drop.receive));
        self.catalogue.fill(key::TIER_DROP, &[("send", &send), ("receive", &receive)])
    }

    fn bounded(&self, key: Key, bound: &Amount) -> String {
        self.catalogue.fill(key, &[("amount", &self.figures.amount(bound))])
    }
}

/// A problem of the pair is told where the visitor looks first: at what is sent.
fn by<T>(field: Field, send: T, receive: T) -> T {
    match field {
        Field::Send | Field::Direction => send,
        Field::Receive => receive,
    }
}
