//! Zcash's unified addresses (ZIP-316): several receivers, jumbled, in Bech32m.

use crate::fit::{Fit, Found, mistyped};
use crate::hash::sized;
use crate::probe::Probe;
use crate::scheme::bech;

/// The shortest has one shielded receiver; the longest that is looked at has receivers of kinds to come.
const SHORTEST: usize = 100;
const LONGEST: usize = 1024;
/// Even with receivers of kinds to come: 48 bytes, and whatever is read at all.
pub(crate) const SPAN: (usize, usize, &str) = (2 + 77 + 6, 2048, "uU");

pub(crate) fn mainnet(probe: &Probe<'_>) -> Fit {
    fit(probe, "u1")
}

pub(crate) fn testnet(probe: &Probe<'_>) -> Fit {
    fit(probe, "utest1")
}

fn fit(probe: &Probe<'_>, lead: &str) -> Fit {
    let hrp = lead.strip_suffix('1').unwrap_or(lead);
    if bech::bytes(probe, lead, true).is_some_and(|bytes| unified(bytes, hrp)) {
        return Found::spelled(probe.lower());
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    match bech::walk_folded(probe, lead, SHORTEST, LONGEST) {
        Ok(()) => mistyped(probe.text.len(), LONGEST),
        Err(fit) => fit,
    }
}

fn unified(mut bytes: Vec<u8>, hrp: &str) -> bool {
    if bytes.len() < 48 {
        return false;
    }
    unjumble(&mut bytes);
    let mut padding = [0; 16];
    for (to, from) in padding.iter_mut().zip(hrp.bytes()) {
        *to = from;
    }
    bytes.split_last_chunk::<16>().is_some_and(|(items, end)| *end == padding && receivers(items))
}

/// Kind, length, data, in ascending order of kinds; one of them shielded, at most one transparent.
fn receivers(mut items: &[u8]) -> bool {
    let (mut last, mut shielded, mut transparent) = (None, false, 0);
    while !items.is_empty() {
        let Some((kind, rest)) = compact(items) else { return false };
        let Some((len, rest)) = compact(rest) else { return false };
        let Some((data, rest)) = usize::try_from(len).ok().and_then(|len| rest.split_at_checked(len)) else {
            return false;
        };
        let size = match kind {
            0 | 1 => data.len() == 20,
            2 | 3 => data.len() == 43,
            _ => true,
        };
        if !size || last.is_some_and(|last| kind <= last) {
            return false;
        }
        transparent += u32::from(kind < 2);
        shielded |= kind >= 2;
        (last, items) = (Some(kind), rest);
    }
    shielded && transparent < 2
}

/// Bitcoin's number of one, three or five bytes, in its shortest form.
fn compact(bytes: &[u8]) -> Option<(u32, &[u8])> {
    match bytes {
        [0xfd, a, b, rest @ ..] => {
            Some((u32::from(u16::from_le_bytes([*a, *b])), rest)).filter(|(n, _)| *n > 0xfc)
        }
        [0xfe, a, b, c, d, rest @ ..] => Some((u32::from_le_bytes([*a, *b, *c, *d]), rest))
            .filter(|(n, _)| (0x1_0000..=0x200_0000).contains(n)),
        [0xff, ..] | [] => None,
        [small, rest @ ..] => Some((u32::from(*small), rest)),
    }
}

/// F4Jumble backwards: four rounds of BLAKE2b between a left part of at most 64 bytes and the rest.
fn unjumble(bytes: &mut [u8]) {
    let (left, right) = bytes.split_at_mut((bytes.len() / 2).min(64));
    for round in [1, 0] {
        let hash = sized(left.len(), &name(b'H', round, 0), right);
        xor(left, &hash);
        for (part, index) in right.chunks_mut(64).zip(0..) {
            let hash = sized(64, &name(b'G', round, index), left);
            xor(part, &hash);
        }
    }
}

fn name(function: u8, round: u8, index: u16) -> [u8; 16] {
    let [low, high] = index.to_le_bytes();
    let mut name = *b"UA_F4Jumble_????";
    name[12..].copy_from_slice(&[function, round, low, high]);
    name
}

fn xor(bytes: &mut [u8], with: &[u8]) {
    for (byte, with) in bytes.iter_mut().zip(with) {
        *byte ^= with;
    }
}
