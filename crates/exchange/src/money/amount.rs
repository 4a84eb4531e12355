use super::{AssetCode, MoneyError, Number, NumberError};
use core::{cmp::Ordering, fmt};
use rust_decimal::Decimal;

/// What an amount counts: an asset and the decimals it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    code: AssetCode,
    scale: u8,
}

impl Unit {
    /// The most decimals an asset may have (wei).
    pub const MAX_SCALE: u8 = 18;

    /// An asset's unit; `None` above [`Self::MAX_SCALE`] decimals.
    #[must_use]
    pub fn new(code: AssetCode, scale: u8) -> Option<Self> {
        (scale <= Self::MAX_SCALE).then_some(Self { code, scale })
    }

    /// The asset's code.
    #[must_use]
    pub fn code(&self) -> AssetCode {
        self.code
    }

    /// Decimals behind the point.
    #[must_use]
    pub fn scale(&self) -> u8 {
        self.scale
    }

    /// No amount at all.
    #[must_use]
    pub fn zero(self) -> Amount {
        Amount { value: Decimal::new(0, self.scale.into()), unit: self }
    }

    /// Callers have checked that `steps` is within [`Amount::MAX_STEPS`].
    pub(crate) fn of_steps(self, steps: u128) -> Amount {
        let mantissa = i128::try_from(steps.min(Amount::MAX_STEPS)).unwrap_or(i128::MAX);
        Amount { value: Decimal::from_i128_with_scale(mantissa, self.scale.into()), unit: self }
    }

    /// The amount `number` of this unit, exactly.
    ///
    /// # Errors
    /// [`AmountError`] where it has more decimals than the asset or is too large.
    pub fn amount(self, number: Number) -> Result<Amount, AmountError> {
        let (mantissa, decimals) = number.parts();
        let scale = u32::from(self.scale);
        let Some(shift) = scale.checked_sub(decimals) else {
            return Err(AmountError::TooManyDecimals { found: decimals, allowed: self.scale });
        };
        10u128
            .checked_pow(shift)
            .and_then(|p| mantissa.checked_mul(p))
            .filter(|steps| *steps <= Amount::MAX_STEPS)
            .map(|steps| self.of_steps(steps))
            .ok_or(AmountError::TooLarge { max: self.of_steps(Amount::MAX_STEPS) })
    }

    /// Reads a canonical amount, `digits[.digits]`.
    ///
    /// # Errors
    /// [`AmountError`] says what is wrong and what is allowed.
    pub fn parse(self, text: &str) -> Result<Amount, AmountError> {
        match Number::parse(text) {
            Ok(number) => self.amount(number),
            Err(NumberError::TooLong { .. }) => Err(self.too_long(text)),
            Err(fault) => Err(AmountError::NotANumber(fault)),
        }
    }

    /// Too many digits for 96 bits: too many decimals, or too large.
    fn too_long(self, text: &str) -> AmountError {
        let found = text.split_once('.').map_or(0, |(_, d)| d.trim_end_matches('0').len());
        match u32::try_from(found) {
            Ok(found) if found > u32::from(self.scale) => {
                AmountError::TooManyDecimals { found, allowed: self.scale }
            }
            _ => AmountError::TooLarge { max: self.of_steps(Amount::MAX_STEPS) },
        }
    }
}

/// Why a number is not an amount of an asset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Not `digits[.digits]`.
    NotANumber(NumberError),
    /// More decimals than the asset has: nothing is rounded silently.
    TooManyDecimals {
        /// Decimals found.
        found: u32,
        /// Decimals the asset has.
        allowed: u8,
    },
    /// Above what can be reckoned exactly.
    TooLarge {
        /// The largest amount.
        max: Amount,
    },
}

/// An amount of one asset: never negative, always a whole number of the asset's steps, at most
/// [`Amount::MAX_STEPS`] of them. Only this module makes one, so no other code can pass the check.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    /// At the asset's scale always, so that its mantissa is the number of steps.
    value: Decimal,
    unit: Unit,
}

impl Amount {
    /// 2^96 − 1, the widest mantissa of `rust_decimal`.
    pub const MAX_STEPS: u128 = (1 << 96) - 1;

    /// The asset and its scale.
    #[must_use]
    pub fn unit(&self) -> Unit {
        self.unit
    }

    /// The asset's code.
    #[must_use]
    pub fn asset(&self) -> AssetCode {
        self.unit.code
    }

    /// How many of the asset's smallest steps.
    #[must_use]
    pub fn steps(&self) -> u128 {
        self.value.mantissa().unsigned_abs()
    }

    /// As a number, without the asset.
    #[must_use]
    pub fn number(&self) -> Number {
        Number::from_decimal(self.value).unwrap_or(Number::ZERO)
    }

    /// Whether it is nothing.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.value.is_zero()
    }

    /// With all the decimals its asset has, trailing zeros too.
    #[must_use]
    pub fn at_full_scale(&self) -> impl fmt::Display {
        self.value
    }

    fn same_asset(&self, other: &Self) -> Result<(), MoneyError> {
        if self.unit == other.unit {
            Ok(())
        } else {
            Err(MoneyError::AssetMismatch { left: self.asset(), right: other.asset() })
        }
    }

    /// The sum.
    ///
    /// # Errors
    /// [`MoneyError::AssetMismatch`], [`MoneyError::Overflow`].
    pub fn checked_add(self, other: Self) -> Result<Self, MoneyError> {
        self.same_asset(&other)?;
        let steps = self.steps() + other.steps();
        if steps > Self::MAX_STEPS { Err(MoneyError::Overflow) } else { Ok(self.unit.of_steps(steps)) }
    }

    /// The difference.
    ///
    /// # Errors
    /// [`MoneyError::AssetMismatch`], [`MoneyError::Negative`].
    pub fn checked_sub(self, other: Self) -> Result<Self, MoneyError> {
        self.same_asset(&other)?;
        let steps = self.steps().checked_sub(other.steps()).ok_or(MoneyError::Negative)?;
        Ok(self.unit.of_steps(steps))
    }

    /// Which is more.
    ///
    /// # Errors
    /// [`MoneyError::AssetMismatch`].
    pub fn compare(&self, other: &Self) -> Result<Ordering, MoneyError> {
        self.same_asset(other)?;
        Ok(self.steps().cmp(&other.steps()))
    }

    /// The lesser of two amounts of one asset.
    ///
    /// # Errors
    /// [`MoneyError::AssetMismatch`].
    pub fn min(self, other: Self) -> Result<Self, MoneyError> {
        Ok(if self.compare(&other)?.is_gt() { other } else { self })
    }
}

/// Canonical: `digits[.digits]`, without trailing zeros.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.value.normalize())
    }
}

impl fmt::Debug for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self} {}", self.unit.code)
    }
}
