//! Limits of a direction, in steps of their side's asset.

use super::{Context, Whose, unit};
use crate::fault::{Fault, FaultKind};
use obmen_exchange::{Amount, AmountError, Asset, Direction, MoneyError, Number, RateSheet, Ratio, Rounding};
use obmen_feeds::bestchange::Item;
use obmen_feeds::{Quantity, Unit};

/// Fills a direction's limits in. What lies between two steps is kept strict: a minimum rounds up, a maximum and the
/// reserve round down.
pub(super) fn fill(
    item: &Item,
    direction: &mut Direction,
    context: &Context<'_>,
    rates: &RateSheet,
    faults: &mut Vec<Fault>,
) {
    let (Ok(give), Ok(get)) = (context.assets.find(&item.from), context.assets.find(&item.to)) else {
        return;
    };
    let mut limit = |quantity: &Option<Quantity>, side: &Asset, rounding, field| {
        let quantity = quantity.as_ref()?;
        match read(quantity, side, rounding, context, rates) {
            Ok(limit) => Some(limit),
            // A direction that is switched off has nothing to keep within its limits.
            Err(_) if !item.available => None,
            // Nobody here can mend another's feed, and its other directions are sound.
            Err(FaultKind::UnknownUnit(_) | FaultKind::Inconvertible(_)) if context.whose == Whose::Other => {
                None
            }
            Err(kind) => {
                faults.push(context.fault(item, field, kind));
                None
            }
        }
    };
    let reserve = item.amount.map(|value| Quantity { value, unit: Unit::Side });
    direction.limits.give_min = limit(&item.from_min, give, Rounding::Up, "frommin");
    direction.limits.give_max = limit(&item.from_max, give, Rounding::Down, "frommax");
    direction.limits.get_min = limit(&item.to_min, get, Rounding::Up, "tomin");
    direction.limits.get_max = limit(&item.to_max, get, Rounding::Down, "tomax");
    direction.limits.reserve = limit(&reserve, get, Rounding::Down, "amount");
}

fn read(
    quantity: &Quantity,
    side: &Asset,
    rounding: Rounding,
    context: &Context<'_>,
    rates: &RateSheet,
) -> Result<Amount, FaultKind> {
    let value = Number::from_decimal(quantity.value).unwrap_or(Number::ZERO);
    let ratio = match &quantity.unit {
        Unit::Side => None,
        // Nothing is nothing in every unit: exporters write `0 USD` where a direction is off.
        Unit::Code(_) if value.is_zero() => None,
        Unit::Code(code) if unit::is_known(code, context) => {
            let ratio = unit::crossing(code, side, context, rates);
            Some(ratio.ok_or_else(|| FaultKind::Inconvertible(code.clone()))?)
        }
        Unit::Code(code) => return Err(FaultKind::UnknownUnit(code.clone())),
    };
    in_steps(value, ratio, side, rounding).or_else(|_| match rounding {
        // More than can be sent or received at all: the bound is the largest amount there is.
        Rounding::Down => largest(side).ok_or_else(|| FaultKind::Range(value.to_string(), "0…2^96−1")),
        Rounding::Up | Rounding::HalfUp => Err(FaultKind::Range(value.to_string(), "0…2^96−1")),
    })
}

/// `value × ratio` in steps of `side`, rounded once; no ratio means one to one.
pub(super) fn in_steps(
    value: Number,
    ratio: Option<Ratio>,
    side: &Asset,
    rounding: Rounding,
) -> Result<Amount, MoneyError> {
    let unit = side.unit;
    let Some(plain) = Ratio::of(value, Number::ONE) else { return Ok(unit.zero()) };
    let ratio = ratio.map_or(Some(plain), |it| plain.times(it)).ok_or(MoneyError::Overflow)?;
    let one = unit.amount(Number::ONE).map_err(|_| MoneyError::Overflow)?;
    ratio.convert(one, unit, rounding)
}

fn largest(side: &Asset) -> Option<Amount> {
    match side.unit.amount(Number::parse("9999999999999999999999999999").ok()?) {
        Ok(amount) | Err(AmountError::TooLarge { max: amount }) => Some(amount),
        Err(_) => None,
    }
}
