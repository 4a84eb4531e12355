//! Fees of a feed.

use super::{Context, Whose, unit};
use crate::fault::FaultKind;
use obmen_exchange::{Fee, Number, Percent, Priced};
use obmen_feeds::{FeePart, Quantity, Unit};

/// Adds the parts of a fee up. A unit is kept as written: it is converted when a quote is reckoned.
///
/// # Errors
/// A unit the office does not know (in its own feed), two minima in different units, more than 100 percent.
pub(super) fn read(parts: &[FeePart], context: &Context<'_>) -> Result<Fee, FaultKind> {
    let mut fee = Fee::default();
    for part in parts {
        match part {
            FeePart::Fixed(quantity) => fee.fixed.push(priced(quantity, context)?),
            FeePart::Percent(more) => {
                let sum = fee.percent.map_or(Some(*more), |it| it.number().decimal().checked_add(*more));
                let sum = sum.and_then(Number::from_decimal).filter(|it| *it <= Number::whole(100));
                let sum = sum.ok_or_else(|| FaultKind::Range(more.to_string(), "0…100"))?;
                fee.percent = Some(Percent::new(sum));
            }
            FeePart::Minimum(quantity) => {
                let minimum = priced(quantity, context)?;
                fee.minimum = Some(greater(fee.minimum, minimum)?);
            }
        }
    }
    Ok(fee)
}

fn priced(quantity: &Quantity, context: &Context<'_>) -> Result<Priced, FaultKind> {
    let value = Number::from_decimal(quantity.value).unwrap_or(Number::ZERO);
    let unit = match &quantity.unit {
        Unit::Side => None,
        Unit::Code(code) if context.whose == Whose::Own && !unit::is_known(code, context) => {
            return Err(FaultKind::UnknownUnit(code.clone()));
        }
        Unit::Code(code) => Some(code.clone()),
    };
    Ok(Priced { value, unit })
}

/// Both minima hold, so the greater one counts; in different units that cannot be told.
fn greater(earlier: Option<Priced>, later: Priced) -> Result<Priced, FaultKind> {
    match earlier {
        Some(earlier) if earlier.unit != later.unit => {
            Err(FaultKind::Inconvertible(later.unit.or(earlier.unit).unwrap_or_default()))
        }
        Some(earlier) if earlier.value > later.value => Ok(earlier),
        _ => Ok(later),
    }
}
