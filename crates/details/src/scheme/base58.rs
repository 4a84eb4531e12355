//! Base58 with leading bytes and a checksum.

use crate::Alphabet;
use crate::codec::bits::Letters;
use crate::codec::{base58, bits};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::hash::{self, Sum};
use crate::probe::Probe;
use crate::span::{Set, Span};

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

/// Leading bytes, how many follow, the checksum, the order of digits; and what follows from these for the text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Base58 {
    lead: &'static [u8],
    size: usize,
    check: Check,
    ripple: bool,
    least: Bound,
    greatest: Bound,
}

/// The first digits and the length of the least or the greatest text.
#[derive(Debug, Clone, Copy)]
struct Bound {
    digits: [u8; DIGITS],
    len: u8,
}

/// As many digits as the leading bytes decide in all forms here.
const DIGITS: usize = 3;
/// The most bytes of a form.
const WIDEST: usize = 48;

impl Base58 {
    pub(crate) const fn new(lead: &'static [u8], body: usize, check: Check, ripple: bool) -> Self {
        let size = lead.len() + body + check.bytes();
        let (least, greatest) = (bound(lead, size, 0), bound(lead, size, u8::MAX));
        Self { lead, size, check, ripple, least, greatest }
    }

    /// Whether the first digit is one that the leading bytes allow.
    fn begins(&self, text: &str) -> bool {
        let digit = text.bytes().next().and_then(|letter| base58::order(self.ripple).value(letter));
        digit.is_some_and(|digit| match self.lead {
            [0, ..] => digit == 0,
            _ if self.fixed() => (self.least.digits[0]..=self.greatest.digits[0]).contains(&digit),
            _ => true,
        })
    }

    const fn longest(&self) -> usize {
        self.greatest.len as usize
    }

    const fn shortest(&self) -> usize {
        self.least.len as usize
    }

    /// Where all texts have one length, they lie between the least and the greatest digit by digit.
    const fn fixed(&self) -> bool {
        self.least.len == self.greatest.len && !self.lead.is_empty() && self.lead[0] != 0
    }
}

/// Long division of the bytes by 58, digit by digit, done by the compiler.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a remainder below 58 and a quotient below 256; made at compile time"
)]
const fn bound(lead: &[u8], size: usize, fill: u8) -> Bound {
    let mut bytes = [0_u8; WIDEST];
    let mut at = 0;
    let mut zeros = 0;
    while at < size {
        bytes[at] = if at < lead.len() { lead[at] } else { fill };
        zeros += (zeros == at && bytes[at] == 0) as usize;
        at += 1;
    }
    let mut all = [0_u8; 2 * WIDEST];
    let mut len = 0;
    let mut start = zeros;
    while start < size {
        let mut rest = 0_u32;
        let mut at = start;
        while at < size {
            let value = rest * 256 + bytes[at] as u32;
            bytes[at] = (value / 58) as u8;
            rest = value % 58;
            at += 1;
        }
        all[len] = rest as u8;
        len += 1;
        while start < size && bytes[start] == 0 {
            start += 1;
        }
    }
    let mut digits = [0_u8; DIGITS];
    let mut at = zeros;
    while at < DIGITS && at < zeros + len {
        digits[at] = all[len - 1 - (at - zeros)];
        at += 1;
    }
    Bound { digits, len: (zeros + len) as u8 }
}

/// The digits from one to another.
pub(super) const fn digits(order: &Letters, least: u8, greatest: u8) -> Set {
    let (mut set, mut digit) = (Set::NONE, least);
    while digit <= greatest {
        set = set.with(order.byte(digit));
        digit += 1;
    }
    set
}

/// All digits, in any order.
pub(super) const DIGITS_SET: Set = Set::of("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");

pub(super) const fn span(form: &Base58) -> Span {
    let order = base58::order(form.ripple);
    let first = match form.lead {
        [0, ..] => Set::NONE.with(order.byte(0)),
        _ if form.fixed() => digits(order, form.least.digits[0], form.greatest.digits[0]),
        _ => DIGITS_SET,
    };
    Span::new(form.shortest(), form.longest(), first)
}

pub(crate) fn fit(probe: &Probe<'_>, form: &Base58) -> Fit {
    // Outside of these, no text has as many bytes.
    let near = (form.size..=form.size * 7 / 5 + 1).contains(&probe.text.len()) && form.begins(probe.text);
    let bytes = near.then(|| probe.base58(form.ripple)).flatten().filter(|bytes| bytes.len() == form.size);
    if let Some(bytes) = bytes
        && bytes.starts_with(form.lead)
        && matches(probe, bytes, form)
    {
        return Found::plain();
    }
    if !probe.diagnoses() {
        return mistyped(0, 0);
    }
    match bytes {
        // As many bytes and characters as wanted, of another network.
        Some(bytes) if !bytes.starts_with(form.lead) && probe.text.len() >= form.longest() => {
            bad_character(0, Alphabet::Starts)
        }
        Some(bytes) if bytes.starts_with(form.lead) => mistyped(probe.text.len(), form.longest()),
        _ => diagnose(probe, form),
    }
}

fn matches(probe: &Probe<'_>, bytes: &[u8], form: &Base58) -> bool {
    match form.check {
        Check::None => true,
        Check::Sum(sum) => probe.base58check(form.ripple, sum).is_some(),
        Check::Ss58 => bytes.split_last_chunk::<2>().is_some_and(|(payload, sum)| {
            hash::blake2b::<64>(&bits::glued(&[b"SS58PRE", payload])).starts_with(sum)
        }),
    }
}

/// The texts of a form lie between those of its least and its greatest bytes: where all have one length, that tells
/// at which character a text leaves them.
#[cold]
fn diagnose(probe: &Probe<'_>, form: &Base58) -> Fit {
    let zeros = form.lead.iter().take_while(|byte| **byte == 0).count();
    let (len, max) = (probe.text.len(), form.longest());
    let order = base58::order(form.ripple);
    let (mut above, mut below) = (false, false);
    let mut fault = None;
    for (at, letter) in probe.text.bytes().enumerate() {
        let Some(value) = order.value(letter) else {
            // A wrong beginning is another form altogether: its length says nothing.
            if at == 0 && !form.lead.is_empty() {
                return bad_character(at, Alphabet::Starts);
            }
            fault = Some(at);
            break;
        };
        let bounds = form.least.digits.get(at).zip(form.greatest.digits.get(at)).filter(|_| form.fixed());
        let outside = bounds.is_some_and(|(low, high)| !above && value < *low || !below && value > *high);
        if outside || at < zeros && value != 0 {
            return bad_character(at, Alphabet::Starts);
        }
        above |= bounds.is_some_and(|(low, _)| value > *low);
        below |= bounds.is_some_and(|(_, high)| value < *high);
    }
    let min = form.shortest().min(max);
    if len > max {
        return Fit::Fault(max, bad_length(len, min, max));
    }
    match fault {
        Some(at) => bad_character(at, Alphabet::Base58),
        None if len < max => Fit::Partial(bad_length(len, min, max)),
        // As long as wanted, but of a number too great or too small.
        None => mistyped(len, max),
    }
}
