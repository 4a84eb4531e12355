//! Details that people write in groups: blanks and hyphens between the characters do not count.

use crate::fit::Fit;
use crate::probe::Probe;

/// What a sign of the network looks like: the fewest and the most characters with their separators, the first one, and
/// what else the beginning must be.
pub(crate) type Quick = (usize, usize, &'static str, fn(&[u8]) -> bool);

/// How details are written in groups.
pub(crate) struct Grouped {
    /// How they begin: for people.
    pub(crate) starts: &'static [&'static str],
    /// How they are told where another network was asked for.
    pub(crate) quick: Quick,
    /// What may stand between the groups, besides blanks.
    pub(crate) separators: &'static [u8],
    /// What the characters that count are; letters come as capitals.
    pub(crate) fit: fn(&Probe<'_>) -> Fit,
}

pub(crate) fn fit(probe: &Probe<'_>, form: &Grouped) -> Fit {
    let counts = |letter: &u8| !letter.is_ascii_whitespace() && !form.separators.contains(letter);
    let mut text = String::with_capacity(probe.text.len());
    for letter in probe.text.bytes().filter(counts) {
        text.push(char::from(letter.to_ascii_uppercase()));
    }
    // A character that counts, by its place among all.
    let place = |at: usize| {
        let mut places =
            probe.text.bytes().enumerate().filter(|(_, letter)| counts(letter)).map(|(place, _)| place);
        places.nth(at).unwrap_or(probe.text.len())
    };
    match (form.fit)(&Probe::new(&text, probe.diagnoses())) {
        Fit::Full(mut found) => {
            found.normalized.get_or_insert(text);
            Fit::Full(found)
        }
        Fit::Fault(at, code) => Fit::Fault(place(at), code),
        Fit::Bad(at, allowed) => Fit::Bad(place(at), allowed),
        partial => partial,
    }
}
