use super::{Number, NumberError, Ratio};
use core::fmt;

/// A share in percent, not negative: `5` is 5 %.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Percent(Number);

impl Percent {
    /// Nothing.
    pub const ZERO: Self = Self(Number::ZERO);

    /// Reads `digits[.digits]`, in percent.
    ///
    /// # Errors
    /// [`NumberError`] where the text is not a canonical number.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        Number::parse(text).map(Self)
    }

    /// From a number of percent.
    #[must_use]
    pub fn new(value: Number) -> Self {
        Self(value)
    }

    /// The number of percent.
    #[must_use]
    pub fn number(self) -> Number {
        self.0
    }

    /// The share as numerator and denominator: 5 % is 5 ⁄ 100.
    pub(crate) fn parts(self) -> (u128, u32) {
        let (mantissa, scale) = self.0.parts();
        (mantissa, scale + 2)
    }
}

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}%", self.0)
    }
}

/// How far a rate moves, in percent of what is received per unit: `-3` means 3 % less.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateMove {
    down: bool,
    by: Percent,
}

impl RateMove {
    /// The furthest a rate may be moved, in percent: beyond it a question is absurd.
    pub const MAX: u32 = 1_000_000;
    /// The rate stays.
    pub const NONE: Self = Self { down: false, by: Percent::ZERO };

    /// Reads `[+|-]digits[.digits]`, at most [`Self::MAX`]; a fall must stay under 100 %, since a rate never reaches
    /// zero.
    ///
    /// # Errors
    /// [`NumberError`] where the text is not a number or falls by 100 % or more (then the place is the first digit).
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let (down, digits) = match text.strip_prefix(['-', '−']) {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let by = Percent::parse(digits)?;
        if by.0 > Number::whole(Self::MAX) {
            return Err(NumberError::TooLong { digits: digits.len() });
        }
        if down && by.0 >= Number::whole(100) {
            let found = digits.chars().next().unwrap_or('-');
            return Err(NumberError::Character { position: text.len() - digits.len(), found });
        }
        Ok(Self { down, by })
    }

    /// Whether the rate stays where it is.
    #[must_use]
    pub fn is_none(self) -> bool {
        self.by.0.is_zero()
    }

    /// Whether the visitor receives less.
    #[must_use]
    pub fn is_fall(self) -> bool {
        self.down && !self.is_none()
    }

    /// Whether the rate moves further than so many percent, up or down.
    #[must_use]
    pub fn exceeds(self, limit: Percent) -> bool {
        self.by > limit
    }

    /// `(100 ± by) ⁄ 100` as an exact ratio.
    pub(crate) fn factor(self) -> Option<Ratio> {
        let (mantissa, scale) = self.by.0.parts();
        let hundred = 10u128.checked_pow(scale + 2)?;
        let moved = if self.down { hundred.checked_sub(mantissa)? } else { hundred.checked_add(mantissa)? };
        Ratio::of_integers(moved, hundred)
    }
}

impl fmt::Display for RateMove {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", if self.down { "-" } else { "" }, self.by)
    }
}
