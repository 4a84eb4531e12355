//! Filecoin (docs.filecoin.io, "Address types"): identifiers, hashes, keys, delegated addresses.

use crate::Alphabet;
use crate::Warning;
use crate::codec::{bits, decimal};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::hash::blake2b;
use crate::probe::Probe;

/// Payload, then four bytes of BLAKE2b over the kind's number and the payload.
pub(crate) fn checked<const KIND: u8>(bytes: &[u8]) -> bool {
    bytes
        .split_last_chunk::<4>()
        .is_some_and(|(payload, sum)| blake2b::<4>(&bits::glued(&[&[KIND], payload])) == *sum)
}

/// Numbers have 63 bits.
pub(crate) const ID_SPAN: (usize, usize, &str) = (3, 2 + 19, "ft");
/// From a checksum alone under a manager of one digit.
pub(crate) const DELEGATED_SPAN: (usize, usize, &str) = (3 + 8, 2 + 20 + 1 + 93, "ft");

/// `f0` and the actor's number, which has no checksum.
pub(crate) fn id(probe: &Probe<'_>) -> Fit {
    actor(probe, "f0")
}

pub(crate) fn id_test(probe: &Probe<'_>) -> Fit {
    actor(probe, "t0")
}

#[inline(never)]
fn actor(probe: &Probe<'_>, lead: &str) -> Fit {
    const MAX: usize = ID_SPAN.1;
    match walk(probe.text, lead, Alphabet::Digits, 3, MAX) {
        Ok(()) if probe.text.get(2..).and_then(decimal::parse).is_some_and(|id| id <= u64::MAX / 2) => {
            Found::warned(Warning::NoChecksum)
        }
        Ok(()) => bad_character(MAX - 1, Alphabet::Digits),
        Err(fit) => fit,
    }
}

pub(crate) fn delegated(probe: &Probe<'_>) -> Fit {
    fit(probe, "f4")
}

pub(crate) fn delegated_test(probe: &Probe<'_>) -> Fit {
    fit(probe, "t4")
}

/// `f4`, the number of the managing actor, `f`, and up to 54 bytes; `f410f` with 20 is an Ethereum address.
fn fit(probe: &Probe<'_>, lead: &str) -> Fit {
    let text = probe.text;
    let digits = text.get(2..).unwrap_or_default().bytes().take_while(u8::is_ascii_digit).count();
    let head = 2 + digits;
    if let Err(fit) = walk(text.get(..head).unwrap_or(text), lead, Alphabet::Digits, 3, 2 + 20) {
        return if text.len() <= head { fit } else { bad_character(head.min(text.len()), Alphabet::Digits) };
    }
    if text.len() == head {
        return Fit::Partial(bad_length(head, head + 8, head + 94));
    }
    // The Ethereum manager has addresses of exactly 20 bytes.
    let max =
        if text.starts_with("f410f") || text.starts_with("t410f") { head + 1 + 39 } else { head + 1 + 93 };
    if let Err(fit) = walk(text.get(head..).unwrap_or_default(), "f", Alphabet::Base32Lower, 8, max - head) {
        return fit.after(head);
    }
    let body = text.get(head + 1..).unwrap_or_default();
    let namespace: u64 = text.get(2..head).and_then(decimal::parse).unwrap_or(0);
    let bytes = bits::RFC4648_LOWER.values(body.as_bytes()).and_then(|values| bits::to_bytes(&values, 5));
    let right =
        bytes.as_deref().and_then(|bytes| bytes.split_last_chunk::<4>()).is_some_and(|(payload, sum)| {
            let ethereum = namespace != 10 || payload.len() == 20;
            ethereum && blake2b::<4>(&bits::glued(&[&[4], &leb128(namespace), payload])) == *sum
        });
    if right { Found::plain() } else { mistyped(text.len(), max) }
}

/// Groups of seven bits, the lowest first.
fn leb128(mut value: u64) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let low = value.to_le_bytes()[0] & 0x7f;
        value >>= 7;
        if value == 0 {
            bytes.push(low);
            return bytes;
        }
        bytes.push(low | 0x80);
    }
}
