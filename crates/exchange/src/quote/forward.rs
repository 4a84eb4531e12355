//! From `send` to `receive`.

use super::fee::{FeeError, StepFee};
use super::{Field, Problem, amount, moved};
use crate::asset::Asset;
use crate::direction::Direction;
use crate::money::{Amount, RateMove, Rounding};
use crate::office::Market;

/// The stages of an exchange that could be reckoned to the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Reckoned {
    pub(crate) give_fee: Amount,
    pub(crate) exchanged: Amount,
    pub(crate) converted: Amount,
    pub(crate) get_fee: Amount,
    pub(crate) receive: Amount,
}

pub(super) fn fee_problem(error: FeeError, field: Field) -> Problem {
    match error {
        FeeError::UnknownUnit => Problem::FeeUnknown(field),
        FeeError::Money(_) => Problem::TooLarge { field, max: None },
    }
}

impl Market<'_> {
    /// What `send` gives in a direction, at its rate moved by `by`. The tier is chosen by `send`.
    ///
    /// # Errors
    /// The problem that stopped the reckoning.
    pub(crate) fn reckon(
        &self,
        direction: &Direction,
        give: &Asset,
        get: &Asset,
        send: Amount,
        by: RateMove,
    ) -> Result<Reckoned, Problem> {
        let too_large = |field| Problem::TooLarge { field, max: None };
        let tier = direction.tier(&send).ok_or(Problem::Unavailable)?;
        let ratio = moved(&tier.rate, by).ok_or(Problem::Unavailable)?;

        let give_fee = StepFee::resolve(&tier.give_fee, give, self).map_err(|e| fee_problem(e, Field::Send))?;
        let exchanged = give_fee
            .largest_within(send.steps())
            .map_err(|_| too_large(Field::Send))?
            .ok_or(Problem::NothingReceived(Field::Send))?;
        let exchanged = amount(give.unit, exchanged).ok_or(too_large(Field::Send))?;
        let converted =
            ratio.convert(exchanged, get.unit, Rounding::Down).map_err(|_| too_large(Field::Receive))?;

        let get_fee = StepFee::resolve(&tier.get_fee, get, self).map_err(|e| fee_problem(e, Field::Receive))?;
        let taken = get_fee.on(converted.steps()).map_err(|_| too_large(Field::Receive))?;
        let taken = amount(get.unit, taken).ok_or(too_large(Field::Receive))?;
        let receive = converted.checked_sub(taken).map_err(|_| Problem::NothingReceived(Field::Send))?;
        let give_fee = send.checked_sub(exchanged).map_err(|_| Problem::NothingReceived(Field::Send))?;
        Ok(Reckoned { give_fee, exchanged, converted, get_fee: taken, receive })
    }
}
