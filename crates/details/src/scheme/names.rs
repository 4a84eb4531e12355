//! Names without a checksum: NEAR, EOS, aliases of Waves.

use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

pub(crate) const NEAR_SPAN: (usize, usize, &str) = (2, 64, "");
pub(crate) const EOS_SPAN: (usize, usize, &str) = (1, 12, "abcdefghijklmnopqrstuvwxyz12345");
pub(crate) const ALIAS_SPAN: (usize, usize, &str) = (LEAD.len() + 4, LEAD.len() + 30, "a");

/// How Waves writes its aliases.
const LEAD: &str = "alias:W:";
const TEST_LEAD: &str = "alias:T:";

/// NEAR account names: parts of small letters and digits between single `-`, `_`, `.`; 2 to 64 characters.
pub(crate) fn near_named(probe: &Probe<'_>) -> Fit {
    if probe.text.ends_with(".testnet") { mistyped(0, 0) } else { named(probe) }
}

/// The names that are a sign of the network: what ends like its names or is an implicit account.
pub(crate) fn near_sign(probe: &Probe<'_>) -> Fit {
    let ends = matches!(probe.text.as_bytes(), [.., b'.', b'n', b'e', b'a', b'r'] | [.., b'.', b't', b'g']);
    if ends || implicit(probe.text) { named(probe) } else { mistyped(0, 0) }
}

pub(crate) fn near_test(probe: &Probe<'_>) -> Fit {
    if probe.text.ends_with(".testnet") { named(probe) } else { mistyped(0, 0) }
}

fn implicit(text: &str) -> bool {
    text.len() == 64 && Alphabet::HexLower.stranger(text.as_bytes(), 0).is_none()
}

#[inline(never)]
fn named(probe: &Probe<'_>) -> Fit {
    const MIN: usize = 2;
    const MAX: usize = 64;
    let mut after_separator = true;
    for (at, letter) in probe.text.bytes().enumerate() {
        let separator = matches!(letter, b'-' | b'_' | b'.');
        if !Alphabet::Name.holds(letter) || separator && after_separator {
            return bad_character(at, Alphabet::Name);
        }
        after_separator = separator;
    }
    let len = probe.text.len();
    if len > MAX {
        return Fit::Fault(MAX, bad_length(len, MIN, MAX));
    }
    if len < MIN || after_separator {
        return Fit::Partial(bad_length(len, MIN, MAX));
    }
    let kind = match implicit(probe.text) {
        true => Some("implicit"),
        false
            if len == 42
                && probe.text.starts_with("0x")
                && walk(probe.text, "0x", Alphabet::HexLower, 42, 42).is_ok() =>
        {
            Some("eth-implicit")
        }
        false => None,
    };
    let mut found = Found::new();
    found.kind = kind;
    found.warnings.push(Warning::NoChecksum);
    Fit::Full(found)
}

/// EOS account names: 1 to 12 of `a`–`z`, `1`–`5` and dots inside.
pub(crate) fn eos(probe: &Probe<'_>) -> Fit {
    const MAX: usize = 12;
    let mut last = b'.';
    for (at, letter) in probe.text.bytes().enumerate() {
        if !matches!(letter, b'a'..=b'z' | b'1'..=b'5' | b'.') || at == 0 && letter == b'.' {
            return bad_character(at, Alphabet::Name);
        }
        last = letter;
    }
    let len = probe.text.len();
    if len > MAX {
        return Fit::Fault(MAX, bad_length(len, 1, MAX));
    }
    if last == b'.' {
        return if len < MAX {
            Fit::Partial(bad_length(len, 1, MAX))
        } else {
            bad_character(MAX - 1, Alphabet::Name)
        };
    }
    Found::warned(Warning::NoChecksum)
}

/// `alias:W:name`, 4 to 30 characters of a name.
pub(crate) fn waves_alias(probe: &Probe<'_>) -> Fit {
    alias(probe, LEAD)
}

pub(crate) fn waves_alias_test(probe: &Probe<'_>) -> Fit {
    alias(probe, TEST_LEAD)
}

#[inline(never)]
fn alias(probe: &Probe<'_>, lead: &str) -> Fit {
    if let Err(fit) = walk(probe.text.get(..LEAD.len()).unwrap_or(probe.text), lead, Alphabet::Name, 8, 8) {
        return fit;
    }
    let name = probe.text.get(LEAD.len()..).unwrap_or_default();
    if let Some(at) = name.bytes().position(|letter| !Alphabet::Name.holds(letter) && letter != b'@') {
        return bad_character(LEAD.len() + at, Alphabet::Name);
    }
    match name.len() {
        len @ 0..4 => Fit::Partial(bad_length(len, 4, 30)).after(LEAD.len()),
        4..=30 => Found::warned(Warning::NoChecksum),
        len => Fit::Fault(30, bad_length(len, 4, 30)).after(LEAD.len()),
    }
}
