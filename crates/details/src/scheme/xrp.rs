//! The XRP Ledger's X-addresses (XLS-5d): an account, a destination tag and a network in one string.

use crate::codec::decimal;
use crate::fit::{Fit, Found};
use crate::hash::Sum;
use crate::memo::MemoKind;
use crate::probe::Probe;
use crate::scheme::base58::{self, Base58, Check};

/// Characters.
const LENGTH: usize = 47;
pub(crate) const SPAN: (usize, usize, &str) = (LENGTH, LENGTH, "X");
pub(crate) const TEST_SPAN: (usize, usize, &str) = (LENGTH, LENGTH, "T");
/// Account, flags, tag.
const BODY: usize = 20 + 1 + 8;
const MAIN: &Base58 = &Base58::new(&[0x05, 0x44], BODY, Check::Sum(Sum::Sha256d), true);
const TEST: &Base58 = &Base58::new(&[0x04, 0x93], BODY, Check::Sum(Sum::Sha256d), true);

pub(crate) fn mainnet(probe: &Probe<'_>) -> Fit {
    fit(probe, MAIN)
}

pub(crate) fn testnet(probe: &Probe<'_>) -> Fit {
    fit(probe, TEST)
}

fn fit(probe: &Probe<'_>, form: &Base58) -> Fit {
    let fit = base58::fit(probe, form);
    if !matches!(fit, Fit::Full(_)) {
        return fit;
    }
    let bytes = probe.base58(true).unwrap_or_default();
    // The upper half of the tag is reserved, and so is any flag but "there is a tag".
    match bytes.get(22..31) {
        Some([0, 0, 0, 0, 0, 0, 0, 0, 0]) => fit,
        Some([1, a, b, c, d, 0, 0, 0, 0]) => {
            let tag = u32::from_le_bytes([*a, *b, *c, *d]);
            Found::with_memo(MemoKind::Tag, decimal::text(tag.into()))
        }
        _ => crate::fit::mistyped(LENGTH, LENGTH),
    }
}
