//! E-mail addresses: the dot-atom form of RFC 5321, which is what mail providers give out.

use crate::codec::text::words;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

/// Octets of the part before the sign, and of the whole (RFC 5321 4.5.3.1).
const LOCAL: usize = 64;
/// Of each part of a domain (RFC 1035 2.3.4).
const LABEL: usize = 63;
const SHORTEST: usize = 6;
const LONGEST: usize = 254;
pub(crate) const SPAN: (usize, usize, &str) = (SHORTEST, LONGEST, "");

/// Common domains of the region. A domain one slip away from one of these is probably it.
const COMMON: &str = "\
    gmail.com mail.ru yandex.ru yandex.kz yandex.com inbox.ru list.ru rambler.ru bk.ru ya.ru mail.kz \
    mail.com email.com ymail.com hotmail.com outlook.com yahoo.com icloud.com proton.me protonmail.com \
    mail.uz inbox.uz umail.uz mail.ua yandex.ua tutanota.com googlemail.com live.com me.com list.com inbox.com yandex.uz \
    yandex.by gmx.com gmx.de aol.com \
";

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    let text = probe.text.as_bytes();
    if !probe.diagnoses() && !text.contains(&b'@') {
        return mistyped(0, 0);
    }
    // Where the part before the sign ends, and where the last part of the domain begins.
    let (mut local, mut top, mut part) = (None, None, 0);
    let mut previous = b'.';
    for (at, letter) in text.iter().copied().enumerate() {
        let after = local.is_some();
        let fits = match letter {
            b'@' => !after && previous != b'.',
            // No dot at the beginning of a part, nor two in a row; no hyphen beside a domain's dots.
            b'.' => !(matches!(previous, b'.' | b'@') || after && previous == b'-'),
            b'-' if after => !matches!(previous, b'.' | b'@'),
            _ if after => letter.is_ascii_alphanumeric(),
            _ => Alphabet::Email.holds(letter),
        };
        if !fits || after && letter != b'.' && at >= part + LABEL {
            return bad_character(at, if after { Alphabet::Name } else { Alphabet::Email });
        }
        if matches!(letter, b'@' | b'.') {
            part = at + 1;
        }
        match letter {
            b'@' => local = Some(at),
            b'.' if after => top = Some(at + 1),
            _ => {}
        }
        previous = letter;
    }
    let len = text.len();
    let (name, min, max) =
        if len > LONGEST { (len, SHORTEST, LONGEST) } else { (local.unwrap_or(len), 1, LOCAL) };
    if name > max {
        return Fit::Fault(max, bad_length(name, min, max));
    }
    let last = top.and_then(|top| text.get(top..)).unwrap_or_default();
    let word = last.iter().all(u8::is_ascii_alphabetic) || last.starts_with(b"xn--") && previous != b'-';
    if last.len() < 2 || !word {
        return Fit::Partial(bad_length(len, SHORTEST, LONGEST));
    }
    let (name, domain) = probe.text.split_at_checked(local.map_or(0, |at| at + 1)).unwrap_or_default();
    let domain = domain.to_ascii_lowercase();
    // There is but one, whatever stands behind its name; a slip away from others is a stranger's mailbox.
    let google = domain.starts_with("gmail.").then_some("gmail.com");
    let slip = google.or_else(|| {
        words(COMMON).find(|common| common.len() >= 6 && one_slip(common.as_bytes(), domain.as_bytes()))
    });
    let meant = slip.filter(|_| words(COMMON).all(|common| common != domain));
    let mut found = Found::new();
    found.warnings.extend(meant.map(|meant| Warning::EmailTypo { meant }));
    found.normalized = Some([name, &domain].concat());
    Fit::Full(found)
}

/// Whether two words differ by one letter changed, left out, added, or two neighbours swapped.
#[inline(never)]
fn one_slip(right: &[u8], typed: &[u8]) -> bool {
    let same = |(a, b): &(&u8, &u8)| a == b;
    let head = right.iter().zip(typed).take_while(same).count();
    let tail = right.iter().rev().zip(typed.iter().rev()).take_while(same).count();
    let tail = tail.min(right.len().min(typed.len()) - head);
    match (right.len() - head - tail, typed.len() - head - tail) {
        (1, 1 | 0) | (0, 1) => true,
        (2, 2) => right.get(head) == typed.get(head + 1) && right.get(head + 1) == typed.get(head),
        _ => false,
    }
}
