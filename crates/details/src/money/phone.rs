//! Phone numbers (E.164), with the lengths of the countries that the offices serve.

use crate::Alphabet;
use crate::fit::{Fit, Found, bad_character, bad_length};
use crate::probe::Probe;

/// Calling code, digits after it, country. The longer code comes first.
const COUNTRIES: &[(&str, usize, &str)] = &[
    ("998", 9, "UZ"),
    ("996", 9, "KG"),
    ("995", 9, "GE"),
    ("994", 9, "AZ"),
    ("993", 8, "TM"),
    ("992", 9, "TJ"),
    ("971", 9, "AE"),
    ("972", 9, "IL"),
    ("420", 9, "CZ"),
    ("380", 9, "UA"),
    ("375", 9, "BY"),
    ("374", 8, "AM"),
    ("373", 8, "MD"),
    ("371", 8, "LV"),
    ("370", 8, "LT"),
    ("357", 8, "CY"),
    ("90", 10, "TR"),
    ("86", 11, "CN"),
    ("84", 9, "VN"),
    ("66", 9, "TH"),
    ("48", 9, "PL"),
    ("34", 9, "ES"),
    ("33", 9, "FR"),
    ("1", 10, ""),
    ("7", 10, ""),
];
/// All digits of a number (E.164), and the fewest that any country uses.
const LONGEST: usize = 15;
const SHORTEST: usize = 8;

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    let plus = usize::from(probe.text.starts_with('+'));
    let raw = probe.text.as_bytes().get(plus..).unwrap_or_default();
    if let Some(at) = Alphabet::Digits.stranger(raw, 0) {
        return bad_character(plus + at, Alphabet::Digits);
    }
    let mut digits = raw.to_vec();
    // How numbers are dialled at home in Kazakhstan and Russia: 8 for +7.
    if let (0, [first @ b'8', b'3'..=b'9', ..]) = (plus, digits.as_mut_slice()) {
        *first = b'7';
    }
    let len = digits.len();
    let known = COUNTRIES.iter().find(|(code, ..)| digits.starts_with(code.as_bytes()));
    let (min, max) =
        known.map_or((SHORTEST, LONGEST), |(code, rest, _)| (code.len() + rest, code.len() + rest));
    // +7: Kazakhstan has 6 and 7, Russia 3, 4, 8 and 9; nothing else is given out.
    let country = match (known, digits.as_slice()) {
        (_, [b'0', ..]) => return bad_character(plus, Alphabet::Starts),
        (Some(("7", ..)), [_, b'6' | b'7', ..]) => "KZ",
        (Some(("7", ..)), [_, b'3' | b'4' | b'8' | b'9', ..]) => "RU",
        // North America's areas begin with 2 to 9.
        (Some(("7", ..)), [_, _, ..]) | (Some(("1", ..)), [_, b'0' | b'1', ..]) => {
            return bad_character(plus + 1, Alphabet::Starts);
        }
        (Some((.., country)), _) => country,
        // Codes that no country has, but satellites: "+8" for the "8" with which numbers of Kazakhstan and Russia begin
        // at home.
        (None, [b'8', b'3' | b'7' | b'9', ..] | [b'9', b'9', b'9', ..]) => {
            return bad_character(plus + 1, Alphabet::Starts);
        }
        (None, _) => "",
    };
    if len > max {
        return Fit::Fault(max + plus, bad_length(len, min, max));
    }
    if len < min {
        return Fit::Partial(bad_length(len, min, max));
    }
    // Without a plus only a number whose country is certain by its length is taken.
    if plus == 0 && known.is_none() {
        return bad_character(0, Alphabet::Starts);
    }
    let mut normalized = String::from("+");
    normalized.extend(digits.iter().map(|digit| char::from(*digit)));
    let mut found = Found::new();
    found.normalized = Some(normalized);
    found.facts.country = Some(country).filter(|country| !country.is_empty());
    Fit::Full(found)
}
