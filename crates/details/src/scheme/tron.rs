//! Tron's hexadecimal form, as explorers and nodes show it: the same account, which wallets do not take.

use crate::Alphabet;
use crate::codec::{base58, hex};
use crate::fit::{Fit, Found, walk};
use crate::hash::Sum;
use crate::probe::Probe;

pub(crate) const SPAN: (usize, usize, &str) = (42, 42, "4");

#[cold]
pub(crate) fn hexadecimal(probe: &Probe<'_>) -> Fit {
    if let Err(fit) = walk(probe.text, "41", Alphabet::Hex, 42, 42) {
        return fit;
    }
    let mut bytes = hex::decode(probe.text.as_bytes()).unwrap_or_default();
    bytes.extend(Sum::Sha256d.four(&bytes));
    let mut found = Found::new();
    found.suggestion = Some(base58::encode(&bytes));
    Fit::Full(found)
}
