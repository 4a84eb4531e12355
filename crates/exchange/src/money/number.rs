use core::fmt;
use rust_decimal::Decimal;

/// A plain non-negative decimal, exact: a rate's side, a limit before its asset is known, a fee's fixed part.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(Decimal);

/// Why a string is not a canonical number, `digits[.digits]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// Nothing was given.
    Empty,
    /// A character that cannot stand there.
    Character {
        /// Its place, from 0, in characters.
        position: usize,
        /// The character.
        found: char,
    },
    /// More than 28 significant digits.
    TooLong {
        /// Digits found.
        digits: usize,
    },
}

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);

    /// Reads `digits[.digits]`, at most 28 significant digits, nothing else: no sign, exponent, blank or comma.
    ///
    /// # Errors
    /// [`NumberError`] with the place of the first fault.
    pub fn parse(text: &str) -> Result<Self, NumberError> {
        let (mut mantissa, mut scale, mut point, mut digits) = (0i128, 0u32, false, 0usize);
        let mut last_is_digit = false;
        for (position, found) in text_without_trailing_zeros(text).chars().enumerate() {
            last_is_digit = found.is_ascii_digit();
            match found.to_digit(10) {
                Some(digit) => {
                    digits += 1;
                    scale += u32::from(point);
                    mantissa = mantissa
                        .checked_mul(10)
                        .and_then(|m| m.checked_add(i128::from(digit)))
                        .ok_or(NumberError::TooLong { digits: text.len() })?;
                }
                None if found == '.' && !point && position > 0 => point = true,
                None => return Err(NumberError::Character { position, found }),
            }
        }
        if digits == 0 {
            return Err(NumberError::Empty);
        }
        if !last_is_digit {
            return Err(NumberError::Character { position: text.len().saturating_sub(1), found: '.' });
        }
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        Decimal::try_from_i128_with_scale(mantissa, scale)
            .map(Self)
            .map_err(|_| NumberError::TooLong { digits })
    }

    /// From a decimal that is not negative.
    #[must_use]
    pub fn from_decimal(value: Decimal) -> Option<Self> {
        (!value.is_sign_negative() || value.is_zero()).then(|| Self(value.normalize()))
    }

    /// The whole number `n`.
    #[must_use]
    pub fn whole(n: u32) -> Self {
        Self(Decimal::from(n))
    }

    /// Whether it is zero.
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.0.is_zero()
    }

    /// Digits without the point, and how many of them stand behind it.
    pub(crate) fn parts(self) -> (u128, u32) {
        (self.0.mantissa().unsigned_abs(), self.0.scale())
    }

    /// The decimal itself.
    #[must_use]
    pub fn decimal(self) -> Decimal {
        self.0
    }
}

/// `1.500` is `1.5`, however many zeros stand behind it; the first decimal stays.
fn text_without_trailing_zeros(text: &str) -> &str {
    match text.split_once('.') {
        Some((whole, decimals)) if decimals.len() > 1 && decimals.bytes().all(|b| b.is_ascii_digit()) => {
            let significant = decimals.trim_end_matches('0').len().max(1);
            text.get(..whole.len() + 1 + significant).unwrap_or(text)
        }
        _ => text,
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.normalize())
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
