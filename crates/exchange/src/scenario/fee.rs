//! What is kept from a refund.

use super::WhatIf;
use crate::money::{Amount, AssetCode, Number, Percent, Ratio, Rounding, wide_pow10};
use crate::office::Market;
use crate::quote::Quote;
use crate::terms::{CappedPercent, Deduction};

/// A deduction from what goes back. Its amount is `None` where it is not known: it is never guessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScenarioFee {
    /// How much, rounded down, never more than arrived.
    pub amount: Option<Amount>,
    /// The asset it is kept in.
    pub asset: AssetCode,
    /// The stated percentage; `None` for a transfer's costs.
    pub percent: Option<Percent>,
    /// Whether the cap is what bounds it: neither the percentage nor what arrived is less. `None` where the cap is not
    /// known.
    pub capped: Option<bool>,
    /// The stated cap, US dollars.
    pub cap_usd: Option<Number>,
    /// US dollars per unit that the cap was reckoned with.
    pub usd_rate: Option<Number>,
}

impl ScenarioFee {
    /// A transfer's costs, known or not.
    pub(super) fn costs(quote: &Quote<'_>, what_if: &WhatIf, of: Option<Amount>) -> Self {
        let stated = what_if.transfer_cost.or_else(|| quote.direction.and_then(|d| d.transfer_cost));
        let amount = stated.zip(of).and_then(|(cost, of)| cost.min(of).ok());
        let asset = quote.give.code();
        Self { amount, asset, percent: None, capped: Some(false), cap_usd: None, usd_rate: None }
    }

    /// A percentage of what arrived, without a cap.
    pub(super) fn uncapped(quote: &Quote<'_>, percent: Percent, received: Option<Amount>) -> Self {
        let share = received.and_then(|received| of_percent(received, percent));
        let amount = share.zip(received).and_then(|(share, received)| share.min(received).ok());
        let asset = quote.give.code();
        Self { amount, asset, percent: Some(percent), capped: Some(false), cap_usd: None, usd_rate: None }
    }

    /// `min(percent × send, cap, received)`: the cap is reckoned by multiplying before dividing, and rounded once.
    pub(super) fn capped(
        market: &Market<'_>,
        quote: &Quote<'_>,
        rule: CappedPercent,
        received: Option<Amount>,
    ) -> Self {
        let usd = market.usd_rate(quote.give);
        let cap = usd.and_then(|usd| cap_in(quote, rule.cap_usd, usd.ratio));
        let share = quote.send.and_then(|send| of_percent(send, rule.percent));
        let fee = share.zip(cap).and_then(|(share, cap)| share.min(cap).ok());
        let over = quote.send.zip(usd).and_then(|(send, usd)| is_over(send, rule, usd.ratio));
        let all_arrived_is_less = match (received, cap) {
            (Some(received), Some(cap)) => received.is_zero() || received.steps() < cap.steps(),
            _ => false,
        };
        Self {
            amount: fee.zip(received).and_then(|(fee, received)| fee.min(received).ok()),
            asset: quote.give.code(),
            percent: Some(rule.percent),
            capped: over.map(|over| over && !all_arrived_is_less),
            cap_usd: Some(rule.cap_usd),
            usd_rate: usd.and_then(|u| u.printed()),
        }
    }

    /// What an offer's deduction comes to; `None` where it deducts nothing.
    pub(super) fn of(
        deduction: Deduction,
        market: &Market<'_>,
        quote: &Quote<'_>,
        what_if: &WhatIf,
        received: Option<Amount>,
    ) -> Option<Self> {
        let mut fee = match deduction {
            Deduction::Nothing => return None,
            Deduction::Costs => Self::costs(quote, what_if, received),
            Deduction::Uncapped(percent) => Self::uncapped(quote, percent, received),
            Deduction::Cancellation => {
                let rule = market.office.terms.cancellation.as_ref()?.for_currency(&quote.give.currency);
                Self::capped(market, quote, rule, received)
            }
        };
        // Where nothing arrived there is nothing to keep, whatever the fee would have been.
        fee.amount = fee.amount.or(received.filter(Amount::is_zero));
        Some(fee)
    }
}

fn percent_ratio(percent: Percent) -> Option<Ratio> {
    let (mantissa, scale) = percent.parts();
    Ratio::of_integers(mantissa, 10u128.checked_pow(scale)?)
}

pub(super) fn of_percent(send: Amount, percent: Percent) -> Option<Amount> {
    match percent_ratio(percent) {
        Some(ratio) => ratio.convert(send, send.unit(), Rounding::Down).ok(),
        None => Some(send.unit().zero()),
    }
}

/// `cap ÷ (USD per unit)` in steps of the give asset, rounded down.
fn cap_in(quote: &Quote<'_>, cap_usd: Number, usd: Ratio) -> Option<Amount> {
    let unit = quote.give.unit;
    let units = Ratio::of(cap_usd, Number::ONE)?.times(usd.inverse())?;
    let one = unit.amount(Number::ONE).ok()?;
    units.convert(one, unit, Rounding::Down).ok()
}

/// Whether `percent × send` is worth more than the cap, compared exactly, before any rounding.
fn is_over(send: Amount, rule: CappedPercent, usd: Ratio) -> Option<bool> {
    let Some(percent) = percent_ratio(rule.percent) else { return Some(false) };
    let value = usd.times(percent)?;
    let (cap, cap_scale) = rule.cap_usd.parts();
    // send × value > cap, with both sides brought to integers.
    let left = crate::money::Wide::from(send.steps())
        .checked_mul(value.num())?
        .checked_mul(wide_pow10(cap_scale)?)?;
    let right = crate::money::Wide::from(cap)
        .checked_mul(value.den())?
        .checked_mul(wide_pow10(send.unit().scale().into())?)?;
    Some(left > right)
}
