//! Shorthand for rows.

use super::{HexKeys, Row};
use crate::answer::NetworkType::{self, Mainnet, Regtest, Testnet};
use crate::fit::Fit;
use crate::hash::Sum;
use crate::probe::Probe;
use crate::scheme::{Base58, Check, Class, Form, Grouped, Quick, Scheme};
use crate::{MemoSpec, Warning};

const SHA256D: Check = Check::Sum(Sum::Sha256d);

const fn form(kind: &'static str, class: Class, scheme: Scheme) -> Form {
    let span = scheme.span();
    Form { kind, class, scheme, span, distinct: true, pointed: false, warning: None }
}

impl Form {
    /// On another network of the coin.
    pub(super) const fn on(self, network: NetworkType) -> Self {
        Self { class: Class::Pay(network), ..self }
    }

    /// Recognised and refused.
    pub(super) const fn refused(self) -> Self {
        Self { class: Class::Refuse, ..self }
    }

    /// No sign of its network, because almost anything fits.
    pub(super) const fn vague(self) -> Self {
        Self { distinct: false, ..self }
    }

    /// Never of letters and digits alone.
    pub(super) const fn pointed(self) -> Self {
        Self { pointed: true, ..self }
    }

    /// With a remark.
    pub(super) const fn warns(self, warning: Warning) -> Self {
        Self { warning: Some(warning), ..self }
    }
}

impl Row {
    pub(super) const fn chain(symbol: &'static str, forms: &'static [Form]) -> Self {
        Self { symbol, forms, memo: MemoSpec::NONE, chain: true, keys: HexKeys::Bare, warning: None }
    }

    /// Cards, accounts, purses.
    pub(super) const fn money(symbol: &'static str, forms: &'static [Form]) -> Self {
        Self { chain: false, keys: HexKeys::Prefixed, ..Self::chain(symbol, forms) }
    }

    pub(super) const fn memo(self, memo: MemoSpec) -> Self {
        Self { memo, ..self }
    }

    pub(super) const fn keys(self, keys: HexKeys) -> Self {
        Self { keys, ..self }
    }

    pub(super) const fn warns(self, warning: Warning) -> Self {
        Self { warning: Some(warning), ..self }
    }
}

/// Base58 with SHA-256 twice.
pub(super) const fn base58(kind: &'static str, lead: &'static [u8], body: usize) -> Form {
    closed(kind, lead, body, SHA256D)
}

/// Base58 with another checksum.
pub(super) const fn closed(kind: &'static str, lead: &'static [u8], body: usize, check: Check) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Base58(Base58::new(lead, body, check, false)))
}

/// Base58 in the XRP Ledger's order.
pub(super) const fn ripple(kind: &'static str, lead: &'static [u8], body: usize) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Base58(Base58::new(lead, body, SHA256D, true)))
}

/// A public key's hash.
pub(super) const fn pkh(lead: &'static [u8]) -> Form {
    base58("p2pkh", lead, 20)
}

/// A script's hash.
pub(super) const fn sh(lead: &'static [u8]) -> Form {
    base58("p2sh", lead, 20)
}

pub(super) const fn segwit(lead: &'static str) -> Form {
    form("segwit", Class::Pay(Mainnet), Scheme::Segwit { lead })
}

pub(super) const fn test(form: Form) -> Form {
    form.on(Testnet)
}

pub(super) const fn regtest(form: Form) -> Form {
    form.on(Regtest)
}

pub(super) const fn bech(kind: &'static str, lead: &'static str, sizes: &'static [usize]) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Bech { chain: "", lead, sizes, m: false })
}

pub(super) const fn bech_of(chain: &'static str, lead: &'static str) -> Form {
    form("account", Class::Pay(Mainnet), Scheme::Bech { chain, lead, sizes: &[20], m: false })
}

pub(super) const fn bechm(kind: &'static str, lead: &'static str, sizes: &'static [usize]) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Bech { chain: "", lead, sizes, m: true })
}

pub(super) const fn cash(kind: &'static str, prefix: &'static str, version: u8, bytes: usize) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Cash { prefix, version, bytes, bare: true })
}

/// Where the prefix is part of the address.
pub(super) const fn cash_named(kind: &'static str, prefix: &'static str, version: u8, bytes: usize) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Cash { prefix, version, bytes, bare: false })
}

pub(super) const fn evm(chain: u8) -> Form {
    form("address", Class::Pay(Mainnet), Scheme::Evm { chain })
}

pub(super) const fn hex(
    kind: &'static str,
    lead: &'static str,
    digits: usize,
    alphabet: crate::Alphabet,
) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Hex { lead, digits, alphabet })
}

pub(super) const fn packed(
    kind: &'static str,
    text: &'static str,
    alphabet: crate::Alphabet,
    lead: &'static [u8],
    bytes: usize,
    check: fn(&[u8]) -> bool,
) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Packed { text, alphabet, lead, bytes, check })
}

/// A version's letter and two public keys.
pub(super) const fn keys(kind: &'static str, lead: &'static str, m: bool) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Keys { lead, m })
}

pub(super) const fn cryptonote(kind: &'static str, tag: u8, integrated: bool) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Cryptonote { tag, integrated })
}

/// Written in groups.
pub(super) const fn grouped(
    kind: &'static str,
    starts: &'static [&'static str],
    quick: Quick,
    separators: &'static [u8],
    fit: fn(&Probe<'_>) -> Fit,
) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Grouped(Grouped { starts, quick, separators, fit }))
}

pub(super) const fn own(
    kind: &'static str,
    starts: &'static [&'static str],
    span: (usize, usize, &'static str),
    fit: fn(&Probe<'_>) -> Fit,
) -> Form {
    form(kind, Class::Pay(Mainnet), Scheme::Own { starts, span, fit })
}
