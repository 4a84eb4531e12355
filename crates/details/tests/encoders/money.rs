//! Cards, accounts, identity numbers, purses with check digits.

use super::{Maker, Rng, loose};

fn card(rng: &mut Rng, prefix: &str, len: usize) -> String {
    let body = [prefix, &rng.digits(len - 1 - prefix.len())].concat();
    let sum: u32 = body
        .chars()
        .rev()
        .enumerate()
        .map(|(at, c)| {
            let digit = c.to_digit(10).unwrap() * if at % 2 == 0 { 2 } else { 1 };
            digit / 10 + digit % 10
        })
        .sum();
    format!("{body}{}", (10 - sum % 10) % 10)
}

pub(crate) fn iban(country: &str, account: &str) -> String {
    let rearranged = format!("{account}{country}00");
    let remainder = rearranged.chars().fold(0, |rest, c| {
        let value = c.to_digit(36).unwrap();
        (rest * if value > 9 { 100 } else { 10 } + value) % 97
    });
    format!("{country}{:02}{account}", 98 - remainder)
}

fn iin(rng: &mut Rng, company: bool) -> String {
    loop {
        let head = format!("{:02}{:02}", rng.below(100), 1 + rng.below(12));
        let middle = if company {
            format!("{}{}", 4 + rng.below(3), rng.below(4))
        } else {
            format!("{:02}", 1 + rng.below(28))
        };
        let body = format!("{head}{middle}{}", rng.digits(5));
        let digits: Vec<u32> = body.chars().map(|c| c.to_digit(10).unwrap()).collect();
        let sum = |weights: [u32; 11]| {
            digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11
        };
        let check = match sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) {
            10 => sum([3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]),
            check => check,
        };
        if check < 10 {
            return format!("{body}{check}");
        }
    }
}

fn yoomoney(rng: &mut Rng) -> String {
    let (centre, account) = ("1001", rng.digits(9));
    let padded = |number: &str, width: usize| -> Vec<u32> {
        let zeros = "0".repeat(width - number.len());
        [zeros, number.to_owned()]
            .concat()
            .chars()
            .rev()
            .map(|c| c.to_digit(10).unwrap())
            .map(|d| if d == 0 { 10 } else { d })
            .collect()
    };
    let all = [padded(&account, 20), padded(centre, 10)].concat();
    let mut weight = 1;
    let mut sum = 0;
    for (at, digit) in all.iter().enumerate() {
        weight = (0..at + 2).fold(1, |power, _| power * 13 % 99);
        sum += weight * digit;
    }
    let _ = weight;
    format!("4{centre}{account}{:02}", sum % 99 + 1)
}

pub(crate) const MAKERS: &[Maker] = &[
    // Luhn cannot tell 09 from 90: 2 of the 90 swaps of different neighbours, a quarter of the mutations.
    loose("CARD", 120, |rng| {
        let prefix = rng.pick(&["4400", "5169", "2200", "2204", "5555"]);
        card(rng, prefix, 16)
    }),
    // A digit that becomes a letter counts two digits: one such change in 97 passes.
    loose("IBAN", 30, |rng| match rng.below(3) {
        0 => iban("KZ", &["722", &rng.digits(13)].concat()),
        1 => iban("DE", &rng.digits(18)),
        _ => iban("GB", &["NWBK", &rng.digits(14)].concat()),
    }),
    // The eleventh weight is nought modulo eleven, and the second round hides some more.
    loose("KZ_IIN", 300, |rng| iin(rng, false)),
    loose("KZ_BIN", 300, |rng| iin(rng, true)),
    // Two digits modulo 99 for a changed length; no change of one digit passes.
    loose("YOOMONEY", 200, yoomoney),
];
