//! From `send` to `receive`.

use super::fee::{FeeError, StepFee};
use super::{Field, Problem, amount, moved};
use crate::asset::Asset;
use crate::direction::Direction;
use crate::money::{Amount, RateMove, Rounding};
use crate::office::Market;

/// The stages of an exchange, as far as they can be reckoned, and the problem that stopped the reckoning.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Stages {
    pub(crate) give_fee: Option<Amount>,
    pub(crate) exchanged: Option<Amount>,
    pub(crate) converted: Option<Amount>,
    pub(crate) get_fee: Option<Amount>,
    pub(crate) receive: Option<Amount>,
    pub(crate) problem: Option<Problem>,
}

pub(super) fn fee_problem(error: FeeError, field: Field) -> Problem {
    match error {
        FeeError::UnknownUnit => Problem::FeeUnknown(field),
        FeeError::Money(_) => Problem::TooLarge { field, max: None },
    }
}

impl Market<'_> {
    /// What `send` gives in a direction, at its rate moved by `by`. The tier is chosen by `send`.
    pub(crate) fn reckon(
        &self,
        direction: &Direction,
        give: &Asset,
        get: &Asset,
        send: Amount,
        by: RateMove,
    ) -> Stages {
        let mut stages = Stages::default();
        stages.problem = self.fill_stages(&mut stages, direction, (give, get), send, by).err();
        stages
    }

    fn fill_stages(
        &self,
        stages: &mut Stages,
        direction: &Direction,
        (give, get): (&Asset, &Asset),
        send: Amount,
        by: RateMove,
    ) -> Result<(), Problem> {
        let too_large = |field| Problem::TooLarge { field, max: None };
        let tier = direction.tier(&send).ok_or(Problem::Unavailable)?;
        let ratio = moved(&tier.rate, by).ok_or(Problem::Unavailable)?;

        let give_fee =
            StepFee::resolve(&tier.give_fee, give, self).map_err(|e| fee_problem(e, Field::Send))?;
        let exchanged = give_fee
            .largest_within(send.steps())
            .map_err(|_| too_large(Field::Send))?
            .ok_or(Problem::NothingReceived(Field::Send))?;
        let exchanged = amount(give.unit, exchanged).ok_or(too_large(Field::Send))?;
        stages.exchanged = Some(exchanged);
        stages.give_fee = send.checked_sub(exchanged).ok();

        let converted =
            ratio.convert(exchanged, get.unit, Rounding::Down).map_err(|_| too_large(Field::Receive))?;
        stages.converted = Some(converted);

        let get_fee =
            StepFee::resolve(&tier.get_fee, get, self).map_err(|e| fee_problem(e, Field::Receive))?;
        let taken = get_fee.on(converted.steps()).map_err(|_| too_large(Field::Receive))?;
        let taken = amount(get.unit, taken).ok_or(too_large(Field::Receive))?;
        stages.get_fee = Some(taken);
        let receive = converted.checked_sub(taken).map_err(|_| Problem::NothingReceived(Field::Send))?;
        stages.receive = Some(receive);
        Ok(())
    }
}
