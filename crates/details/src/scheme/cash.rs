//! CashAddr.

use crate::Alphabet;
use crate::codec::{bits, cashaddr};
use crate::fit::{Fit, Found, bad_character, mistyped};
use crate::probe::Probe;
use crate::scheme::bech::walk_folded;
use crate::span::{Set, Span};

pub(crate) fn fit(probe: &Probe<'_>, prefix: &str, version: u8, bytes: usize, bare: bool) -> Fit {
    let count = count(bytes);
    let lead = [prefix, ":"].concat();
    let folded = probe.folded();
    let body = folded.text.strip_prefix(lead.as_str());
    let named = body.is_some() || !folded.text.is_empty() && lead.starts_with(&*folded.text);
    // Without its prefix the payload begins with the version's letter.
    let body = if named || !bare { body } else { Some(&*folded.text) };
    let values = body.and_then(|body| bits::BECH32.values(body.as_bytes()));
    if let Some(values) = &values
        && values.len() == count
        && folded.mixed.is_none()
        && bits::begins(values, 5, &[version])
        && cashaddr::matches(prefix.as_bytes(), values)
        && bits::size(values.get(..count - cashaddr::CHECKSUM).unwrap_or_default()).is_some()
    {
        return Found::spelled([lead.as_str(), body.unwrap_or_default()].concat());
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    // Under another prefix the length says nothing.
    let start = if named || !bare || folded.text.contains(':') { lead.as_str() } else { "" };
    let max = start.len() + count;
    if let Err(fit) = walk_folded(probe, start, max, max) {
        return match (fit, &values) {
            // Typed so far without a fault, but of another version.
            (Fit::Partial(_), Some(values)) if !bits::begins(values, 5, &[version]) => {
                bad_character(start.len(), Alphabet::Starts)
            }
            (fit, _) => fit,
        };
    }
    match values {
        Some(values) if bits::begins(&values, 5, &[version]) => mistyped(max, max),
        _ => bad_character(start.len(), Alphabet::Starts),
    }
}

/// Characters behind the prefix.
const fn count(bytes: usize) -> usize {
    ((1 + bytes) * 8).div_ceil(5) + cashaddr::CHECKSUM
}

pub(super) const fn span(prefix: &str, version: u8, bytes: usize, bare: bool) -> Span {
    let (count, named) = (count(bytes), Set::NONE.with(prefix.as_bytes()[0]).both_cases());
    let max = prefix.len() + 1 + count;
    let letter = Set::NONE.with(bits::BECH32.byte(version >> 3)).both_cases();
    if bare { Span::new(count, max, named.or(letter)) } else { Span::new(max, max, named) }
}
