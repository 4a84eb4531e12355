//! Bech32 and Bech32m: witness programs and plain bytes.

use crate::codec::bech32::{BECH32, BECH32M};
use crate::codec::bits;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::probe::{Bech, Probe};
use crate::{Alphabet, Warning};

/// The longest text of a witness program of 40 bytes after a beginning: version, 64 values, checksum.
const SEGWIT: usize = 1 + 64 + 6;
/// The shortest, of two bytes, and the longest.
pub(super) const PROGRAMS: (usize, usize) = (1 + 4 + 6, SEGWIT);
/// Bytes of two public keys, and the characters of a version, these and the checksum.
const KEYS: usize = 66;
pub(super) const KEYS_TEXT: usize = 1 + (KEYS * 8).div_ceil(5) + 6;
/// Values of programs of 20 and of 32 bytes: the only ones of version 0 (BIP-141).
const PROGRAM_20: usize = 32;
const PROGRAM_32: usize = 52;

pub(crate) fn segwit(probe: &Probe<'_>, lead: &str) -> Fit {
    if probe.begins(lead)
        && let Some(bech) = probe.bech().filter(|bech| bech.named(lead))
        && let Some((version, program)) = bech.values.split_first()
        && *version <= 16
        && bech.residue == if *version == 0 { BECH32 } else { BECH32M }
        && let Some(size) = bits::size(program)
        && let Some(kind) = program_kind(*version, size)
    {
        let mut found = Found::new();
        found.normalized = Some(probe.lower());
        found.kind = Some(kind);
        if kind == "witness" {
            found.warnings.push(Warning::FutureVersion);
        }
        return Fit::Full(found);
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    let version = if probe.begins(lead) { probe.text.as_bytes().get(lead.len()) } else { None };
    let version = version.and_then(|byte| bits::BECH32.value(byte.to_ascii_lowercase()));
    let (min, max) = match version {
        Some(0) => (lead.len() + 1 + PROGRAM_20 + 6, lead.len() + 1 + PROGRAM_32 + 6),
        Some(17..) => return bad_character(lead.len(), Alphabet::Starts),
        _ => (lead.len() + PROGRAMS.0, lead.len() + PROGRAMS.1),
    };
    // The lengths that are in use; at any other, more is to follow.
    let (len, long) = (probe.text.len(), lead.len() + 1 + PROGRAM_32 + 6);
    let short = if version == Some(0) { min } else { long };
    match walk_folded(probe, lead, min, max) {
        Ok(()) if version < Some(2) && len < max && len != short => {
            Fit::Partial(bad_length(len, short, long))
        }
        Ok(()) => mistyped(len, max),
        Err(fit) => fit,
    }
}

fn program_kind(version: u8, len: usize) -> Option<&'static str> {
    match (version, len) {
        (0, 20) => Some("p2wpkh"),
        (0, 32) => Some("p2wsh"),
        (0, _) => None,
        (1, 32) => Some("p2tr"),
        (_, 2..=40) => Some("witness"),
        _ => None,
    }
}

pub(crate) fn fit(probe: &Probe<'_>, chain: &str, lead: &str, sizes: &[usize], m: bool) -> Fit {
    if !chain.is_empty() {
        let Some(rest) = probe.text.strip_prefix(chain) else {
            let partial = chain.starts_with(probe.text);
            return if partial {
                let whole = chain.len() + text_len(lead, sizes.first().copied().unwrap_or(0));
                Fit::Partial(bad_length(probe.text.len(), whole, whole))
            } else {
                bad_character(0, Alphabet::Starts)
            };
        };
        return match fit(&Probe::new(rest, probe.diagnoses()), "", lead, sizes, m) {
            Fit::Full(mut found) => {
                found.normalized = Some([chain, &rest.to_ascii_lowercase()].concat());
                Fit::Full(found)
            }
            fit => fit.after(chain.len()),
        };
    }
    let size = values(probe, lead, m).and_then(|bech| bits::size(&bech.values));
    if size.is_some_and(|size| sizes.contains(&size)) {
        return Found::spelled(probe.lower());
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    let (min, max) = bounds(lead, sizes);
    match walk_folded(probe, lead, min, max) {
        Ok(()) if sizes.iter().any(|size| text_len(lead, *size) == probe.text.len()) => {
            mistyped(probe.text.len(), max)
        }
        Ok(()) => Fit::Partial(bad_length(probe.text.len(), min, max)),
        Err(fit) => fit,
    }
}

/// Characters of that many bytes after a beginning.
const fn text_len(lead: &str, bytes: usize) -> usize {
    lead.len() + (bytes * 8).div_ceil(5) + 6
}

/// The fewest and the most characters of the sizes.
pub(super) const fn bounds(lead: &str, sizes: &[usize]) -> (usize, usize) {
    let (mut min, mut max, mut at) = (usize::MAX, 0, 0);
    while at < sizes.len() {
        let len = text_len(lead, sizes[at]);
        min = if len < min { len } else { min };
        max = if len > max { len } else { max };
        at += 1;
    }
    (min, max)
}

/// A version's letter and two public keys of 33 bytes.
pub(crate) fn keys(probe: &Probe<'_>, lead: &str, m: bool) -> Fit {
    let len = lead.len() + KEYS_TEXT;
    let bytes = values(probe, lead, m)
        .and_then(|bech| bech.values.split_first())
        .filter(|(version, _)| **version == 0);
    if bytes.and_then(|(_, keys)| bits::size(keys)) == Some(KEYS) {
        return Found::spelled(probe.lower());
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    match walk_folded(probe, lead, len, len) {
        Ok(()) => mistyped(len, len),
        Err(fit) => fit,
    }
}

/// The bytes of a text with this beginning and a checksum that matches.
#[inline(never)]
pub(crate) fn bytes(probe: &Probe<'_>, lead: &str, m: bool) -> Option<Vec<u8>> {
    bits::to_bytes(&values(probe, lead, m)?.values, 5)
}

/// The same before regrouping.
#[inline(never)]
pub(crate) fn values<'p>(probe: &'p Probe<'_>, lead: &str, m: bool) -> Option<&'p Bech> {
    let wanted = if m { BECH32M } else { BECH32 };
    if !probe.begins(lead) {
        return None;
    }
    probe.bech().filter(|bech| bech.named(lead) && bech.residue == wanted)
}

/// [`walk`] over Bech32's letters, in either case but not in both.
///
/// # Errors
/// As `walk`.
pub(crate) fn walk_folded(probe: &Probe<'_>, lead: &str, min: usize, max: usize) -> Result<(), Fit> {
    // Another beginning altogether: the rest need not be read.
    if let (Some(first), Some(wanted)) = (probe.text.bytes().next(), lead.bytes().next())
        && !first.eq_ignore_ascii_case(&wanted)
    {
        return Err(bad_character(0, Alphabet::Starts));
    }
    let folded = probe.folded();
    let fit = walk(&folded.text, lead, Alphabet::Bech32, min, max);
    match (&fit, folded.mixed) {
        (Err(Fit::Fault(..)), _) | (_, None) => fit,
        (Err(Fit::Bad(at, _)), Some(mixed)) if *at < mixed => fit,
        (_, Some(mixed)) => Err(bad_character(mixed, Alphabet::OneCase)),
    }
}
