//! Names without a checksum: NEAR, EOS, aliases of Waves.

use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

/// NEAR account names: parts of small letters and digits between single `-`, `_`, `.`; 2 to 64 characters.
pub(crate) fn near(probe: &Probe<'_>) -> Fit {
    let test = probe.text.ends_with(".testnet");
    // As a sign of the network only what ends like its names or is an implicit account.
    let sign = probe.text.ends_with(".near") || probe.text.ends_with(".tg") || implicit(probe.text);
    if test || !probe.diagnoses() && !sign {
        return mistyped(0, 0);
    }
    named(probe)
}

pub(crate) fn near_test(probe: &Probe<'_>) -> Fit {
    if probe.text.ends_with(".testnet") { named(probe) } else { mistyped(0, 0) }
}

fn implicit(text: &str) -> bool {
    text.len() == 64 && Alphabet::HexLower.stranger(text.as_bytes(), 0).is_none()
}

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
    Found { kind, warnings: vec![Warning::NoChecksum], ..Found::default() }.fit()
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
        let code = bad_length(len, 1, MAX);
        return if len < MAX { Fit::Partial(code) } else { Fit::Fault(MAX - 1, code) };
    }
    Found::warned(Warning::NoChecksum)
}

/// `alias:W:name`, 4 to 30 characters of a name.
pub(crate) fn waves_alias(probe: &Probe<'_>) -> Fit {
    const LEAD: &str = "alias:W:";
    if probe.rules_out(LEAD.len() + 4, LEAD.len() + 30, "a") {
        return mistyped(0, 0);
    }
    if let Err(fit) = walk(probe.text.get(..LEAD.len()).unwrap_or(probe.text), LEAD, Alphabet::Name, 8, 8) {
        return fit;
    }
    let name = probe.text.get(LEAD.len()..).unwrap_or_default();
    if let Some(at) = name.bytes().position(|letter| !Alphabet::Name.holds(letter) && letter != b'@') {
        return bad_character(LEAD.len() + at, Alphabet::Name);
    }
    match name.len() {
        0..4 => Fit::Partial(bad_length(name.len(), 4, 30)),
        4..=30 => Found::warned(Warning::NoChecksum),
        long => Fit::Fault(LEAD.len() + 30, bad_length(long, 4, 30)),
    }
}
