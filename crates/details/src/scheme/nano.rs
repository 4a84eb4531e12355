//! Nano and NEM and Stacks: letters of five bits that are not regrouped as whole bytes, or stand in groups.

use crate::Alphabet;
use crate::codec::{base58, bits};
use crate::fit::{Fit, Found, bad_character, mistyped, walk};
use crate::hash::{blake2b, keccak, sha256d};
use crate::probe::Probe;

pub(crate) const SPAN: (usize, usize, &str) = (64, 65, "nx");
pub(crate) const STACKS_SPAN: (usize, usize, &str) = (26, 41, "S");

pub(crate) fn nano(probe: &Probe<'_>) -> Fit {
    fit(probe, "nano_")
}

pub(crate) fn xrb(probe: &Probe<'_>) -> Fit {
    fit(probe, "xrb_")
}

/// Nano: four zero bits and 32 bytes of key in 52 letters, then BLAKE2b of the key, five bytes reversed, in eight.
fn fit(probe: &Probe<'_>, lead: &str) -> Fit {
    let len = lead.len() + 60;
    let walked = walk(probe.text, lead, Alphabet::Nano, len, len);
    let first = probe.text.as_bytes().get(lead.len());
    if let (Some(first), Ok(()) | Err(Fit::Partial(_))) = (first, &walked)
        && !matches!(first, b'1' | b'3')
    {
        return bad_character(lead.len(), Alphabet::Starts);
    }
    if let Err(fit) = walked {
        return fit;
    }
    let values = probe.text.get(lead.len()..).and_then(|body| bits::NANO.values(body.as_bytes()));
    let right = values.as_deref().and_then(|values| values.split_at_checked(52)).is_some_and(|(key, sum)| {
        // Four zero letters in front make 24 zero bits: the key is what follows three bytes.
        let key = bits::glued(&[&[0; 4], key]);
        let Some(key) = bits::to_bytes(&key, 5).and_then(|bytes| bytes.get(3..).map(<[u8]>::to_vec)) else {
            return false;
        };
        let mut wanted = blake2b::<5>(&key);
        wanted.reverse();
        bits::to_bytes(sum, 5).as_deref() == Some(&wanted)
    });
    let spelled = || ["nano_", probe.text.get(lead.len()..).unwrap_or_default()].concat();
    if right { Found::spelled(spelled()) } else { mistyped(len, len) }
}

/// NEM: the checksum over the network's byte and the hash.
pub(crate) fn nem_checked(bytes: &[u8]) -> bool {
    bytes.split_last_chunk::<4>().is_some_and(|(payload, sum)| keccak(payload).starts_with(sum))
}

/// NEM shows its addresses in groups with hyphens.
pub(crate) fn nem(probe: &Probe<'_>) -> Fit {
    super::packed::fit(probe, "", Alphabet::Base32, &[0x68], 25, nem_checked)
}

pub(crate) fn nem_test(probe: &Probe<'_>) -> Fit {
    super::packed::fit(probe, "", Alphabet::Base32, &[0x98], 25, nem_checked)
}

pub(crate) fn stacks(probe: &Probe<'_>) -> Fit {
    c32(probe, b"PM")
}

pub(crate) fn stacks_test(probe: &Probe<'_>) -> Fit {
    c32(probe, b"TN")
}

/// Stacks (SIP-005): `S`, a version, then a number in Crockford's letters without leading zeros: 20 bytes and the
/// first four of SHA-256 twice.
fn c32(probe: &Probe<'_>, versions: &[u8]) -> Fit {
    const MAX: usize = STACKS_SPAN.1;
    const MIN: usize = STACKS_SPAN.0;
    let walked = walk(probe.text, "S", Alphabet::C32, MIN, MAX);
    if let [b'S', version, ..] = probe.text.as_bytes()
        && !versions.contains(version)
    {
        return bad_character(1, Alphabet::Starts);
    }
    if let Err(fit) = walked {
        return fit;
    }
    let version = probe.text.as_bytes().get(1).and_then(|letter| bits::C32.value(*letter)).unwrap_or(0);
    let bytes = base58::decode(probe.text.as_bytes().get(2..).unwrap_or_default(), &bits::C32);
    let right = bytes.as_deref().and_then(<[u8]>::split_last_chunk::<4>).is_some_and(|(hash, sum)| {
        hash.len() == 20 && sha256d(&bits::glued(&[&[version], hash])).starts_with(sum)
    });
    if right { Found::plain() } else { mistyped(probe.text.len(), MAX) }
}
