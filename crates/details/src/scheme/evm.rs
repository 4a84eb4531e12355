//! Ethereum's addresses: EIP-55, and EIP-1191 where a chain is named.

use crate::codec::bits;
use crate::fit::{Fit, Found, walk};
use crate::hash::keccak;
use crate::probe::Probe;
use crate::{Alphabet, Code, Warning};

const LENGTH: usize = 42;
/// Rootstock; its test chain is the next number.
const ROOTSTOCK: u8 = 30;

pub(crate) fn fit(probe: &Probe<'_>, chain: u8) -> Fit {
    if let Err(fit) = walk(probe.text, "0x", Alphabet::Hex, LENGTH, LENGTH) {
        return fit;
    }
    // Whether it fits was asked before.
    if probe.diagnoses() {
        return Fit::Fault(LENGTH, Code::BadChecksum);
    }
    let named = |chain| spelled(&probe.text.to_ascii_lowercase(), chain);
    let right = if chain == 0 { probe.evm().to_owned() } else { named(chain) };
    let digits = probe.text.as_bytes().get(2..).unwrap_or_default();
    let mixed = digits.iter().any(u8::is_ascii_lowercase) && digits.iter().any(u8::is_ascii_uppercase);
    // Without small letters it carries a checksum all the same where it is the test chain's own spelling.
    if probe.text != right && (mixed || chain == ROOTSTOCK && probe.text == named(ROOTSTOCK + 1)) {
        return Fit::Fault(LENGTH, Code::BadChecksum);
    }
    let mut found = Found::new();
    // Letters of one case pass whatever they are, right ones too; digits alone all the more.
    if !mixed {
        found.warnings.push(Warning::NoChecksum);
    }
    found.normalized = Some(right);
    Fit::Full(found)
}

/// The address with the letters' case that carries the checksum.
pub(crate) fn spelled(lower: &str, chain: u8) -> String {
    let hash = match chain {
        0 => keccak(lower.as_bytes().get(2..).unwrap_or_default()),
        chain => keccak(&bits::glued(&[&[b'0' + chain / 10, b'0' + chain % 10], lower.as_bytes()])),
    };
    let mut cased = String::with_capacity(LENGTH);
    for (at, digit) in lower.bytes().enumerate() {
        let nibble = at
            .checked_sub(2)
            .and_then(|at| hash.get(at / 2).map(|byte| if at % 2 == 0 { byte >> 4 } else { byte & 15 }));
        cased.push(char::from(if nibble > Some(7) { digit.to_ascii_uppercase() } else { digit }));
    }
    cased
}
