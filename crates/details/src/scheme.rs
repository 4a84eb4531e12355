//! The forms that addresses come in, each checked by what its specification says.

mod base58;
mod bech;
pub(crate) mod cardano;
mod cash;
mod cryptonote;
pub(crate) mod evm;
pub(crate) mod filecoin;
mod grouped;
pub(crate) mod hedera;
pub(crate) mod icp;
pub(crate) mod names;
pub(crate) mod nano;
mod packed;
mod reach;
pub(crate) mod stellar;
pub(crate) mod ton;
pub(crate) mod tron;
pub(crate) mod xrp;
pub(crate) mod zcash;

use crate::answer::NetworkType;
use crate::fit::{Fit, Found, walk};
use crate::probe::Probe;
use crate::span::Span;
use crate::{Alphabet, Warning};

pub(crate) use base58::{Base58, Check};
pub(crate) use grouped::{Grouped, Quick};
pub(crate) use packed::crc16_le;

/// One form of one network: a row's cell.
pub(crate) struct Form {
    /// The word for it in the answer.
    pub(crate) kind: &'static str,
    pub(crate) class: Class,
    pub(crate) scheme: Scheme,
    /// How its texts look from afar.
    pub(crate) span: Span,
    /// Whether a string of this form is a sign of the network; names without a checksum are not.
    pub(crate) distinct: bool,
    /// Whether every text of it has a character that is neither a letter nor a digit.
    pub(crate) pointed: bool,
    /// A remark that goes with every string of this form.
    pub(crate) warning: Option<Warning>,
}

/// What may be done with a string of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Pay to it, on this network.
    Pay(NetworkType),
    /// It is recognised, and refused: a stake address, a hexadecimal twin.
    Refuse,
}

/// As many first letters as can be told.
const FEW: usize = 16;

/// How a form is written and checked.
pub(crate) enum Scheme {
    /// Base58: leading bytes, that many bytes after them, a checksum.
    Base58(Base58),
    /// A witness version and program (BIP-173, BIP-350) after this beginning.
    Segwit { lead: &'static str },
    /// Bech32 (or Bech32m) of one of these numbers of bytes; `chain` stands before the human-readable part.
    Bech { chain: &'static str, lead: &'static str, sizes: &'static [usize], m: bool },
    /// CashAddr: this version byte and that many bytes; the prefix may be left out where `bare`.
    Cash { prefix: &'static str, version: u8, bytes: usize, bare: bool },
    /// 20 bytes in hexadecimal with EIP-55's letters, of EIP-1191 where a chain is named.
    Evm { chain: u8 },
    /// Hexadecimal digits without any checksum.
    Hex { lead: &'static str, digits: usize, alphabet: Alphabet },
    /// Bytes regrouped into letters: a text before, leading bytes, all bytes, what the bytes must satisfy.
    Packed {
        text: &'static str,
        alphabet: Alphabet,
        lead: &'static [u8],
        bytes: usize,
        check: fn(&[u8]) -> bool,
    },
    /// Bech32 (or Bech32m) of one letter of version and 66 bytes: silent payments (BIP-352), MWEB.
    Keys { lead: &'static str, m: bool },
    /// CryptoNote's Base58 with this tag.
    Cryptonote { tag: u8, integrated: bool },
    /// Written in groups.
    Grouped(Grouped),
    /// A form of its own.
    /// The fewest and the most characters, and the first ones (any, where none are named).
    Own { starts: &'static [&'static str], span: (usize, usize, &'static str), fit: fn(&Probe<'_>) -> Fit },
}

impl Form {
    /// How the string fits.
    pub(crate) fn fit(&self, probe: &Probe<'_>) -> Fit {
        let mut fit = match self.scheme {
            Scheme::Base58(ref form) => base58::fit(probe, form),
            Scheme::Segwit { lead } => bech::segwit(probe, lead),
            Scheme::Bech { chain, lead, sizes, m } => bech::fit(probe, chain, lead, sizes, m),
            Scheme::Cash { prefix, version, bytes, bare } => cash::fit(probe, prefix, version, bytes, bare),
            Scheme::Evm { chain } => evm::fit(probe, chain),
            Scheme::Hex { lead, digits, alphabet } => hex(probe, lead, digits, alphabet),
            Scheme::Packed { text, alphabet, lead, bytes, check } => {
                packed::fit(probe, text, alphabet, lead, bytes, check)
            }
            Scheme::Keys { lead, m } => bech::keys(probe, lead, m),
            Scheme::Cryptonote { tag, integrated } => cryptonote::fit(probe, tag, integrated),
            Scheme::Grouped(ref form) => grouped::fit(probe, form),
            Scheme::Own { fit, .. } => fit(probe),
        };
        if let (Fit::Full(found), Some(warning)) = (&mut fit, self.warning) {
            found.warnings.push(warning);
        }
        fit
    }

    pub(crate) const fn payable(&self) -> bool {
        matches!(self.class, Class::Pay(NetworkType::Mainnet))
    }

    /// Whether a text of this form says that it is meant for the network.
    pub(crate) const fn is_sign(&self) -> bool {
        self.distinct && self.payable()
    }

    /// Whether it is written in groups.
    pub(crate) const fn is_grouped(&self) -> bool {
        matches!(self.scheme, Scheme::Grouped(_))
    }

    /// Whether a text of another network's field can be a sign of this form: by a look from afar.
    pub(crate) fn could_be(&self, text: &[u8]) -> bool {
        let near = text.first().is_some_and(|first| self.span.holds(text.len(), *first));
        near && match self.scheme {
            Scheme::Grouped(Grouped { quick: (.., begins), .. }) => begins(text),
            _ => true,
        }
    }

    /// Whether a text in groups can begin so; any other is told by its look from afar.
    pub(crate) fn is_start(&self, letter: u8) -> bool {
        let Scheme::Grouped(Grouped { starts, .. }) = self.scheme else { return true };
        starts.iter().any(|start| start.as_bytes().first() == Some(&letter))
    }

    /// Whether it is one of Ethereum's: the same string on all its chains.
    pub(crate) const fn is_evm(&self) -> bool {
        matches!(self.scheme, Scheme::Evm { .. })
    }

    /// Whether it is the one without a chain of its own.
    pub(crate) const fn is_any_evm(&self) -> bool {
        matches!(self.scheme, Scheme::Evm { chain: 0 })
    }

    /// How every string of the form begins, in two halves: one of these.
    pub(crate) fn each_start(&self, add: &mut dyn FnMut(&str, &str)) {
        match self.scheme {
            Scheme::Base58(_) | Scheme::Cryptonote { .. } | Scheme::Packed { text: "", .. } => {
                // Any letter is no beginning to tell.
                if self.span.firsts().count() <= FEW {
                    self.span.firsts().for_each(|first| add(first.encode_utf8(&mut [0; 4]), ""));
                }
            }
            Scheme::Keys { lead, .. }
            | Scheme::Segwit { lead }
            | Scheme::Hex { lead, .. }
            | Scheme::Packed { text: lead, .. } => add(lead, ""),
            Scheme::Bech { chain, lead, .. } => add(chain, lead),
            Scheme::Cash { prefix, .. } => add(prefix, ":"),
            Scheme::Evm { .. } => add("0x", ""),
            Scheme::Grouped(Grouped { starts, .. }) | Scheme::Own { starts, .. } => {
                starts.iter().for_each(|start| add(start, ""));
            }
        }
    }
}

fn hex(probe: &Probe<'_>, lead: &str, digits: usize, alphabet: Alphabet) -> Fit {
    let len = lead.len() + digits;
    match walk(probe.text, lead, alphabet, len, len) {
        Ok(()) => Found::spelled(probe.text.to_ascii_lowercase()),
        Err(fit) => fit,
    }
}
