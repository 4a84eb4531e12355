//! Purses of electronic money.

use super::phone;
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped, walk};
use crate::probe::Probe;
use crate::{Alphabet, Warning};

/// WebMoney's letters and what the purses hold (wiki.wmtransfer.com, "Purse"). Credit purses take no payments.
const WEBMONEY: &[(u8, &str)] = &[
    (b'Z', "USD"),
    (b'E', "EUR"),
    (b'K', "KZT"),
    (b'B', "BYN"),
    (b'G', "XAU"),
    (b'X', "BTC"),
    (b'H', "BCH"),
    (b'L', "LTC"),
    (b'F', "ETH"),
    (b'T', "USDT"),
    (b'Y', "UZS"),
];
/// Roubles, hryvnias and dongs are closed; C and D are credit.
const CLOSED: &[(u8, &str)] = &[(b'R', "RUB"), (b'U', "UAH"), (b'V', "VND"), (b'C', "USD"), (b'D', "USD")];
const VOLET: &[(u8, &str)] = &[
    (b'U', "USD"),
    (b'E', "EUR"),
    (b'R', "RUB"),
    (b'G', "GBP"),
    (b'H', "UAH"),
    (b'T', "KZT"),
    (b'B', "BRL"),
];
const PERFECTMONEY: &[(u8, &str)] = &[(b'U', "USD"), (b'E', "EUR"), (b'G', "XAU"), (b'B', "BTC")];
const PAYEER: &[(u8, &str)] = &[(b'P', "")];

pub(crate) fn webmoney(probe: &Probe<'_>) -> Fit {
    lettered(probe, WEBMONEY, 12, 12)
}

pub(crate) fn webmoney_closed(probe: &Probe<'_>) -> Fit {
    lettered(probe, CLOSED, 12, 12)
}

pub(crate) fn volet(probe: &Probe<'_>) -> Fit {
    lettered(probe, VOLET, 12, 12)
}

pub(crate) fn perfectmoney(probe: &Probe<'_>) -> Fit {
    lettered(probe, PERFECTMONEY, 7, 9)
}

pub(crate) fn payeer(probe: &Probe<'_>) -> Fit {
    lettered(probe, PAYEER, 7, 15)
}

/// A letter that says the currency, then digits.
#[inline(never)]
fn lettered(probe: &Probe<'_>, letters: &'static [(u8, &'static str)], min: usize, max: usize) -> Fit {
    let purse = probe.text.as_bytes();
    let first = purse.first();
    let Some((_, currency)) = letters.iter().find(|(letter, _)| first.is_none_or(|first| first == letter))
    else {
        return bad_character(0, Alphabet::Starts);
    };
    let len = purse.len();
    if len > max + 1 {
        return Fit::Fault(max + 1, bad_length(len, min + 1, max + 1));
    }
    if let Some(at) = Alphabet::Digits.stranger(purse, 1) {
        return bad_character(at, Alphabet::Digits);
    }
    if len < min + 1 {
        return Fit::Partial(bad_length(len, min + 1, max + 1));
    }
    let currency = Some(*currency).filter(|currency| !currency.is_empty());
    let mut found = Found::new();
    found.facts.currency = currency;
    Fit::Full(found)
}

/// YooMoney: a digit that counts the digits of the processing centre, those, the account's, two check digits.
pub(crate) fn yoomoney(probe: &Probe<'_>) -> Fit {
    const MIN: usize = 11;
    const MAX: usize = 20;
    if probe.text.starts_with('0') {
        return bad_character(0, Alphabet::Starts);
    }
    if let Err(fit) = walk(probe.text, "", Alphabet::Digits, MIN, MAX) {
        return fit;
    }
    if yoomoney_checked(probe.text.as_bytes()) != Some(true) {
        return mistyped(probe.text.len(), MAX);
    }
    let mut found = Found::new();
    (found.facts.currency, found.facts.country) = (Some("RUB"), Some("RU"));
    Fit::Full(found)
}

/// Both numbers from their last digits, zeros counting ten, weighted by powers of 13 modulo 99, plus one. The account
/// fills twenty places, the processing centre ten.
fn yoomoney_checked(digits: &[u8]) -> Option<bool> {
    let value = |digit: &u8| u32::from(digit.wrapping_sub(b'0'));
    let (body, [tens, ones]) = digits.split_last_chunk::<2>()?;
    let (count, rest) = body.split_first()?;
    let (centre, account) = rest.split_at_checked(usize::from(count.wrapping_sub(b'0')))?;
    let (mut weight, mut sum) = (13 * 13 % 99, 0);
    for (number, width) in [(account, 20), (centre, 10)] {
        for at in 0..width {
            let digit = number.iter().rev().nth(at).map_or(0, value);
            sum += weight * if digit == 0 { 10 } else { digit };
            weight = weight * 13 % 99;
        }
    }
    Some(!account.is_empty() && value(tens) * 10 + value(ones) == sum % 99 + 1)
}

/// Qiwi: the owner's phone.
pub(crate) fn qiwi(probe: &Probe<'_>) -> Fit {
    match phone::fit(probe) {
        Fit::Full(mut found) => {
            found.warnings.push(Warning::LicenceRevoked);
            Fit::Full(found)
        }
        fit => fit,
    }
}
