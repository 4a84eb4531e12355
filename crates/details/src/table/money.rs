//! Cards, bank accounts, purses, phones and e-mail.

use super::Row;
use super::make::{grouped, own};
use crate::money::{card, countries, email, iban, kz, phone, purse};
use crate::scheme::Quick;

// How each kind is told where another was asked for.
const DIGITS: &str = "0123456789";
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const CARD: Quick = (12, 30, DIGITS, |_| true);
const IBAN: Quick =
    (15, 50, LETTERS, |text| matches!(text, [a, b, b'0'..=b'9', ..] if countries::has_iban([*a, *b])));
const NUMBER: Quick = (12, 20, DIGITS, |_| true);
const PURSE: Quick = (8, 20, LETTERS, |text| matches!(text, [_, b' ' | b'-' | b'0'..=b'9', ..]));
const YOOMONEY: Quick = (11, 24, "4", |_| true);
/// A sign of a phone is its plus: without one any number would do.
const PHONE: Quick = (8, 30, "+", |_| true);
const PLUS: &[&str] = &["+7", "+998", "+"];
const DASH: &[u8] = b"-";
const DIALLED: &[u8] = b"-().";

#[rustfmt::skip]
pub(super) const ROWS: &[Row] = &[
    Row::money("CARD", &[grouped("card", &["2", "4", "5", "6", "86", "9860"], CARD, DASH, card::fit)]),
    Row::money("IBAN", &[grouped("iban", &["KZ"], IBAN, DASH, iban::fit)]),
    Row::money("PHONE", &[grouped("phone", PLUS, PHONE, DIALLED, phone::fit)]),
    Row::money("EMAIL", &[own("email", &[], email::SPAN, email::fit).pointed()]),
    Row::money("KZ_IIN", &[grouped("iin", &[], NUMBER, DASH, kz::iin)]),
    Row::money("KZ_BIN", &[grouped("bin", &[], NUMBER, DASH, kz::bin)]),
    Row::money("WEBMONEY", &[
        grouped("purse", &["Z", "E", "K", "B", "G", "X", "H", "L", "F", "T", "Y"], PURSE, DASH, purse::webmoney),
        grouped("closed-purse", &[], PURSE, DASH, purse::webmoney_closed).refused(),
    ]),
    Row::money("YOOMONEY", &[grouped("purse", &["4100"], YOOMONEY, DASH, purse::yoomoney)]),
    Row::money("PAYEER", &[grouped("purse", &["P"], PURSE, DASH, purse::payeer)]),
    Row::money("PERFECTMONEY", &[grouped("purse", &["U", "E", "G", "B"], PURSE, DASH, purse::perfectmoney)]),
    Row::money("VOLET", &[
        grouped("purse", &["U", "E", "R", "G", "H", "T", "B"], PURSE, DASH, purse::volet),
    ]),
    Row::money("QIWI", &[grouped("phone", PLUS, PHONE, DIALLED, purse::qiwi).vague()]),
];
