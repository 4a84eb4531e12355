//! International bank account numbers (ISO 13616).

use super::countries::{KZ_BANKS, structures};
use crate::Alphabet;
use crate::codec::text;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;

/// The shortest IBAN (Norway's) and the longest (Russia's).
const SHORTEST: usize = 15;
const LONGEST: usize = 33;

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    let text = probe.text.as_bytes();
    // The best of a country's structures: complete, else still possible, else the longest way.
    let (mut best, mut known): (Option<Fit>, usize) = (None, 0);
    for (code, structure) in structures() {
        let common = text.iter().zip(code.bytes()).take_while(|(typed, wanted)| **typed == *wanted).count();
        known = known.max(common);
        if common == 2 {
            let fit = of(text, code, structure);
            if best.as_ref().is_none_or(|best| fit.rank() >= best.rank()) {
                best = Some(fit);
            }
        }
    }
    match best {
        Some(fit) => fit,
        None if known == text.len() => Fit::Partial(bad_length(known, SHORTEST, LONGEST)),
        None => bad_character(known, Alphabet::Starts),
    }
}

fn of(text: &[u8], country: &'static str, structure: &str) -> Fit {
    let (len, max) = (text.len(), 4 + parts(structure).map(|(count, _)| count).sum::<usize>());
    if len > max {
        return Fit::Fault(max, bad_length(len, max, max));
    }
    let mut at = 0;
    for (count, class) in [(2, b'a'), (2, b'n')].into_iter().chain(parts(structure)) {
        let allowed = if class == b'n' { Alphabet::Digits } else { Alphabet::Alphanumeric };
        let end = at + count;
        while let Some(letter) = text.get(at).filter(|_| at < end) {
            if !allowed.holds(*letter) || class == b'a' && letter.is_ascii_digit() {
                return bad_character(at, allowed);
            }
            at += 1;
        }
    }
    if len < max {
        return Fit::Partial(bad_length(len, max, max));
    }
    if !mod97(text) {
        return mistyped(max, max);
    }
    let bank = match country {
        "KZ" => text.get(4..).and_then(|code| text::line(KZ_BANKS, 3, code)),
        _ => None,
    };
    let mut found = Found::new();
    (found.facts.country, found.facts.bank) = (Some(country), bank);
    Fit::Full(found)
}

/// How many characters of each class follow one another.
fn parts(structure: &str) -> impl Iterator<Item = (usize, u8)> {
    let mut rest = structure.bytes();
    core::iter::from_fn(move || {
        let mut count = 0;
        loop {
            match rest.next()? {
                digit @ b'0'..=b'9' => count = count * 10 + usize::from(digit - b'0'),
                class => return Some((count, class)),
            }
        }
    })
}

/// ISO 7064 MOD 97-10 over the number with its first four characters at its end. Check digits go from 02 to 98.
fn mod97(iban: &[u8]) -> bool {
    let mut remainder = 0;
    let (head, rest) = iban.split_at_checked(4).unwrap_or_default();
    for byte in rest.iter().chain(head) {
        remainder = match byte {
            b'0'..=b'9' => remainder * 10 + u32::from(byte - b'0'),
            _ => remainder * 100 + u32::from(byte.wrapping_sub(b'A')) + 10,
        } % 97;
    }
    remainder == 1 && !matches!(head, [_, _, b'0', b'0' | b'1'] | [_, _, b'9', b'9'])
}
