//! Integers wide enough for every product this crate takes.

use super::{MoneyError, Rounding};

/// 512 bits: a 96-bit amount times a 256-bit ratio times 10^28 still fits, so an honest input never overflows here.
pub(crate) type Wide = ruint::Uint<512, 8>;

/// 10^`exponent`; `None` beyond what 512 bits hold.
pub(crate) fn wide_pow10(exponent: u32) -> Option<Wide> {
    match 10u128.checked_pow(exponent) {
        Some(small) => Some(Wide::from(small)),
        None => Wide::from(10u8).checked_pow(Wide::from(exponent)),
    }
}

/// `numerator / denominator` as a whole number of steps, rounded once.
///
/// # Errors
/// [`MoneyError::ZeroRate`] for a zero denominator, [`MoneyError::Overflow`] above 96 bits.
pub(crate) fn steps_from(numerator: Wide, denominator: Wide, rounding: Rounding) -> Result<u128, MoneyError> {
    if denominator.is_zero() {
        return Err(MoneyError::ZeroRate);
    }
    let (quotient, remainder) = match (u128::try_from(numerator), u128::try_from(denominator)) {
        (Ok(n), Ok(d)) => (n / d, Wide::from(n % d)),
        _ => divided(numerator, denominator).ok_or(MoneyError::Overflow)?,
    };
    let up = match rounding {
        Rounding::Down => false,
        Rounding::Up => !remainder.is_zero(),
        Rounding::HalfUp => remainder >= denominator - remainder,
    };
    let steps = quotient.checked_add(u128::from(up)).ok_or(MoneyError::Overflow)?;
    if steps > super::Amount::MAX_STEPS { Err(MoneyError::Overflow) } else { Ok(steps) }
}

/// Quotient and remainder, exact; `None` where the quotient has more than 97 bits. `ruint`'s own division takes operands
/// of any size, and with them 7,000 bytes of what a browser downloads.
///
/// Each pass takes an estimate off the numerator that is never too high, since the denominator's leading bits count one
/// more than they are, and misses at most the 62nd bit: three passes are the most that 97 bits take.
fn divided(numerator: Wide, denominator: Wide) -> Option<(u128, Wide)> {
    let bits = denominator.bit_len();
    if numerator.bit_len() > bits + 96 {
        return None;
    }
    let below = bits.saturating_sub(64);
    let leading = u128::try_from(denominator >> below).ok()? + 1;
    let (mut quotient, mut rest) = (0u128, numerator);
    while rest >= denominator {
        let cut = rest.bit_len().saturating_sub(128);
        let estimate = u128::try_from(rest >> cut).ok()? / leading;
        let estimate = if cut >= below { estimate << (cut - below) } else { estimate >> (below - cut) };
        let estimate = estimate.max(1);
        rest -= denominator * Wide::from(estimate);
        quotient += estimate;
    }
    Some((quotient, rest))
}

#[cfg(test)]
mod tests {
    use super::{Wide, divided};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    /// Of any size, the small ones as often as the large.
    fn wide(limbs: [u64; 8], shift: usize) -> Wide {
        Wide::from_limbs(limbs) >> shift
    }

    proptest! {
        #[test]
        fn a_quotient_of_96_bits_is_that_of_any_division(
            quotient in any::<u128>(), shift in 0usize..128,
            limbs in any::<[u64; 8]>(), size in 96usize..512, part in any::<[u64; 8]>(),
        ) {
            let denominator = wide(limbs, size).max(Wide::ONE);
            let quotient = quotient >> 32 >> shift.min(95);
            let rest = Wide::from_limbs(part) % denominator;
            let numerator = denominator * Wide::from(quotient) + rest;
            prop_assert_eq!(divided(numerator, denominator), Some((quotient, rest)));
        }

        #[test]
        fn any_two_numbers_are_divided_or_their_quotient_is_too_large(
            n in any::<[u64; 8]>(), n_size in 0usize..512, d in any::<[u64; 8]>(), d_size in 0usize..512,
        ) {
            let (n, d) = (wide(n, n_size), wide(d, d_size).max(Wide::ONE));
            let (quotient, rest) = n.div_rem(d);
            match divided(n, d) {
                Some(found) => prop_assert_eq!(found, (u128::try_from(quotient).unwrap_or(u128::MAX), rest)),
                None => prop_assert_eq!(quotient >> 96 == Wide::ZERO, false),
            }
        }
    }

    #[test]
    fn leading_bits_that_are_all_ones_are_no_exception() {
        for bits in [1, 63, 64, 65, 127, 128, 129, 300, 415] {
            let denominator = (Wide::ONE << bits) - Wide::ONE;
            for quotient in [0, 1, 2, (1 << 64) - 1, 1 << 64, (1 << 96) - 1] {
                let numerator = denominator * Wide::from(quotient) + (denominator - Wide::ONE);
                assert_eq!(divided(numerator, denominator), Some((quotient, denominator - Wide::ONE)));
            }
        }
    }
}
