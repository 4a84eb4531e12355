//! From one rule of the offer to one outcome with figures.

use super::arrival::Arrival;
use super::{RefundBeside, Scenario, ScenarioFee, WhatIf};
use crate::money::{Amount, RateMove};
use crate::office::Market;
use crate::quote::Quote;
use crate::rate::Fixing;
use crate::terms::{
    AmountBasis, Condition, Deduction, Modality, RateBasis, Reading, Rule, Ruling, ScenarioId,
};
use core::cmp::Ordering;

/// What happens in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The exchange is carried out.
    Exchange,
    /// The money goes back.
    Refund,
    /// The money is gone.
    Lost,
    /// The money is held.
    Blocked,
    /// The offer does not allow it.
    Forbidden,
    /// The offer says nothing.
    NotStated,
    /// It cannot happen in this direction.
    NotApplicable,
}

impl Outcome {
    /// The contract's word.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Exchange => "exchange",
            Self::Refund => "refund",
            Self::Lost => "lost",
            Self::Blocked => "blocked",
            Self::Forbidden => "forbidden",
            Self::NotStated => "not-stated",
            Self::NotApplicable => "not-applicable",
        }
    }
}

impl<'a> Market<'a> {
    /// `None` where the rule does not speak of what happened (an excess, where none arrived).
    pub(super) fn outcome(
        &self,
        rule: &'a Rule,
        quote: &Quote<'a>,
        what_if: &WhatIf,
        arrival: &Arrival,
    ) -> Option<Scenario<'a>> {
        let received = arrival.amount(rule.scenario);
        if arrival.contradicts(rule) {
            return None;
        }
        let mut outcome = Scenario {
            id: rule.scenario,
            alternative: 1,
            outcome: rule.ruling.outcome(),
            modality: if self.is_settled(rule, quote, what_if) { Modality::Shall } else { rule.modality },
            asset: None,
            amount: None,
            fee: None,
            refund: None,
            received,
            deadline_hours: deadline(rule, quote),
            clauses: &rule.clauses,
            readings: self.readings(rule, quote, received),
            conditions: self.conditions(rule, quote, what_if),
        };
        match rule.ruling {
            Ruling::Exchange { rate, amount } => {
                outcome.asset = Some(quote.get.code());
                let other = amount == AmountBasis::Received && received != quote.send;
                let rate = if other { self.basis_of_another_amount(rate) } else { rate };
                let by = self.rate_move(rate, quote, what_if);
                match amount {
                    AmountBasis::Request => outcome.amount = self.exchange(quote, quote.send, by),
                    AmountBasis::Received => outcome.amount = self.exchange(quote, received, by),
                    AmountBasis::RequestAndExcessBack => {
                        let excess = received?.checked_sub(quote.send?).ok().filter(|e| !e.is_zero())?;
                        outcome.amount = self.exchange(quote, quote.send, by);
                        let fee = ScenarioFee::costs(quote, what_if, Some(excess));
                        let back = fee.amount.and_then(|fee| excess.checked_sub(fee).ok());
                        outcome.refund = Some(RefundBeside { amount: back, asset: quote.give.code() });
                        outcome.fee = Some(fee);
                    }
                }
            }
            Ruling::Refund(deduction) => {
                outcome.asset = Some(quote.give.code());
                outcome.fee = ScenarioFee::of(deduction, self, quote, what_if, received);
                outcome.amount = match outcome.fee {
                    None => received,
                    Some(fee) => received.zip(fee.amount).and_then(|(all, fee)| all.checked_sub(fee).ok()),
                };
            }
            Ruling::Lost => {
                outcome.asset = Some(quote.give.code());
                outcome.amount = Some(quote.give.unit.zero());
            }
            Ruling::Blocked => outcome.asset = Some(quote.give.code()),
            Ruling::Forbidden => self.forbidden(&mut outcome, quote),
            Ruling::NotStated => {}
        }
        Some(outcome)
    }

    /// After the payout the visitor holds what was paid out; before it, the money stays where it is.
    fn forbidden(&self, outcome: &mut Scenario<'a>, quote: &Quote<'a>) {
        if outcome.id == ScenarioId::CancelAfterPayout {
            outcome.asset = Some(quote.get.code());
            outcome.amount = quote.receive;
        }
    }

    fn exchange(&self, quote: &Quote<'a>, send: Option<Amount>, by: RateMove) -> Option<Amount> {
        if by.is_none() && send == quote.send {
            return quote.receive;
        }
        let direction = quote.direction.filter(|d| d.available)?;
        self.reckon(direction, quote.give, quote.get, send?, by).receive
    }

    /// Another amount is recalculated as the offer says of another amount, whatever else happens to it.
    fn basis_of_another_amount(&self, stated: RateBasis) -> RateBasis {
        let basis = |r: &Rule| match r.ruling {
            Ruling::Exchange { rate, amount: AmountBasis::Received } => Some(rate),
            _ => None,
        };
        match stated {
            RateBasis::Quoted => {
                self.office.terms.rules_for(ScenarioId::DifferentAmount).find_map(basis).unwrap_or(stated)
            }
            RateBasis::Current | RateBasis::CurrentUnlessFixed => stated,
        }
    }

    /// The direction fixes its rate at the application, so a right to recalculate has nothing to act on.
    fn is_settled(&self, rule: &Rule, quote: &Quote<'a>, what_if: &WhatIf) -> bool {
        let unless_fixed =
            matches!(rule.ruling, Ruling::Exchange { rate: RateBasis::CurrentUnlessFixed, .. });
        unless_fixed && holds_its_rate(quote, what_if)
    }

    fn rate_move(&self, basis: RateBasis, quote: &Quote<'a>, what_if: &WhatIf) -> RateMove {
        match basis {
            RateBasis::Quoted => RateMove::NONE,
            RateBasis::CurrentUnlessFixed if holds_its_rate(quote, what_if) => RateMove::NONE,
            RateBasis::Current | RateBasis::CurrentUnlessFixed => what_if.rate_move,
        }
    }

    fn readings(&self, rule: &Rule, quote: &Quote<'a>, received: Option<Amount>) -> Vec<Reading> {
        let mut readings = rule.readings.clone();
        let compared = received.zip(quote.send).map(|(r, s)| r.steps().cmp(&s.steps()));
        let other_amount = compared.is_some_and(Ordering::is_ne);
        let less = compared.is_some_and(Ordering::is_lt);
        match rule.ruling {
            Ruling::Refund(Deduction::Cancellation) => {
                let names = |c: &str| self.office.terms.cancellation.as_ref().is_some_and(|f| f.names(c));
                if names(&quote.give.currency) || names(&quote.get.currency) {
                    readings.push(Reading::CurrencyPaidIn);
                }
                readings.extend(other_amount.then_some(Reading::BaseIsRequest));
                readings.extend(less.then_some(Reading::FeeBeforeFullAmount));
            }
            Ruling::Refund(Deduction::Uncapped(_)) => readings.push(Reading::NoCapStated),
            Ruling::Exchange { amount: AmountBasis::Received, .. }
                if self.speaks_of_excess_only(rule.scenario) =>
            {
                readings.extend(less.then_some(Reading::RecalculatedAlsoBelow));
            }
            _ => {}
        }
        if rule.deadline.is_some_and(|d| d.reading) && deadline(rule, quote).is_some() {
            readings.push(Reading::DeadlineByAnalogy);
        }
        readings
    }

    /// Another alternative returns an excess: the clause has over-payment in mind (1WM 6.5).
    fn speaks_of_excess_only(&self, id: ScenarioId) -> bool {
        let excess =
            |r: &Rule| matches!(r.ruling, Ruling::Exchange { amount: AmountBasis::RequestAndExcessBack, .. });
        self.office.terms.rules_for(id).any(excess)
    }

    fn conditions(&self, rule: &Rule, quote: &Quote<'a>, what_if: &WhatIf) -> Vec<Condition> {
        let mut conditions = rule.conditions.clone();
        if self.is_settled(rule, quote, what_if) {
            conditions.retain(|c| *c != Condition::MayBeRecalculated);
        }
        if rule.deadline.is_some() && deadline(rule, quote).is_none() {
            conditions.retain(|c| !c.counts_a_deadline());
        }
        if rule.scenario == ScenarioId::Exact && !what_if.verified {
            conditions.extend(verification(quote));
        }
        conditions
    }
}

fn deadline(rule: &Rule, quote: &Quote<'_>) -> Option<u32> {
    rule.deadline.filter(|d| !d.title_units_only || quote.give.title_unit).map(|d| d.hours)
}

/// A rate fixed at the application is kept, unless it jumps further than the direction promises.
fn holds_its_rate(quote: &Quote<'_>, what_if: &WhatIf) -> bool {
    quote.direction.is_some_and(|d| {
        d.fixing == Fixing::AtApplication && !d.max_jump.is_some_and(|limit| what_if.rate_move.exceeds(limit))
    })
}

/// What must be verified before this direction is open, and from which amount on.
fn verification(quote: &Quote<'_>) -> Vec<Condition> {
    let rule = quote.direction.map(|d| d.verification).unwrap_or_default();
    let always = quote.give.card_verification || rule.card || rule.person;
    let from = rule.person_from.and_then(|from| quote.give.unit.amount(from).ok());
    let always = always.then_some(Condition::VerificationRequired);
    always.into_iter().chain(from.map(Condition::VerificationRequiredFrom)).collect()
}
