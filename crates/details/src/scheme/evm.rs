//! Ethereum's addresses: EIP-55, and EIP-1191 where a chain is named.

use crate::fit::{Fit, Found, mistyped, walk};
use crate::hash::keccak;
use crate::probe::Probe;
use crate::{Alphabet, Code, Warning};

const LENGTH: usize = 42;
/// Rootstock; its test chain is the next number.
const ROOTSTOCK: u8 = 30;

pub(crate) fn fit(probe: &Probe<'_>, chain: u8) -> Fit {
    if probe.rules_out(LENGTH, LENGTH, "0") {
        return mistyped(0, 0);
    }
    if let Err(fit) = walk(probe.text, "0x", Alphabet::Hex, LENGTH, LENGTH) {
        return fit;
    }
    let named = |chain| spelled(&probe.text.to_ascii_lowercase(), chain);
    let right = if chain == 0 { probe.evm().to_owned() } else { named(chain) };
    let letters = |wanted: fn(&char) -> bool| probe.text.chars().skip(2).any(|letter| wanted(&letter));
    let mixed = letters(char::is_ascii_lowercase) && letters(char::is_ascii_uppercase);
    let warnings = match probe.text == right {
        true => Vec::new(),
        // Without small letters it carries a checksum all the same where it is the test chain's own spelling.
        false if mixed || chain == ROOTSTOCK && probe.text == named(ROOTSTOCK + 1) => return Fit::Fault(LENGTH, Code::BadChecksum),
        false => vec![Warning::NoChecksum],
    };
    Found { normalized: Some(right), warnings, ..Found::default() }.fit()
}

/// The address with the letters' case that carries the checksum.
pub(crate) fn spelled(lower: &str, chain: u8) -> String {
    let digits = lower.get(2..).unwrap_or_default();
    let hash = match chain {
        0 => keccak(digits.as_bytes()),
        chain => keccak([&chain.to_string(), lower].concat().as_bytes()),
    };
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let cased = digits.chars().zip(nibbles).map(|(digit, nibble)| if nibble > 7 { digit.to_ascii_uppercase() } else { digit });
    "0x".chars().chain(cased).collect()
}
