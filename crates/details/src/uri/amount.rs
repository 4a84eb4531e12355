//! Amounts of payment URIs: decimal digits, moved by powers of ten, never rounded.

use crate::codec::decimal;

/// How much is asked for, in canonical decimal digits: no sign, no exponent, no leading zeros before the last digit of
/// the whole part, no trailing zeros after the point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// Of the coin or token, in its usual unit: `1.5`.
    Coins(String),
    /// A whole number of a token's smallest units: what that is in tokens, its decimals say
    /// ([`in_coins`](Self::in_coins)).
    Units(String),
}

/// Digits of the largest amount that any chain can hold: 2^256.
const DIGITS: usize = 78;

impl Amount {
    /// The amount in the usual unit of an asset with so many decimals; those matter for [`Units`](Self::Units) alone.
    /// Exact.
    #[must_use]
    pub fn in_coins(&self, decimals: usize) -> String {
        match self {
            Self::Coins(coins) => coins.clone(),
            Self::Units(units) => pointed(units.as_bytes(), decimals),
        }
    }

    /// Reads digits with at most one point; `units` are whole, and where `scientific`, may have a plus and an exponent
    /// that is not less than the number of decimals (EIP-681).
    pub(super) fn read(text: &str, units: bool, scientific: bool) -> Option<Self> {
        let text = if scientific { text.strip_prefix('+').unwrap_or(text) } else { text };
        let mut digits = Vec::new();
        let (mut point, mut exponent) = (None, 0);
        for (at, byte) in text.bytes().enumerate() {
            match byte {
                b'0'..=b'9' => digits.push(byte),
                b'.' if point.is_none() => point = Some(digits.len()),
                b'e' | b'E' if scientific => {
                    let rest = text.get(at + 1..)?;
                    exponent =
                        if rest.is_empty() { 0 } else { usize::try_from(decimal::parse(rest)?).ok()? };
                    break;
                }
                _ => return None,
            }
        }
        let fraction = digits.len() - point.unwrap_or(digits.len());
        if digits.is_empty() || digits.len() > DIGITS || exponent > DIGITS {
            return None;
        }
        if !units {
            return Some(Self::Coins(pointed(&digits, fraction)));
        }
        digits.resize(digits.len() + exponent.checked_sub(fraction)?, b'0');
        Some(Self::Units(pointed(&digits, 0))).filter(|units| units.in_coins(0).len() <= DIGITS)
    }
}

/// Canonical digits with that many of them after the point.
fn pointed(digits: &[u8], fraction: usize) -> String {
    let mut out = String::new();
    let whole = digits.len().saturating_sub(fraction);
    let (head, tail) = digits.split_at_checked(whole).unwrap_or_default();
    let head = head.iter().skip_while(|digit| **digit == b'0');
    out.extend(head.map(|digit| char::from(*digit)));
    if out.is_empty() {
        out.push('0');
    }
    let kept = tail.iter().rposition(|digit| *digit != b'0').map_or(0, |at| at + 1);
    if kept > 0 {
        out.push('.');
        let zeros = fraction.saturating_sub(digits.len());
        out.extend(core::iter::repeat_n('0', zeros));
        out.extend(tail.iter().take(kept).map(|digit| char::from(*digit)));
    }
    out
}
