//! Cards, bank accounts, purses, phones and e-mail.

use super::Row;
use super::make::own;
use crate::money::{card, email, iban, kz, phone, purse};

pub(super) static ROWS: &[Row] = &[
    Row::money("CARD", &[own("card", &["2", "4", "5", "6", "86", "9860"], card::fit)]),
    Row::money("IBAN", &[own("iban", &["KZ"], iban::fit)]),
    Row::money("PHONE", &[own("phone", &["+7", "+998", "+"], phone::fit)]),
    Row::money("EMAIL", &[own("email", &[], email::fit)]),
    Row::money("KZ_IIN", &[own("iin", &[], kz::iin)]),
    Row::money("KZ_BIN", &[own("bin", &[], kz::bin)]),
    Row::money("WEBMONEY", &[
        own("purse", &["Z", "E", "K", "B", "G", "X", "H", "L", "F", "T", "Y"], purse::webmoney),
        own("closed-purse", &[], purse::webmoney_closed).refused(),
    ]),
    Row::money("YOOMONEY", &[own("purse", &["4100"], purse::yoomoney)]),
    Row::money("PAYEER", &[own("purse", &["P"], purse::payeer)]),
    Row::money("PERFECTMONEY", &[own("purse", &["U", "E", "G", "B"], purse::perfectmoney)]),
    Row::money("VOLET", &[own("purse", &["U", "E", "R", "G", "H", "T", "B"], purse::volet)]),
    Row::money("QIWI", &[own("phone", &["+7", "+998", "+"], purse::qiwi).vague()]),
];
