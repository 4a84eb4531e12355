//! Cardano: Shelley addresses (CIP-19) and the older Byron ones.

use crate::Alphabet;
use crate::codec::crc::crc32;
use crate::fit::{Fit, Found, bad_length, mistyped, walk};
use crate::probe::Probe;
use crate::scheme::bech;

/// Bytes of a header and one credential, and of a header and two.
const ONE: usize = 1 + 28;
const TWO: usize = 1 + 28 + 28;
/// A pointer is three numbers of at most ten bytes.
const POINTER: usize = ONE + 30;

const MAIN: &str = "addr1";
/// From one credential on the main network to a pointer on the test network.
pub(crate) const SPAN: (usize, usize, &str) = (5 + 47 + 6, 10 + 95 + 6, "aA");
pub(crate) const STAKE_SPAN: (usize, usize, &str) = (6 + 47 + 6, 11 + 47 + 6, "sS");
/// As many characters as are decoded at all; the CBOR around the address is always the same, and so its first letters.
pub(crate) const OLD_SPAN: (usize, usize, &str) = (50, 160, "AD");
pub(crate) const OLD_TEST_SPAN: (usize, usize, &str) = (50, 160, "23");

pub(crate) fn shelley(probe: &Probe<'_>) -> Fit {
    address(probe, MAIN, 1)
}

pub(crate) fn shelley_test(probe: &Probe<'_>) -> Fit {
    address(probe, "addr_test1", 0)
}

pub(crate) fn stake(probe: &Probe<'_>) -> Fit {
    let stake = ["stake1", "stake_test1"].iter().find_map(|lead| bech::bytes(probe, lead, false));
    match stake {
        Some(bytes) if bytes.len() == ONE => Found::plain(),
        _ => mistyped(0, 0),
    }
}

#[inline(never)]
fn address(probe: &Probe<'_>, lead: &str, network: u8) -> Fit {
    // A header of the test network says so under either beginning.
    let bytes = bech::bytes(probe, lead, false).or_else(|| bech::bytes(probe, MAIN, false));
    if let Some(bytes) = bytes
        && let Some((header, rest)) = bytes.split_first()
        && header & 15 == network
        && payment(header >> 4, rest)
    {
        return Found::spelled(probe.lower());
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    let text = |size: usize| lead.len() + (size * 8).div_ceil(5) + 6;
    let len = probe.text.len();
    match bech::walk_folded(probe, lead, text(ONE), text(POINTER)) {
        Ok(()) if len == text(TWO) || len == text(ONE) => mistyped(len, text(TWO)),
        Ok(()) if len < text(TWO) => Fit::Partial(bad_length(len, text(ONE), text(TWO))),
        Ok(()) => Fit::Fault(text(TWO), bad_length(len, text(ONE), text(TWO))),
        Err(fit) => fit,
    }
}

/// Types 0 to 7 take payments: two credentials, one and a pointer, one.
fn payment(kind: u8, rest: &[u8]) -> bool {
    match kind {
        0..=3 => rest.len() == TWO - 1,
        4 | 5 => rest.get(ONE - 1..).is_some_and(pointer),
        6 | 7 => rest.len() == ONE - 1,
        _ => false,
    }
}

/// Three numbers in groups of seven bits, the last group of each without the high bit.
fn pointer(bytes: &[u8]) -> bool {
    let ends = bytes.iter().filter(|byte| **byte < 0x80).count();
    ends == 3 && bytes.last().is_some_and(|byte| *byte < 0x80) && bytes.len() <= POINTER - ONE
}

pub(crate) fn byron(probe: &Probe<'_>) -> Fit {
    old(probe, &["Ae2", "DdzFF"], false)
}

pub(crate) fn byron_test(probe: &Probe<'_>) -> Fit {
    old(probe, &["2cWKMJemoBa", "37btjrVyb4K"], true)
}

/// Byron: CBOR of the address in a byte string, then its CRC-32, in Base58.
fn old(probe: &Probe<'_>, leads: &[&str], test: bool) -> Fit {
    const LONGEST: usize = 130;
    if let Some(bytes) = probe.base58(false)
        && let Some(payload) = enclosed(bytes)
        && names_network(payload) == test
    {
        return Found::plain();
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    let mut worst = mistyped(0, 0);
    for lead in leads {
        // The shorter of the two kinds has 59 characters, the longer about 104.
        match walk(probe.text, lead, Alphabet::Base58, 59, LONGEST) {
            Ok(()) if probe.text.len() < 104 => return Fit::Partial(crate::Code::BadChecksum),
            Ok(()) => return mistyped(probe.text.len(), probe.text.len()),
            Err(partial @ Fit::Partial(_)) => return partial,
            Err(fault) => {
                if fault.rank() >= worst.rank() {
                    worst = fault;
                }
            }
        }
    }
    worst
}

/// The bytes in `[24(bytes), crc32(bytes)]`.
fn enclosed(bytes: &[u8]) -> Option<&[u8]> {
    let rest = bytes.strip_prefix(&[0x82, 0xd8, 0x18])?;
    let (payload, rest) = match rest {
        [0x58, len, rest @ ..] => rest.split_at_checked(usize::from(*len))?,
        _ => return None,
    };
    let sum = match rest {
        [0x1a, sum @ ..] if sum.len() == 4 => sum,
        [0x19, sum @ ..] if sum.len() == 2 => sum,
        _ => return None,
    };
    let sum = sum.iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
    // A triple: root, attributes, kind.
    (crc32(payload) == sum && payload.starts_with(&[0x83, 0x58, 0x1c])).then_some(payload)
}

/// Whether the attributes name a network (key 2): the main one is never named.
fn names_network(payload: &[u8]) -> bool {
    let attributes = payload.get(3 + 28..).unwrap_or_default();
    match attributes {
        [0xa1, 0x02, ..] => true,
        // After the derivation path, a byte string of a length below 24 or in the next byte.
        [0xa2, 0x01, 0x58, len, rest @ ..] => rest.get(usize::from(*len)) == Some(&2),
        [0xa2, 0x01, len, rest @ ..] => rest.get(usize::from(len & 31)) == Some(&2),
        _ => false,
    }
}
