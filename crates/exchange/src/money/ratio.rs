use super::{Amount, MoneyError, Number, Rounding, Unit, Wide, steps_from, wide_pow10};

/// An exact positive ratio: a rate, a crossing of two rates, a US-dollar value per unit. Never rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    num: Wide,
    den: Wide,
}

impl Ratio {
    /// One to one.
    pub const ONE: Self = Self { num: Wide::ONE, den: Wide::ONE };

    /// `num ⁄ den`; `None` where either is zero.
    #[must_use]
    pub fn of(num: Number, den: Number) -> Option<Self> {
        let ((n, n_scale), (d, d_scale)) = (num.parts(), den.parts());
        let common = n_scale.min(d_scale);
        let num = Wide::from(n).checked_mul(wide_pow10(d_scale - common)?)?;
        let den = Wide::from(d).checked_mul(wide_pow10(n_scale - common)?)?;
        (!num.is_zero() && !den.is_zero()).then_some(Self { num, den })
    }

    pub(crate) fn of_integers(num: u128, den: u128) -> Option<Self> {
        (num > 0 && den > 0).then(|| Self { num: Wide::from(num), den: Wide::from(den) })
    }

    /// The other way round.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { num: self.den, den: self.num }
    }

    /// The product; `None` beyond 512 bits.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        Some(Self { num: self.num.checked_mul(other.num)?, den: self.den.checked_mul(other.den)? })
    }

    pub(crate) fn num(self) -> Wide {
        self.num
    }

    pub(crate) fn den(self) -> Wide {
        self.den
    }

    /// `amount × self`, in steps of `unit`, rounded once.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] where the product leaves the range of an amount.
    pub fn convert(self, amount: Amount, unit: Unit, rounding: Rounding) -> Result<Amount, MoneyError> {
        let from = u32::from(amount.unit().scale());
        let to = u32::from(unit.scale());
        let common = from.min(to);
        let product = || -> Option<(Wide, Wide)> {
            let num =
                Wide::from(amount.steps()).checked_mul(self.num)?.checked_mul(wide_pow10(to - common)?)?;
            Some((num, self.den.checked_mul(wide_pow10(from - common)?)?))
        };
        let (num, den) = product().ok_or(MoneyError::Overflow)?;
        Ok(unit.of_steps(steps_from(num, den, rounding)?))
    }

    /// As a decimal of `scale` digits behind the point: for showing, never for reckoning on.
    ///
    /// # Errors
    /// [`MoneyError::Overflow`] where it does not fit 96 bits.
    pub fn to_number(self, scale: u8, rounding: Rounding) -> Result<Number, MoneyError> {
        let num =
            wide_pow10(scale.into()).and_then(|p| self.num.checked_mul(p)).ok_or(MoneyError::Overflow)?;
        let steps = i128::try_from(steps_from(num, self.den, rounding)?).map_err(|_| MoneyError::Overflow)?;
        rust_decimal::Decimal::try_from_i128_with_scale(steps, scale.into())
            .ok()
            .and_then(Number::from_decimal)
            .ok_or(MoneyError::Overflow)
    }
}
