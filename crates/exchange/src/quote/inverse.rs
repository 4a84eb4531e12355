//! From a wanted `receive` to the smallest `send` that gives at least as much.

use super::fee::StepFee;
use super::forward::fee_problem;
use super::{Field, Problem, amount};
use crate::asset::Asset;
use crate::direction::{Direction, Tier};
use crate::money::{Amount, Rounding};
use crate::office::Market;

/// A range of `send`, in steps, over which one tier holds.
struct Span<'a> {
    tier: &'a Tier,
    from: u128,
    to: u128,
}

/// Cuts the line of all `send` at every tier's bounds, so that [`Direction::tier`] is constant on each piece.
fn spans<'d>(direction: &'d Direction, give: &Asset) -> Vec<Span<'d>> {
    let mut starts: Vec<u128> = vec![0];
    let mut cut = |at: u128| {
        if let Err(place) = starts.binary_search(&at) {
            starts.insert(place, at);
        }
    };
    for tier in &direction.tiers {
        tier.from.map(|a| a.steps()).into_iter().for_each(&mut cut);
        tier.to
            .and_then(|a| a.steps().checked_add(1))
            .filter(|s| *s <= Amount::MAX_STEPS)
            .into_iter()
            .for_each(&mut cut);
    }
    let ends = starts.iter().skip(1).map(|s| s - 1).chain([Amount::MAX_STEPS]);
    starts
        .iter()
        .zip(ends)
        .filter_map(|(&from, to)| {
            let tier = direction.tier(&amount(give.unit, from)?)?;
            Some(Span { tier, from, to })
        })
        .collect()
}

impl Market<'_> {
    /// The smallest `send` whose `receive` is at least `wanted`: each tier is inverted exactly, and the first span
    /// of `send` that holds an answer has the smallest.
    pub(super) fn send_for(
        &self,
        direction: &Direction,
        give: &Asset,
        get: &Asset,
        wanted: Amount,
    ) -> Result<Amount, Problem> {
        if wanted.is_zero() {
            return Err(Problem::Zero(Field::Receive));
        }
        let mut first_problem = None;
        for span in spans(direction, give) {
            match self.send_within(&span, give, get, wanted) {
                Ok(Some(send)) => return Ok(send),
                Ok(None) => {}
                Err(problem) => first_problem = first_problem.or(Some(problem)),
            }
        }
        Err(first_problem.unwrap_or(Problem::TooLarge { field: Field::Receive, max: None }))
    }

    fn send_within(
        &self,
        span: &Span<'_>,
        give: &Asset,
        get: &Asset,
        wanted: Amount,
    ) -> Result<Option<Amount>, Problem> {
        let too_large = |_| Problem::TooLarge { field: Field::Receive, max: None };
        let get_fee =
            StepFee::resolve(&span.tier.get_fee, get, self).map_err(|e| fee_problem(e, Field::Receive))?;
        let Some(converted) = get_fee.smallest_leaving(wanted.steps()).map_err(too_large)? else {
            return Err(Problem::NothingReceived(Field::Receive));
        };
        let ratio = span.tier.rate.ratio().ok_or(Problem::Unavailable)?;
        let Some(converted) = amount(get.unit, converted) else { return Ok(None) };
        let exchanged = ratio.inverse().convert(converted, give.unit, Rounding::Up).map_err(too_large)?;
        let give_fee =
            StepFee::resolve(&span.tier.give_fee, give, self).map_err(|e| fee_problem(e, Field::Send))?;
        let fee = give_fee.on(exchanged.steps()).map_err(too_large)?;
        let send = exchanged.steps().saturating_add(fee).max(span.from);
        Ok(if send <= span.to { amount(give.unit, send) } else { None })
    }
}
