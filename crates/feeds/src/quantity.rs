//! Amounts with a unit behind them, and the parts of a fee.

use rust_decimal::Decimal;

use crate::fault::FaultKind;
use crate::number;

/// The unit behind a number.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// None given: the asset of the side the field belongs to.
    Side,
    /// A currency (`USD`) or an asset (`KSPBKZT`); which of them, the office's list of assets says.
    Code(String),
}

/// A non-negative amount and its unit.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// The amount, in units of `unit`.
    pub value: Decimal,
    /// What it is counted in.
    pub unit: Unit,
}

/// One part of a fee; the parts of a fee add up. Parts of zero are left out.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum FeePart {
    /// A fixed amount: `5 USD`.
    Fixed(Quantity),
    /// Percent of the amount, above 0 and at most 100: `1 %` is 1.
    Percent(Decimal),
    /// The whole fee of this side is at least this: BestChange 1.0's `minfee`.
    Minimum(Quantity),
}

/// Whether a text is a code of an asset: `[A-Z0-9]{2,16}`.
pub(crate) fn is_asset_code(text: &str) -> bool {
    (2..=16).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
}

/// Whether a text is a code of a currency as ISO 4217 writes them: `[A-Z]{3}`.
pub(crate) fn is_currency_code(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

impl Quantity {
    /// `100`, `0.5 LTC`. The unit stands apart from the number: `1E9` is an exponent, not nine E9.
    ///
    /// # Errors
    /// The fault of the number, or [`FaultKind::Unit`] for what stands behind it.
    pub(crate) fn parse(text: &str) -> Result<Self, FaultKind> {
        let text = text.trim();
        let (amount, unit) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let value = number::decimal(amount)?;
        let unit = match unit.trim() {
            "" => Unit::Side,
            code if is_asset_code(code) => Unit::Code(code.to_owned()),
            _ => return Err(FaultKind::Unit),
        };
        Ok(Self { value, unit })
    }

    /// Several limits of one field, as Premium Exchanger joins them: `20 USD, 0.5 LTC`.
    ///
    /// # Errors
    /// The fault of the first faulty one; a comma between digits is a decimal comma.
    pub(crate) fn parse_list(text: &str) -> Result<Vec<Self>, FaultKind> {
        if has_decimal_comma(text) {
            return Err(FaultKind::Comma);
        }
        text.split(',').map(Self::parse).collect()
    }

    /// The same quantity with the side's own asset written as [`Unit::Side`].
    pub(crate) fn relative_to(self, side: &str) -> Self {
        match self.unit {
            Unit::Code(code) if code == side => Self { value: self.value, unit: Unit::Side },
            unit => Self { value: self.value, unit },
        }
    }
}

/// The parts of a fee: `1%`, `0.00000001 BTC`, `5 USD, 1 %` (Premium Exchanger). Parts of zero are
/// dropped, so a fee of zero is no part at all.
///
/// A comma with digits right on both sides is a decimal comma, not two parts: reading `0,5 %` as
/// "nothing and five percent" would charge ten times the fee.
///
/// # Errors
/// The fault of the first faulty part.
pub(crate) fn fee_parts(text: &str) -> Result<Vec<FeePart>, FaultKind> {
    if has_decimal_comma(text) {
        return Err(FaultKind::Comma);
    }
    let mut parts = Vec::new();
    for part in text.split(',') {
        if let Some(percent) = part.trim().strip_suffix('%') {
            parts.extend(percent_part(percent)?);
        } else {
            parts.extend(Some(Quantity::parse(part)?).filter(|it| !it.value.is_zero()).map(FeePart::Fixed));
        }
    }
    Ok(parts)
}

/// One percentage without its sign, as in `<fromfee type="%">1</fromfee>`; `None` for zero.
///
/// # Errors
/// The fault of the number; more than 100 is out of range.
pub(crate) fn percent_part(text: &str) -> Result<Option<FeePart>, FaultKind> {
    let percent = number::decimal(text)?;
    if percent > Decimal::ONE_HUNDRED {
        return Err(FaultKind::OutOfRange);
    }
    Ok(Some(percent).filter(|it| !it.is_zero()).map(FeePart::Percent))
}

fn has_decimal_comma(text: &str) -> bool {
    text.as_bytes().windows(3).any(|window| match window {
        [before, b',', after] => before.is_ascii_digit() && after.is_ascii_digit(),
        _ => false,
    })
}
