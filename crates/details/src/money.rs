//! Details that are no wallets: cards, bank accounts, identity numbers, phones, e-mail, purses.

mod bins;
pub(crate) mod card;
pub(crate) mod countries;
pub(crate) mod email;
pub(crate) mod iban;
pub(crate) mod kz;
pub(crate) mod phone;
pub(crate) mod purse;
