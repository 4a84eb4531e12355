//! Base58 with leading bytes and a checksum.

use crate::Alphabet;
use crate::codec::base58::{self, digit, digits};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::hash::{self, Sum};
use crate::probe::Probe;

/// Which checksum closes the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Check {
    /// None: any bytes of the right number pass.
    None,
    /// Four bytes of a hash.
    Sum(Sum),
    /// Two bytes of BLAKE2b-512 after a salt (Substrate's SS58).
    Ss58,
}

impl Check {
    const fn bytes(self) -> usize {
        match self {
            Self::None => 0,
            Self::Sum(_) => 4,
            Self::Ss58 => 2,
        }
    }
}

pub(crate) fn fit(probe: &Probe<'_>, lead: &[u8], body: usize, check: Check, ripple: bool) -> Fit {
    let size = lead.len() + body + check.bytes();
    if let Some(bytes) = probe.base58(ripple)
        && bytes.len() == size
        && bytes.starts_with(lead)
        && matches(probe, bytes, check, ripple)
    {
        return Found::plain();
    }
    if probe.diagnose { diagnose(probe, lead, size, ripple) } else { mistyped(0, 0) }
}

fn matches(probe: &Probe<'_>, bytes: &[u8], check: Check, ripple: bool) -> bool {
    match check {
        Check::None => true,
        Check::Sum(sum) => probe.base58check(ripple, sum).is_some(),
        Check::Ss58 => bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| {
            hash::blake2b::<64>(&[b"SS58PRE", payload].concat()).starts_with(sum)
        }),
    }
}

/// The texts of a form lie between those of its least and its greatest bytes: where all have one length, that tells
/// at which character a text leaves them.
fn diagnose(probe: &Probe<'_>, lead: &[u8], size: usize, ripple: bool) -> Fit {
    let (least, greatest) = bounds(lead, size);
    let zeros = lead.iter().take_while(|byte| **byte == 0).count();
    let fixed = least.len() == greatest.len() && zeros == 0;
    let (len, max) = (probe.text.chars().count(), greatest.len());
    let (mut above, mut below) = (false, false);
    let mut fault = None;
    for (at, letter) in probe.text.chars().enumerate() {
        let Some(value) = u8::try_from(letter).ok().and_then(|byte| digit(byte, ripple)) else {
            let allowed = if at == 0 { Alphabet::Starts } else { Alphabet::Base58 };
            fault = fault.or(Some((at, allowed)));
            break;
        };
        let low = if fixed { least.get(at).copied() } else { None };
        let high = if fixed { greatest.get(at).copied() } else { None };
        let outside = low.is_some_and(|low| !above && value < low) || high.is_some_and(|high| !below && value > high);
        if outside || at < zeros && value != 0 {
            return bad_character(probe.text, at, Alphabet::Starts);
        }
        above |= low.is_some_and(|low| value > low);
        below |= high.is_some_and(|high| value < high);
    }
    let min = if fixed { max } else { least.len().min(max) };
    if len > max {
        return Fit::Fault(max, bad_length(len, min, max));
    }
    if let Some((at, allowed)) = fault {
        return bad_character(probe.text, at, allowed);
    }
    let whole = probe.base58(ripple).is_some_and(|bytes| bytes.len() == size);
    if whole { mistyped(len, max) } else if len < max { Fit::Partial(bad_length(len, min, max)) } else { Fit::Fault(max, bad_length(len, min, max)) }
}

/// The digits of the least and of the greatest bytes that begin so.
fn bounds(lead: &[u8], size: usize) -> (Vec<u8>, Vec<u8>) {
    let fill = |byte: u8| {
        let mut bytes = lead.to_vec();
        bytes.resize(size, byte);
        digits(&bytes)
    };
    (fill(0), fill(u8::MAX))
}

pub(crate) fn starts(lead: &[u8], body: usize, check: Check, ripple: bool) -> Vec<String> {
    let alphabet = if ripple { base58::RIPPLE } else { base58::BITCOIN };
    let letter = |value: u8| alphabet.get(usize::from(value)).map(|byte| char::from(*byte).to_string());
    let (least, greatest) = bounds(lead, lead.len() + body + check.bytes());
    match (least.first(), greatest.first()) {
        _ if lead.is_empty() => Vec::new(),
        (Some(least), Some(greatest)) => (*least..=*greatest).filter_map(letter).collect(),
        _ => Vec::new(),
    }
}
