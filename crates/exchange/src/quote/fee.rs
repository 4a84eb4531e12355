//! A fee with its units resolved, and the two exact inversions it needs.

use crate::asset::Asset;
use crate::money::{MoneyError, Ratio, Rounding, Wide, steps_from, wide_pow10};
use crate::office::Market;
use crate::rate::{Fee, Priced};

/// `floor(max(minimum, fixed + percent × x))` in steps of one asset: `fixed + percent × x = (a + b·x) ⁄ d`.
#[derive(Clone, Copy, Debug)]
pub(super) struct StepFee {
    a: Wide,
    b: Wide,
    d: Wide,
    minimum: u128,
}

/// Why a fee cannot be reckoned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FeeError {
    /// It is stated in a unit that nothing converts.
    UnknownUnit,
    /// Out of range.
    Money(MoneyError),
}

impl From<MoneyError> for FeeError {
    fn from(error: MoneyError) -> Self {
        Self::Money(error)
    }
}

const OVERFLOW: MoneyError = MoneyError::Overflow;

impl StepFee {
    /// Resolves the units of a fee into steps of `side`.
    pub(super) fn resolve(fee: &Fee, side: &Asset, market: &Market<'_>) -> Result<Self, FeeError> {
        let (mut a, mut d) = (Wide::ZERO, Wide::ONE);
        for part in &fee.fixed {
            if let Some(worth) = worth(part, side, market)? {
                let sum = || {
                    let left = a.checked_mul(worth.den())?;
                    let right = worth.num().checked_mul(d)?;
                    Some((left.checked_add(right)?, d.checked_mul(worth.den())?))
                };
                (a, d) = sum().ok_or(OVERFLOW)?;
            }
        }
        let minimum = match &fee.minimum {
            Some(part) => match worth(part, side, market)? {
                Some(worth) => steps_from(worth.num(), worth.den(), Rounding::Down)?,
                None => 0,
            },
            None => 0,
        };
        let (mantissa, scale) = fee.percent.map_or((0, 0), |p| p.parts());
        let share = wide_pow10(scale).ok_or(OVERFLOW)?;
        let scaled =
            || Some((a.checked_mul(share)?, Wide::from(mantissa).checked_mul(d)?, d.checked_mul(share)?));
        let (a, b, d) = scaled().ok_or(OVERFLOW)?;
        Ok(Self { a, b, d, minimum })
    }

    /// The fee on `x` steps, rounded down.
    pub(super) fn on(&self, x: u128) -> Result<u128, MoneyError> {
        let total =
            Wide::from(x).checked_mul(self.b).and_then(|bx| bx.checked_add(self.a)).ok_or(OVERFLOW)?;
        Ok(steps_from(total, self.d, Rounding::Down)?.max(self.minimum))
    }

    /// The largest `x` with `x + fee(x) ≤ total`; `None` where the fee alone is more.
    ///
    /// `x + ⌊(a + b·x) ⁄ d⌋ ≤ s` holds exactly where `x·(d + b) < (s + 1)·d − a`.
    pub(super) fn largest_within(&self, total: u128) -> Result<Option<u128>, MoneyError> {
        let Some(below_minimum) = total.checked_sub(self.minimum) else { return Ok(None) };
        let room =
            Wide::from(total).checked_add(Wide::ONE).and_then(|s| s.checked_mul(self.d)).ok_or(OVERFLOW)?;
        let Some(room) = room.checked_sub(self.a).and_then(|r| r.checked_sub(Wide::ONE)) else {
            return Ok(None);
        };
        let per_unit = self.d.checked_add(self.b).ok_or(OVERFLOW)?;
        Ok(Some(steps_from(room, per_unit, Rounding::Down)?.min(below_minimum)))
    }

    /// The smallest `y` with `y − fee(y) ≥ wanted` (`wanted` above zero); `None` where the fee takes everything.
    ///
    /// `y − ⌊(a + b·y) ⁄ d⌋ ≥ r` holds exactly where `y·(d − b) > a + (r − 1)·d`.
    pub(super) fn smallest_leaving(&self, wanted: u128) -> Result<Option<u128>, MoneyError> {
        let Some(kept) = self.d.checked_sub(self.b).filter(|k| !k.is_zero()) else { return Ok(None) };
        let bound = Wide::from(wanted.saturating_sub(1))
            .checked_mul(self.d)
            .and_then(|w| w.checked_add(self.a))
            .ok_or(OVERFLOW)?;
        let above = steps_from(bound, kept, Rounding::Down)?.checked_add(1).ok_or(OVERFLOW)?;
        Ok(Some(above.max(wanted.checked_add(self.minimum).ok_or(OVERFLOW)?)))
    }
}

/// A fixed part in steps of `side`, exactly; `None` for nothing.
fn worth(part: &Priced, side: &Asset, market: &Market<'_>) -> Result<Option<Ratio>, FeeError> {
    let ratio = match &part.unit {
        None => Ratio::ONE,
        Some(unit) => market.crossing(unit, side).ok_or(FeeError::UnknownUnit)?,
    };
    let (mantissa, scale) = part.value.parts();
    if mantissa == 0 {
        return Ok(None);
    }
    let to_steps = || {
        let unit = u32::from(side.unit.scale());
        let common = unit.min(scale);
        let up = 10u128.checked_pow(unit - common)?;
        let down = 10u128.checked_pow(scale - common)?;
        Ratio::of_integers(mantissa, down)?.times(Ratio::of_integers(up, 1)?)?.times(ratio)
    };
    to_steps().map(Some).ok_or(FeeError::Money(OVERFLOW))
}
