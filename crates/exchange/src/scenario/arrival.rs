//! Which amount each scenario speaks of: the one given, or an example that the scenario says it assumes.

use super::WhatIf;
use crate::money::{Amount, Percent, Ratio, Rounding};
use crate::quote::Quote;
use crate::terms::{AmountBasis, Modality, Rule, Ruling, ScenarioId, Terms};

/// Another amount in an example: this many percent of the request.
const EXAMPLE_DIFFERENT: u128 = 105;
/// An example of over-payment where the offer names no tolerance.
const EXAMPLE_OVER: u128 = 110;

/// What arrived in each scenario.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    given: Option<Amount>,
    /// Which scenario the given amount belongs to; `None` where it is the request's own.
    belongs_to: Option<ScenarioId>,
    request: Option<Amount>,
    different: Option<Amount>,
    over: Option<Amount>,
    below: Option<Amount>,
    /// Under this much the offer says nothing of what arrives; `None` where it does, or there is no minimum.
    silent_under: Option<Amount>,
}

impl Arrival {
    pub(super) fn of(quote: &Quote<'_>, terms: &Terms, what_if: &WhatIf) -> Self {
        let request = quote.send;
        let minimum = quote.limits().give_min;
        let given = what_if.received;
        let border = request.and_then(|send| over_border(send, terms));
        let belongs_to = given.zip(request).and_then(|(given, request)| {
            let over = terms.tolerance.is_some() && border.is_some_and(|b| given.steps() > b.steps());
            let below = minimum.is_some_and(|m| given.steps() < m.steps());
            if over {
                Some(ScenarioId::OverTolerance)
            } else if below && terms.treats_below_minimum_apart() {
                Some(ScenarioId::BelowMinimum)
            } else {
                (given != request).then_some(ScenarioId::DifferentAmount)
            }
        });
        let step_over = |a: Amount| a.checked_add(a.unit().of_steps(1)).ok();
        // An example must be another amount than the request, and one that the scenario speaks of.
        let allowed = |a: Amount| match minimum {
            Some(m) if terms.treats_below_minimum_apart() && a.steps() < m.steps() => m,
            _ => a,
        };
        let another =
            |send: Amount| share(send, EXAMPLE_DIFFERENT).filter(|a| *a != send).or(step_over(send));
        Self {
            given,
            belongs_to,
            request,
            different: request.and_then(another).map(allowed),
            over: border.and_then(step_over).map(allowed),
            below: minimum.and_then(|m| share(m, 50)).filter(|half| !half.is_zero()),
            silent_under: minimum.filter(|_| !terms.treats_below_minimum_apart()),
        }
    }

    /// What arrived in a scenario.
    pub(super) fn amount(&self, id: ScenarioId) -> Option<Amount> {
        let example = match id {
            ScenarioId::Exact | ScenarioId::RateMoved | ScenarioId::CancelAfterPayout => return self.request,
            ScenarioId::DifferentAmount => self.different,
            ScenarioId::OverTolerance => self.over,
            ScenarioId::BelowMinimum if self.given_is_unstated() => self.given,
            ScenarioId::BelowMinimum => self.below,
            _ => return self.given.or(self.request),
        };
        if self.belongs_to == Some(id) { self.given } else { example }
    }

    /// Whether a rule would bind the office to exchange an amount that its offer treats apart, or that no clause of it
    /// speaks of.
    pub(super) fn contradicts(&self, rule: &Rule) -> bool {
        self.exchanges_the_apart(rule) || self.exchanges_the_unstated(rule)
    }

    fn exchanges_the_apart(&self, rule: &Rule) -> bool {
        let apart = matches!(self.belongs_to, Some(ScenarioId::OverTolerance | ScenarioId::BelowMinimum));
        let exchanges = matches!(rule.ruling, Ruling::Exchange { amount: AmountBasis::Received, .. });
        let has_its_own = matches!(
            rule.scenario,
            ScenarioId::DifferentAmount | ScenarioId::OverTolerance | ScenarioId::BelowMinimum
        );
        apart && exchanges && rule.modality == Modality::Shall && !has_its_own
    }

    /// Less than the minimum is recalculated by no clause where the offer is silent about it (1WM 6.5 speaks of an
    /// excess), so that what becomes of it is not stated.
    fn exchanges_the_unstated(&self, rule: &Rule) -> bool {
        let exchanges = matches!(rule.ruling, Ruling::Exchange { .. });
        match rule.scenario {
            ScenarioId::DifferentAmount => {
                exchanges && self.amount(rule.scenario).is_some_and(|a| self.is_unstated(a))
            }
            ScenarioId::CannotExecute => exchanges && self.given_is_unstated(),
            _ => false,
        }
    }

    fn is_unstated(&self, amount: Amount) -> bool {
        self.silent_under.is_some_and(|minimum| amount.steps() < minimum.steps())
    }

    fn given_is_unstated(&self) -> bool {
        self.given.is_some_and(|given| self.is_unstated(given))
    }

    /// Whether a scenario can happen at all. That the visitor's own card is verified does not keep a payment from coming
    /// from another one: 16tonn 5.3 and 5.10 speak of exactly that.
    pub(super) fn applies(&self, id: ScenarioId, quote: &Quote<'_>) -> bool {
        match id {
            ScenarioId::BelowMinimum => self.amount(id).is_some(),
            ScenarioId::UnverifiedPayer => {
                let card =
                    quote.give.card_verification || quote.direction.is_some_and(|d| d.verification.card);
                quote.give.is_card_or_bank() && card
            }
            ScenarioId::DifferentAmount => self.given.is_none() || self.given != self.request,
            _ => true,
        }
    }
}

/// `percent` per hundred of an amount, rounded down.
fn share(amount: Amount, percent: u128) -> Option<Amount> {
    Ratio::of_integers(percent, 100)?.convert(amount, amount.unit(), Rounding::Down).ok()
}

/// The most that is not yet over: exactly the tolerance over the request, rounded down to a step.
fn over_border(send: Amount, terms: &Terms) -> Option<Amount> {
    match terms.tolerance {
        Some(tolerance) => with_tolerance(send, tolerance.percent),
        None => share(send, EXAMPLE_OVER),
    }
}

fn with_tolerance(send: Amount, percent: Percent) -> Option<Amount> {
    let (mantissa, scale) = percent.parts();
    let whole = 10u128.checked_pow(scale)?;
    Ratio::of_integers(whole.checked_add(mantissa)?, whole)?.convert(send, send.unit(), Rounding::Down).ok()
}
