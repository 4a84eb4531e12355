//! From one rule of the offer to one outcome with figures.

use super::arrival::Arrival;
use super::{RefundBeside, Scenario, ScenarioFee, WhatIf};
use crate::money::{Amount, RateMove};
use crate::office::Market;
use crate::quote::Quote;
use crate::rate::Fixing;
use crate::terms::{AmountBasis, Condition, Deduction, RateBasis, Reading, Rule, Ruling, ScenarioId};

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
        let mut outcome = Scenario {
            id: rule.scenario,
            alternative: 1,
            outcome: rule.ruling.outcome(),
            modality: rule.modality,
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
        self.reckon(direction, quote.give, quote.get, send?, by).ok().map(|r| r.receive)
    }

    fn rate_move(&self, basis: RateBasis, quote: &Quote<'a>, what_if: &WhatIf) -> RateMove {
        let fixed = quote.direction.is_some_and(|d| d.fixing == Fixing::AtApplication);
        match basis {
            RateBasis::Quoted => RateMove::NONE,
            RateBasis::CurrentUnlessFixed if fixed => RateMove::NONE,
            RateBasis::Current | RateBasis::CurrentUnlessFixed => what_if.rate_move,
        }
    }

    fn readings(&self, rule: &Rule, quote: &Quote<'a>, received: Option<Amount>) -> Vec<Reading> {
        let mut readings = rule.readings.clone();
        let other_amount = received.is_some_and(|r| quote.send.is_some_and(|s| r != s));
        match rule.ruling {
            Ruling::Refund(Deduction::Cancellation) => {
                let names = |c: &str| self.office.terms.cancellation.as_ref().is_some_and(|f| f.names(c));
                if names(&quote.give.currency) || names(&quote.get.currency) {
                    readings.push(Reading::CurrencyPaidIn);
                }
                if other_amount {
                    readings.extend([Reading::BaseIsRequest, Reading::FeeBeforeFullAmount]);
                }
            }
            Ruling::Refund(Deduction::Uncapped(_)) => readings.push(Reading::NoCapStated),
            Ruling::Exchange { amount: AmountBasis::Received, .. } if self.speaks_of_excess_only(rule.scenario) => {
                let less = received.zip(quote.send).is_some_and(|(r, s)| r.steps() < s.steps());
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
        let excess = |r: &Rule| matches!(r.ruling, Ruling::Exchange { amount: AmountBasis::RequestAndExcessBack, .. });
        self.office.terms.rules_for(id).any(excess)
    }

    fn conditions(&self, rule: &Rule, quote: &Quote<'a>, what_if: &WhatIf) -> Vec<Condition> {
        let mut conditions = rule.conditions.clone();
        if rule.scenario == ScenarioId::Exact && !what_if.verified && needs_verification(quote) {
            conditions.push(Condition::VerificationRequired);
        }
        conditions
    }
}

fn deadline(rule: &Rule, quote: &Quote<'_>) -> Option<u32> {
    rule.deadline.filter(|d| !d.title_units_only || quote.give.title_unit).map(|d| d.hours)
}

fn needs_verification(quote: &Quote<'_>) -> bool {
    if quote.give.card_verification {
        return true;
    }
    let Some(direction) = quote.direction else { return false };
    let rule = &direction.verification;
    let from = |n| quote.send.is_some_and(|s| s.number() >= n);
    rule.card || rule.person || rule.person_from.is_some_and(from)
}
