//! Private keys and seed phrases: recognised so that they are never stored, sent or logged.

use crate::check::trimmed;
use crate::codec::text::words;
use crate::codec::{base58, bits};
use crate::hash::Sum;
use crate::network::Network;
use crate::probe::{Probe, STRANGE, plain};
use crate::scheme::crc16_le;
use crate::span::Set;
use crate::table::{self, HexKeys};
use crate::{Alphabet, Secret};

/// Words that a wallet is restored from: BIP-39's counts, Monero's and Algorand's 25, Electrum's 13.
/// SLIP-39's shares of 20 and 33.
const PHRASES: [usize; 9] = [12, 13, 15, 18, 20, 21, 24, 25, 33];
/// The same with one left out or one too many.
const NEARLY: core::ops::RangeInclusive<usize> = 11..=34;

/// Which secret a text is: by its words, by a checksum or a beginning that nothing else has. A `smooth` text, of letters
/// and digits alone, is one piece.
#[inline(never)]
#[cold]
pub(crate) fn certain(text: &str, smooth: bool, phrase: Option<Phrase>) -> Option<Secret> {
    if matches!(phrase, Some((count, true)) if PHRASES.contains(&count)) {
        return Some(Secret::SeedPhrase);
    }
    let key = if smooth { is_encoded_key(text) } else { is_named(text) || is_piece(text, is_encoded_key) };
    key.then_some(Secret::Key)
}

/// Whether something between blanks, quotes, brackets and colons is a key: they are pasted with their names and in
/// descriptors of scripts.
#[inline(never)]
#[cold]
fn is_piece(text: &str, is_key: fn(&str) -> bool) -> bool {
    let mut from = 0;
    loop {
        let end = Alphabet::Email.stranger(text.as_bytes(), from);
        if text.get(from..end.unwrap_or(text.len())).is_some_and(is_key) {
            return true;
        }
        let Some(end) = end else { return false };
        from = end + 1;
    }
}

/// Which secret a text is by its look alone, mistyped or written in a list, which the beginning of an address can have
/// too.
pub(crate) fn likely(probe: &Probe<'_>, phrase: Option<Phrase>, network: Network) -> Option<Secret> {
    if matches!(phrase, Some((count, _)) if NEARLY.contains(&count)) {
        return Some(Secret::SeedPhrase);
    }
    let key = is_mistyped_key(probe.text) || is_pair(probe) || is_raw_key(probe.text, network);
    key.then_some(Secret::Key)
}

/// The secret in a memo. Bare hexadecimal digits are no sign there: hashes are memos. Nor are Cyrillic words: in these,
/// remarks are written.
#[cold]
pub(crate) fn in_memo(text: &str) -> Option<Secret> {
    let remark = text.chars().any(|letter| matches!(letter, '\u{400}'..='\u{4ff}'));
    let plain = plain(trimmed(text));
    if !remark && matches!(phrase(text, &plain), Some((count, _)) if NEARLY.contains(&count)) {
        return Some(Secret::SeedPhrase);
    }
    if is_piece(&plain, is_mistyped_key) { Some(Secret::Key) } else { certain(&plain, false, None) }
}

/// How many words a text has, and whether all are words between blanks.
pub(crate) type Phrase = (usize, bool);

/// The words of a text, numbered or not; `None` where more than one is no word of a phrase: of fewer than three Latin
/// letters, of more than twelve, or with a digit inside.
#[inline(never)]
#[cold]
pub(crate) fn phrase(typed: &str, text: &str) -> Option<Phrase> {
    // Shorter than any: eleven Latin words, one of them of a letter, or as many Chinese ones of three bytes.
    if typed.len() <= 40 {
        return None;
    }
    let (mut words, mut wrong, mut clean) = (0, 0, true);
    let (mut letters, mut slip) = (0_usize, false);
    for (at, byte) in text.bytes().chain([b' ']).enumerate() {
        if byte.is_ascii_alphabetic() || letters > 0 && byte.is_ascii_digit() {
            letters += 1;
            slip |= byte.is_ascii_digit();
        } else if byte == STRANGE {
            // Chinese words are of one letter.
            letters = letters.max(2) + 1;
        } else {
            clean &= byte.is_ascii_whitespace();
            // A sentence: no list of words has these.
            if matches!(text.as_bytes().get(at.saturating_sub(3)..at), Some(b"the" | b"and")) && letters == 3
            {
                return None;
            }
            if letters > 0 {
                words += 1;
                wrong += usize::from(slip || !(3..=12).contains(&letters));
            }
            (letters, slip) = (0, false);
        }
        if letters > 20 || wrong > 1 {
            return None;
        }
    }
    Some((words, clean && wrong == 0))
}

/// Whether a text begins as only secrets do, and goes on.
#[inline(never)]
#[cold]
fn is_named(text: &str) -> bool {
    let possible = matches!(text.as_bytes(), [first, second, ..] if FIRST.has(*first) && SECOND.has(*second));
    let begins = |start: &str| {
        // NEAR's public keys begin as its private ones do, and are half as long.
        let more = if start.ends_with(':') { 60 } else { 20 };
        text.len() > start.len() + more && text.starts_with(start)
    };
    // Not `spsk.something@mail.kz`.
    possible && words(table::SECRET_STARTS).any(begins) && !text.as_bytes().contains(&b'@')
}

/// The first and the second characters of [`table::SECRET_STARTS`].
static FIRST: Set = initials(0);
static SECOND: Set = initials(1);

const fn initials(place: usize) -> Set {
    let table = table::SECRET_STARTS.as_bytes();
    let (mut set, mut at, mut start) = (Set::NONE, 0, 0);
    while at < table.len() {
        if at == start + place {
            set = set.with(table[at]);
        }
        if table[at] == b' ' {
            start = at + 1;
        }
        at += 1;
    }
    set
}

/// A key in an encoding with a checksum or an unmistakable beginning.
#[cold]
fn is_encoded_key(text: &str) -> bool {
    if is_named(text) {
        return true;
    }
    match (text.as_bytes(), text.len()) {
        // Wallet import format: version, 32 bytes, perhaps a byte that says "compressed"; keys under a password of
        // BIP-38. No address with this checksum is as long.
        (_, 47..=52) | ([b'6', b'P', ..], 58) => is_closed(text, false),
        // XRP Ledger seeds of 16 bytes.
        ([b's', ..], 29..=31) => is_closed(text, true),
        // Stellar's seeds (SEP-23, version 18).
        ([b'S', b'A'..=b'D', ..], 56) => {
            let values = bits::RFC4648.values(text.as_bytes());
            values.and_then(|values| bits::to_bytes(&values, 5)).is_some_and(|bytes| crc16_le(&bytes))
        }
        _ => false,
    }
}

#[inline(never)]
#[cold]
fn is_closed(text: &str, ripple: bool) -> bool {
    let sum = base58::decode(text.as_bytes(), base58::order(ripple));
    sum.as_deref()
        .and_then(|bytes| bytes.split_last_chunk::<4>())
        .is_some_and(|(key, sum)| Sum::Sha256d.four(key) == *sum)
}

/// The same by its shape alone, at most one character being none of the encoding's: a key that is nearly whole is as
/// secret. Addresses that begin so are of small letters only.
#[inline(never)]
#[cold]
fn is_mistyped_key(text: &str) -> bool {
    let text = text.as_bytes();
    let alphabet = match (text, text.len()) {
        ([b'5' | b'9' | b'K' | b'L' | b'c', ..], 51..=53)
        | ([b'6', b'P', ..], 58..=59)
        | ([b's', ..], 29..=32) => Alphabet::Base58,
        ([b'S', b'A'..=b'D', ..], 56..=57) => Alphabet::Base32,
        _ => return false,
    };
    let stranger = |from| alphabet.stranger(text, from);
    stranger(0).and_then(|at| stranger(at + 1)).is_none() && text.iter().any(u8::is_ascii_uppercase)
}

/// Solana's pair of a private and a public key: 64 bytes in Base58, or a list of 64 numbers.
#[cold]
fn is_pair(probe: &Probe<'_>) -> bool {
    let text = probe.text;
    let listed = text.starts_with('[')
        && text.ends_with(']')
        && text.bytes().filter(|byte| *byte == b',').count() == 63;
    listed || (86..=88).contains(&text.len()) && probe.base58(false).is_some_and(|bytes| bytes.len() == 64)
}

/// 32 bytes in hexadecimal digits, one of them mistyped, left out or too many, perhaps in groups: an Ethereum, Tron or
/// Bitcoin key, unless the network writes addresses so.
#[inline(never)]
#[cold]
fn is_raw_key(text: &str, network: Network) -> bool {
    if text.len() < 63 {
        return false;
    }
    let behind = text.strip_prefix("0x").or(text.strip_prefix("0X"));
    let (mut digits, mut wrong) = (0, 0);
    for byte in behind.unwrap_or(text).bytes() {
        match byte {
            _ if byte.is_ascii_hexdigit() => digits += 1,
            _ if byte.is_ascii_whitespace() || matches!(byte, b'-' | b',') => {}
            _ if wrong == 0 && (byte.is_ascii_alphanumeric() || byte == STRANGE) => wrong += 1,
            _ => return false,
        }
    }
    (63..=65).contains(&(digits + wrong))
        && match network.row().keys {
            HexKeys::None => false,
            // No address begins with a capital X.
            HexKeys::Bare => !text.starts_with("0x"),
            HexKeys::Prefixed => true,
        }
}
