//! Purses of electronic money.

use super::{Squeezed, phone};
use crate::fit::{Fit, Found, bad_character, bad_length, mistyped};
use crate::probe::Probe;
use crate::{Alphabet, Facts, Warning};

/// WebMoney's letters and what the purses hold (wiki.wmtransfer.com, "Purse"). Credit purses take no payments.
const WEBMONEY: &[(char, &str)] = &[
    ('Z', "USD"), ('E', "EUR"), ('K', "KZT"), ('B', "BYN"), ('G', "XAU"), ('X', "BTC"), ('H', "BCH"), ('L', "LTC"),
    ('F', "ETH"), ('T', "USDT"), ('Y', "UZS"),
];
/// Roubles, hryvnias and dongs are closed; C and D are credit.
const CLOSED: &[(char, &str)] = &[('R', "RUB"), ('U', "UAH"), ('V', "VND"), ('C', "USD"), ('D', "USD")];
const VOLET: &[(char, &str)] =
    &[('U', "USD"), ('E', "EUR"), ('R', "RUB"), ('G', "GBP"), ('H', "UAH"), ('T', "KZT"), ('B', "BRL")];
const PERFECTMONEY: &[(char, &str)] = &[('U', "USD"), ('E', "EUR"), ('G', "XAU"), ('B', "BTC")];
const PAYEER: &[(char, &str)] = &[('P', "")];

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
fn lettered(probe: &Probe<'_>, letters: &'static [(char, &'static str)], min: usize, max: usize) -> Fit {
    if probe.rules_out(min + 1, max + 4, "") {
        return mistyped(0, 0);
    }
    let purse = Squeezed::new(probe.text, "-");
    let first = purse.text.chars().next();
    let Some((_, currency)) = letters.iter().find(|(letter, _)| first.is_none_or(|first| first == *letter)) else {
        return bad_character(probe.text, purse.place(0), Alphabet::Starts);
    };
    let digits = purse.len().saturating_sub(1);
    if digits > max {
        return Fit::Fault(purse.place(max + 1), bad_length(digits + 1, min + 1, max + 1));
    }
    if let Some(fault) = purse.fault(probe.text, 1, Alphabet::Digits) {
        return fault;
    }
    if digits < min {
        return Fit::Partial(bad_length(digits + 1, min + 1, max + 1));
    }
    let currency = Some(*currency).filter(|currency| !currency.is_empty());
    Found { normalized: Some(purse.text), facts: Facts { currency, ..Facts::default() }, ..Found::default() }.fit()
}

/// YooMoney: a digit that counts the digits of the processing centre, those, the account's, two check digits.
pub(crate) fn yoomoney(probe: &Probe<'_>) -> Fit {
    const MIN: usize = 11;
    const MAX: usize = 20;
    if probe.rules_out(MIN, MAX, "4") {
        return mistyped(0, 0);
    }
    let purse = Squeezed::new(probe.text, "-");
    let len = purse.len();
    if len > MAX {
        return Fit::Fault(purse.place(MAX), bad_length(len, MIN, MAX));
    }
    if let Some(fault) = purse.fault(probe.text, 0, Alphabet::Digits) {
        return fault;
    }
    if purse.text.starts_with('0') {
        return bad_character(probe.text, purse.place(0), Alphabet::Starts);
    }
    if len < MIN {
        return Fit::Partial(bad_length(len, MIN, MAX));
    }
    if yoomoney_checked(&purse.text) != Some(true) {
        return mistyped(len, MAX);
    }
    let facts = Facts { currency: Some("RUB"), country: Some("RU"), ..Facts::default() };
    Found { normalized: Some(purse.text), facts, ..Found::default() }.fit()
}

/// Both numbers from their last digits, zeros counting ten, weighted by powers of 13 modulo 99, plus one.
fn yoomoney_checked(digits: &str) -> Option<bool> {
    let (body, check) = digits.split_at_checked(digits.len().checked_sub(2)?)?;
    let (count, rest) = body.split_at_checked(1)?;
    let (centre, account) = rest.split_at_checked(count.parse().ok()?)?;
    let padded = |number: &str, width: usize| {
        let digits = number.bytes().rev().map(|byte| u32::from(byte.wrapping_sub(b'0')));
        digits.chain(core::iter::repeat(0)).take(width).collect::<Vec<_>>()
    };
    let (mut weight, mut sum) = (13 * 13 % 99, 0);
    for digit in padded(account, 20).into_iter().chain(padded(centre, 10)) {
        sum += weight * if digit == 0 { 10 } else { digit };
        weight = weight * 13 % 99;
    }
    Some(!account.is_empty() && check.parse() == Ok(sum % 99 + 1))
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

