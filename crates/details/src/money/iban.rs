//! International bank account numbers (ISO 13616).

use super::Squeezed;
use super::countries::{KZ_BANKS, STRUCTURES};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Facts};

/// The longest IBAN (Russia's).
const LONGEST: usize = 34;

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    if !probe.diagnoses() && !probe.text.bytes().take(2).all(|byte| byte.is_ascii_alphabetic()) {
        return mistyped(0, 0);
    }
    let iban = Squeezed::new(probe.text, "-");
    let country = iban.text.get(..iban.text.len().min(2)).unwrap_or("?");
    let structures = STRUCTURES.iter().filter(|(code, _)| code.starts_with(country));
    let fits = structures.map(|(country, structure)| of_country(probe.text, &iban, country, structure));
    // The best of the country's structures: complete, else still possible, else the longest way.
    fits.max_by_key(Fit::rank).unwrap_or_else(|| {
        let first = iban.text.get(..1).unwrap_or("?");
        let at = usize::from(STRUCTURES.iter().any(|(code, _)| code.starts_with(first)));
        bad_character(probe.text, iban.place(at), Alphabet::Starts)
    })
}

fn of_country(typed: &str, iban: &Squeezed, country: &'static str, structure: &str) -> Fit {
    let len = iban.len();
    if len < 2 {
        return Fit::Partial(bad_length(len, 15, LONGEST));
    }
    let max = 4 + parts(structure).map(|(count, _)| count).sum::<usize>();
    let wanted = [(2, Some(b'X')), (2, Some(b'n'))].into_iter().chain(parts(structure)).flat_map(|(count, class)| core::iter::repeat_n(class, count));
    if len > max {
        return Fit::Fault(iban.place(max), bad_length(len, max, max));
    }
    for (at, (letter, class)) in iban.text.chars().zip(wanted).enumerate().skip(2) {
        let allowed = if class == Some(b'n') { Alphabet::Digits } else { Alphabet::Alphanumeric };
        if !allowed.holds(letter) || class == Some(b'a') && letter.is_ascii_digit() {
            return bad_character(typed, iban.place(at), allowed);
        }
    }
    if len < max {
        return Fit::Partial(bad_length(len, max, max));
    }
    if !mod97(&iban.text) {
        return mistyped(max, max);
    }
    let code = iban.text.get(4..7).filter(|_| country == "KZ");
    let bank = code.and_then(|code| KZ_BANKS.iter().find(|(known, _)| *known == code)).map(|(_, bank)| *bank);
    Found {
        facts: Facts { country: Some(country), bank, ..Facts::default() },
        normalized: Some(iban.text.clone()),
        ..Found::default()
    }
    .fit()
}

/// The parts of a structure: how many characters, of which class.
fn parts(structure: &str) -> impl Iterator<Item = (usize, Option<u8>)> {
    structure.split_inclusive(['n', 'a', 'c']).map(|part| {
        let count = part.trim_end_matches(['n', 'a', 'c']).parse().unwrap_or(0);
        (count, part.bytes().last())
    })
}

/// ISO 7064 MOD 97-10 over the number with its first four characters at its end. Check digits go from 02 to 98.
fn mod97(iban: &str) -> bool {
    let (head, rest) = iban.split_at_checked(4).unwrap_or_default();
    let remainder = rest.bytes().chain(head.bytes()).fold(0_u32, |rest, byte| match byte {
        b'0'..=b'9' => (rest * 10 + u32::from(byte - b'0')) % 97,
        _ => (rest * 100 + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
    });
    remainder == 1 && !matches!(head.get(2..), Some("00" | "01" | "99"))
}
