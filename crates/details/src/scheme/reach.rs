//! How the texts of each scheme look from afar; worked out by the compiler.

use super::{Grouped, Scheme, base58, bech, cash, cryptonote, packed};
use crate::codec::base58::BITCOIN;
use crate::span::{Set, Span};

impl Scheme {
    /// Every text of the scheme lies in it; written in groups, every text that is a sign of its network.
    pub(crate) const fn span(&self) -> Span {
        match *self {
            Self::Base58(ref form) => base58::span(form),
            Self::Segwit { lead } => {
                let (min, max) = bech::PROGRAMS;
                Span::new(lead.len() + min, lead.len() + max, either_case(lead))
            }
            Self::Bech { chain, lead, sizes, .. } => {
                let (min, max) = bech::bounds(lead, sizes);
                let first = if chain.is_empty() { either_case(lead) } else { first(chain) };
                Span::new(chain.len() + min, chain.len() + max, first)
            }
            Self::Cash { prefix, version, bytes, bare } => cash::span(prefix, version, bytes, bare),
            Self::Evm { .. } => Span::new(42, 42, Set::of("0")),
            Self::Hex { lead, digits, .. } => {
                Span::new(lead.len() + digits, lead.len() + digits, first(lead))
            }
            Self::Packed { text, alphabet, lead, bytes, .. } => packed::span(text, alphabet, lead, bytes),
            Self::Keys { lead, .. } => {
                let len = lead.len() + bech::KEYS_TEXT;
                Span::new(len, len, either_case(lead))
            }
            Self::Cryptonote { tag, integrated } => {
                let (len, (least, greatest)) = (cryptonote::length(integrated), cryptonote::first(tag));
                Span::new(len, len, base58::digits(&BITCOIN, least, greatest))
            }
            Self::Grouped(Grouped { quick: (min, max, first, _), .. }) => {
                Span::new(min, max, first_of(first))
            }
            Self::Own { span: (min, max, first), .. } => Span::new(min, max, first_of(first)),
        }
    }
}

/// The first character of a beginning.
const fn first(lead: &str) -> Set {
    Set::NONE.with(lead.as_bytes()[0])
}

const fn either_case(lead: &str) -> Set {
    first(lead).both_cases()
}

/// Characters that a text may begin with; all, where none are named.
const fn first_of(letters: &str) -> Set {
    if letters.is_empty() { Set::ALL } else { Set::of(letters) }
}
