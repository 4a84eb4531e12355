//! What can be wrong. Typed, so that the words for it are one exhaustive match elsewhere.

use crate::{MemoKind, NetworkType};

/// Why details are refused. Declared from the strongest to the weakest: where several apply, the earlier is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Code {
    /// No network of this symbol.
    UnknownNetwork,
    /// A private key or a seed phrase: it must not be stored, sent or logged.
    PrivateKey(Secret),
    /// Right for a test network of this coin.
    TestNetwork(NetworkType),
    /// Right for another network: see `looks_like`.
    WrongNetwork,
    /// Belongs to the network, but cannot be paid to in this form (a stake address, a hexadecimal twin).
    WrongForm {
        /// The form that was recognised.
        kind: &'static str,
    },
    /// Right, but not of the currency, country or card scheme that the asset needs.
    WrongCurrency {
        /// What the asset needs.
        expected: &'static str,
    },
    /// Complete, but mistyped: the checksum does not match.
    BadChecksum,
    /// Too short or too long.
    BadLength {
        /// Characters typed.
        found: usize,
        /// Characters wanted.
        allowed: Lengths,
    },
    /// A character that cannot stand where it stands.
    BadCharacter {
        /// The character typed.
        found: char,
        /// The character it is easily taken for and which could stand here.
        lookalike: Option<char>,
        /// What could stand here.
        allowed: Alphabet,
    },
    /// The asset needs a memo.
    MemoRequired,
    /// The memo does not fit the network, or contradicts the one inside the address.
    MemoInvalid(MemoFault),
    /// The network or the asset takes no memo.
    MemoUnexpected,
}

impl Code {
    /// The word of the public JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UnknownNetwork => "unknown-network",
            Self::PrivateKey(_) => "private-key",
            Self::TestNetwork(_) => "test-network",
            Self::WrongNetwork => "wrong-network",
            Self::WrongForm { .. } => "wrong-form",
            Self::WrongCurrency { .. } => "wrong-currency",
            Self::BadChecksum => "bad-checksum",
            Self::BadLength { .. } => "bad-length",
            Self::BadCharacter { .. } => "bad-character",
            Self::MemoRequired => "memo-required",
            Self::MemoInvalid(_) => "memo-invalid",
            Self::MemoUnexpected => "memo-unexpected",
        }
    }
}

/// Which secret was recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// A private key, or a key that makes private keys.
    Key,
    /// The words that restore a wallet.
    SeedPhrase,
}

/// How many characters (bytes, for a memo) are wanted: both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lengths {
    /// The fewest.
    pub min: usize,
    /// The most.
    pub max: usize,
}

/// What could stand where something else was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alphabet {
    /// One of the beginnings of the network's forms: see [`Network::starts`](crate::Network::starts).
    Starts,
    /// `0`–`9`.
    Digits,
    /// `0`–`9`, `a`–`f`, `A`–`F`.
    Hex,
    /// `0`–`9`, `a`–`f`.
    HexLower,
    /// Digits and Latin letters without `0`, `O`, `I`, `l`.
    Base58,
    /// Digits and small Latin letters without `1`, `b`, `i`, `o`.
    Bech32,
    /// Letters of one case only.
    OneCase,
    /// `A`–`Z`, `2`–`7`.
    Base32,
    /// `a`–`z`, `2`–`7`.
    Base32Lower,
    /// Digits and Latin letters, `+` and `/` or `-` and `_`.
    Base64,
    /// Digits and capital Latin letters without `I`, `L`, `O`, `U`.
    C32,
    /// `1`, `3`–`9` and small Latin letters without `l`, `v`.
    Nano,
    /// Small Latin letters.
    Lower,
    /// Digits and Latin letters.
    Alphanumeric,
    /// What a name of the network is made of.
    Name,
    /// What an e-mail address is made of.
    Email,
}

/// What is wrong with a memo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MemoFault {
    /// More bytes than the network carries.
    TooLong {
        /// Bytes typed, in UTF-8.
        found: usize,
        /// Bytes that fit.
        allowed: usize,
    },
    /// Not a whole number of decimal digits.
    NotNumber,
    /// A number above the largest that fits.
    TooLarge,
    /// Not the hexadecimal digits of 32 bytes.
    NotHash,
    /// The address carries another memo inside.
    Conflict,
    /// The network has no memo of this kind.
    Kind(MemoKind),
    /// A payment identifier that the network's wallets no longer take.
    Obsolete,
    /// A control or an invisible character inside.
    Hidden {
        /// The character's index in what was typed, from 0.
        at: usize,
    },
}

impl MemoFault {
    /// A short word for JSON and for message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TooLong { .. } => "too-long",
            Self::NotNumber => "not-number",
            Self::TooLarge => "too-large",
            Self::NotHash => "not-hash",
            Self::Conflict => "conflict",
            Self::Kind(_) => "kind",
            Self::Obsolete => "obsolete",
            Self::Hidden { .. } => "hidden",
        }
    }
}
