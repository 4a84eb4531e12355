//! How a scenario ends, in one or two sentences with figures.

use crate::{Key, Words, key};
use obmen_exchange::{Amount, Condition, Modality, Outcome, Scenario, ScenarioFee};

impl Words<'_> {
    /// What the visitor ends up with, and what is kept.
    #[must_use]
    pub fn ends(&self, scenario: &Scenario<'_>) -> String {
        let may = scenario.modality == Modality::May;
        match scenario.outcome {
            Outcome::Exchange => self.exchanged(scenario),
            Outcome::Refund => self.refunded(scenario),
            Outcome::Lost => self.text(if may { key::ENDS_MAY_BE_LOST } else { key::ENDS_LOST }),
            Outcome::Blocked => self.text(if may { key::ENDS_MAY_BE_BLOCKED } else { key::ENDS_BLOCKED }),
            Outcome::Forbidden => {
                self.with_amount(scenario.amount, key::ENDS_FORBIDDEN_KEPT, key::ENDS_FORBIDDEN)
            }
            Outcome::NotStated => self.text(key::ENDS_NOT_STATED),
            Outcome::NotApplicable => self.text(key::ENDS_NOT_APPLICABLE),
        }
    }

    /// What is kept: its amount where it is known, and the rule it comes from.
    #[must_use]
    pub fn fee(&self, fee: &ScenarioFee) -> String {
        let cap = fee.cap_usd.map(|cap| self.figures.number(&cap));
        let percent = fee.percent.map(|percent| self.figures.percent(&percent));
        let rule = match (percent, cap) {
            (Some(percent), Some(cap)) => {
                self.catalogue.fill(key::FEE_PERCENT_CAPPED, &[("percent", &percent), ("cap", &cap)])
            }
            (Some(percent), None) => self.catalogue.fill(key::FEE_PERCENT, &[("percent", &percent)]),
            (None, _) if fee.amount.is_none() => self.text(key::FEE_COSTS_UNKNOWN),
            (None, _) => self.text(key::FEE_COSTS),
        };
        match fee.amount {
            None => rule,
            Some(amount) => {
                let amount = self.figures.amount(&amount);
                self.catalogue.fill(key::FEE_KNOWN, &[("amount", &amount), ("rule", &rule)])
            }
        }
    }

    /// "within 24 hours".
    #[must_use]
    pub fn within_hours(&self, hours: u32) -> String {
        self.catalogue.count(key::HOURS, u64::from(hours), &[])
    }

    /// "if 105 USDTTRC20 arrives".
    #[must_use]
    pub fn assumed(&self, received: &Amount) -> String {
        self.catalogue.fill(key::ASSUMED, &[("amount", &self.figures.amount(received))])
    }

    fn exchanged(&self, scenario: &Scenario<'_>) -> String {
        let receive = self.with_amount(scenario.amount, key::ENDS_EXCHANGE, key::ENDS_EXCHANGE_UNKNOWN);
        match scenario.refund {
            None => receive,
            Some(back) => {
                let back =
                    self.with_amount(back.amount, key::ENDS_EXCESS_BACK, key::ENDS_EXCESS_BACK_UNKNOWN);
                format!("{receive} {back}")
            }
        }
    }

    fn refunded(&self, scenario: &Scenario<'_>) -> String {
        let amount = scenario.amount.map(|amount| self.figures.amount(&amount));
        let fee = scenario.fee.map(|fee| self.fee(&fee));
        // Expenses that an offer only allows to deduct are not said to be deducted.
        let perhaps = scenario.conditions.contains(&Condition::CostsMayBeDeducted);
        let (known, unknown) = if perhaps {
            (key::ENDS_REFUND_PERHAPS_LESS, key::ENDS_REFUND_UNKNOWN_PERHAPS_LESS)
        } else {
            (key::ENDS_REFUND_LESS, key::ENDS_REFUND_UNKNOWN_LESS)
        };
        match (amount, fee) {
            (Some(amount), Some(fee)) => self.catalogue.fill(known, &[("amount", &amount), ("fee", &fee)]),
            (Some(amount), None) => self.catalogue.fill(key::ENDS_REFUND_WHOLE, &[("amount", &amount)]),
            (None, Some(fee)) => self.catalogue.fill(unknown, &[("fee", &fee)]),
            (None, None) => self.text(key::ENDS_REFUND_UNKNOWN),
        }
    }

    fn with_amount(&self, amount: Option<Amount>, known: Key, unknown: Key) -> String {
        match amount {
            Some(amount) => self.catalogue.fill(known, &[("amount", &self.figures.amount(&amount))]),
            None => self.text(unknown),
        }
    }
}
