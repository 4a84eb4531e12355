//! Nano and NEM and Stacks: letters of five bits that are not regrouped as whole bytes, or stand in groups.

use crate::Alphabet;
use crate::codec::bits;
use crate::fit::{Fit, Found, bad_character, mistyped, walk};
use crate::hash::{blake2b, keccak, sha256d};
use crate::money::Squeezed;
use crate::probe::Probe;

pub(crate) fn nano(probe: &Probe<'_>) -> Fit {
    fit(probe, "nano_")
}

pub(crate) fn xrb(probe: &Probe<'_>) -> Fit {
    fit(probe, "xrb_")
}

/// Nano: four zero bits and 32 bytes of key in 52 letters, then BLAKE2b of the key, five bytes reversed, in eight.
fn fit(probe: &Probe<'_>, lead: &str) -> Fit {
    let len = lead.len() + 60;
    if probe.rules_out(len, len, "nx") {
        return mistyped(0, 0);
    }
    let walked = walk(probe.text, lead, Alphabet::Nano, len, len);
    let first = probe.text.as_bytes().get(lead.len());
    if let (Some(first), Ok(()) | Err(Fit::Partial(_))) = (first, &walked)
        && !matches!(first, b'1' | b'3')
    {
        return bad_character(probe.text, lead.len(), Alphabet::Starts);
    }
    if let Err(fit) = walked {
        return fit;
    }
    let values = probe.text.get(lead.len()..).and_then(|body| bits::NANO.values(body.as_bytes()));
    let right = values.as_deref().and_then(|values| values.split_at_checked(52)).is_some_and(|(key, sum)| {
        // Four zero letters in front make 24 zero bits: the key is what follows three bytes.
        let key = [&[0; 4], key].concat();
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

pub(crate) fn nem(probe: &Probe<'_>) -> Fit {
    grouped(probe, 0x68)
}

pub(crate) fn nem_test(probe: &Probe<'_>) -> Fit {
    grouped(probe, 0x98)
}

/// NEM shows its addresses in groups with hyphens.
fn grouped(probe: &Probe<'_>, network: u8) -> Fit {
    if probe.rules_out(40, 60, "NT") {
        return mistyped(0, 0);
    }
    let plain = Squeezed::new(probe.text, "-");
    let inner = Probe::new(&plain.text, probe.diagnoses());
    match super::packed::fit(&inner, "", Alphabet::Base32, &[network], 25, nem_checked) {
        Fit::Full(_) => Found::spelled(plain.text),
        fit => plain.told(probe.text, fit),
    }
}

pub(crate) fn stacks(probe: &Probe<'_>) -> Fit {
    c32(probe, &['P', 'M'])
}

pub(crate) fn stacks_test(probe: &Probe<'_>) -> Fit {
    c32(probe, &['T', 'N'])
}

/// Stacks (SIP-005): `S`, a version, then a number in Crockford's letters without leading zeros: 20 bytes and the
/// first four of SHA-256 twice.
fn c32(probe: &Probe<'_>, versions: &[char]) -> Fit {
    const MAX: usize = 41;
    const MIN: usize = 26;
    if probe.rules_out(MIN, MAX, "S") {
        return mistyped(0, 0);
    }
    let walked = walk(probe.text, "S", Alphabet::C32, MIN, MAX);
    if let Some(version) = probe.text.chars().nth(1)
        && probe.text.starts_with('S')
        && !versions.contains(&version)
    {
        return bad_character(probe.text, 1, Alphabet::Starts);
    }
    if let Err(fit) = walked {
        return fit;
    }
    let values = bits::C32.values(probe.text.as_bytes()).unwrap_or_default();
    let (version, digits) = match values.as_slice() {
        [_, version, digits @ ..] => (*version, digits),
        _ => return mistyped(0, 0),
    };
    // Leading zero digits stand for zero bytes; the rest is one number.
    let zeros = digits.iter().take_while(|digit| **digit == 0).count();
    let number = digits.get(zeros..).unwrap_or_default();
    let pad = (8 - number.len() * 5 % 8) % 8;
    let mut bits_of: Vec<u8> = number.iter().flat_map(|digit| (0..5).rev().map(move |bit| digit >> bit & 1)).collect();
    bits_of.splice(0..0, core::iter::repeat_n(0, pad));
    let mut bytes: Vec<u8> = bits_of.chunks(8).map(|byte| byte.iter().fold(0, |byte, bit| byte << 1 | bit)).collect();
    while bytes.first() == Some(&0) {
        bytes.remove(0);
    }
    bytes.splice(0..0, core::iter::repeat_n(0, zeros));
    let right = bytes.len() == 24
        && bytes.split_last_chunk::<4>().is_some_and(|(payload, sum)| {
            sha256d(&[&[version], payload].concat()).starts_with(sum)
        });
    if right { Found::plain() } else { mistyped(probe.text.len(), MAX) }
}
