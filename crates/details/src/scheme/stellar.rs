//! Stellar's muxed accounts (SEP-23): an account and a number in one string.

use crate::Alphabet;
use crate::codec::{bits, decimal};
use crate::fit::{Fit, Found};
use crate::memo::MemoKind;
use crate::probe::Probe;
use crate::scheme::packed::{self, crc16_le};

/// Version, key, number, checksum.
const BYTES: usize = 1 + 32 + 8 + 2;
pub(crate) const MUXED_SPAN: (usize, usize, &str) = (69, 69, "M");

pub(crate) fn muxed(probe: &Probe<'_>) -> Fit {
    let fit = packed::fit(probe, "", Alphabet::Base32, &[12 << 3], BYTES, crc16_le);
    if !matches!(fit, Fit::Full(_)) {
        return fit;
    }
    let bytes = bits::RFC4648.values(probe.text.as_bytes()).and_then(|values| bits::to_bytes(&values, 5));
    let id =
        bytes.unwrap_or_default().iter().skip(33).take(8).fold(0_u64, |id, byte| id << 8 | u64::from(*byte));
    Found::with_memo(MemoKind::Id, decimal::text(id))
}

/// A claimable balance begins with its kind, of which there is one.
pub(crate) fn balance(bytes: &[u8]) -> bool {
    bytes.get(1) == Some(&0) && crc16_le(bytes)
}
