//! E-mail addresses: the dot-atom form of RFC 5321, which is what mail providers give out.

use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

/// Octets of the part before the sign, and of the whole (RFC 5321 4.5.3.1).
const LOCAL: usize = 64;
const LONGEST: usize = 254;

/// Common domains of the region. A domain one slip away from one of these is probably it.
const COMMON: &[&str] = &[
    "gmail.com", "mail.ru", "yandex.ru", "yandex.kz", "yandex.com", "inbox.ru", "list.ru", "rambler.ru", "bk.ru",
    "ya.ru", "mail.kz", "mail.com", "email.com", "ymail.com", "hotmail.com", "outlook.com", "yahoo.com", "icloud.com",
    "proton.me", "protonmail.com", "mail.uz", "inbox.uz", "umail.uz", "tutanota.com", "googlemail.com", "live.com",
    "me.com", "list.com", "inbox.com", "yandex.uz", "yandex.by", "gmx.com", "gmx.de", "aol.com",
];

pub(crate) fn fit(probe: &Probe<'_>) -> Fit {
    let text = probe.text;
    if !probe.diagnoses() && !text.contains('@') {
        return mistyped(0, 0);
    }
    let mut at_sign = None;
    let mut previous = '.';
    for (at, letter) in text.chars().enumerate() {
        let after = at_sign.is_some();
        let allowed = if after { Alphabet::Name } else { Alphabet::Email };
        let fits = match letter {
            '@' => !after && previous != '.',
            // No dot at the beginning of a part, nor two in a row; no hyphen beside a domain's dots.
            '.' => !matches!(previous, '.' | '@') && !(after && previous == '-'),
            '-' if after => !matches!(previous, '.' | '@'),
            '_' if after => false,
            _ => letter.is_ascii() && allowed.holds(if after { letter.to_ascii_lowercase() } else { letter }),
        };
        if !fits {
            return bad_character(text, at, allowed);
        }
        if letter == '@' {
            at_sign = Some(at);
        }
        previous = letter;
    }
    let len = text.len();
    let (local, domain) = text.split_once('@').unwrap_or((text, ""));
    if len > LONGEST || local.len() > LOCAL {
        let max = if local.len() > LOCAL { LOCAL } else { LONGEST };
        return Fit::Fault(max, bad_length(len, 6, max));
    }
    if let Some(at) = domain.rsplit('.').next().and_then(|top| top.find(|letter: char| letter.is_ascii_digit())) {
        let top = domain.rsplit('.').next().unwrap_or_default();
        let numeric = !top.starts_with("xn--") && domain.contains('.') && top.len() > 1;
        if numeric && top.bytes().all(|byte| byte.is_ascii_digit()) {
            return bad_character(text, len - top.len() + at, Alphabet::Lower);
        }
    }
    let top = domain.rsplit_once('.').map_or("", |(_, top)| top);
    if top.len() < 2 || top.ends_with('-') || top.bytes().any(|byte| byte.is_ascii_digit()) && !top.starts_with("xn--") {
        return Fit::Partial(bad_length(len, 6, LONGEST));
    }
    let domain = domain.to_ascii_lowercase();
    let meant = COMMON.iter().find(|common| common.len() >= 6 && one_slip(common, &domain));
    let known = COMMON.contains(&domain.as_str());
    Found {
        warnings: meant.filter(|_| !known).map(|meant| Warning::EmailTypo { meant }).into_iter().collect(),
        normalized: Some([local, "@", &domain].concat()),
        ..Found::default()
    }
    .fit()
}

/// Whether two words differ by one letter changed, left out, added, or two neighbours swapped.
fn one_slip(right: &str, typed: &str) -> bool {
    let (right, typed) = (right.as_bytes(), typed.as_bytes());
    let head = right.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let tail = right.iter().rev().zip(typed.iter().rev()).take_while(|(a, b)| a == b).count();
    let rest = |word: &[u8]| word.len().saturating_sub(head + tail.min(word.len().saturating_sub(head)));
    match (rest(right), rest(typed)) {
        (1, 1 | 0) | (0, 1) => true,
        (2, 2) => right.get(head) == typed.get(head + 1) && right.get(head + 1) == typed.get(head),
        _ => false,
    }
}
