//! TON (TEP-2).

use crate::codec::crc::crc16;
use crate::fit::{Fit, Found, bad_character, walk};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

/// CRC-16 of all before, high byte first.
pub(crate) fn crc16_be(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| crc16(payload).to_be_bytes() == *sum)
}

pub(crate) const RAW_SPAN: (usize, usize, &str) = (66, 67, "0-");

/// `workchain:hex`, which TEP-2 keeps for developers: it has no checksum.
pub(crate) fn raw(probe: &Probe<'_>) -> Fit {
    let lead = if probe.text.starts_with('-') { "-1:" } else { "0:" };
    let len = lead.len() + 64;
    match walk(probe.text, lead, Alphabet::Hex, len, len) {
        Ok(()) => {
            let mut found = Found::new();
            found.normalized = Some(probe.text.to_ascii_lowercase());
            found.warnings.push(Warning::RawForm);
            Fit::Full(found)
        }
        Err(Fit::Partial(_)) if probe.text.is_empty() => bad_character(0, Alphabet::Starts),
        Err(fit) => fit,
    }
}
