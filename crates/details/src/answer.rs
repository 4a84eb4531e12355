//! What [`check`](crate::check) answers.

use crate::{Checked, Code, Memo, Network, Warning};

/// Whether the details can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Well formed for the network, with every checksum right.
    Valid,
    /// The beginning of something valid. Leaving the field or sending turns it into [`Answer::ends`].
    Incomplete,
    /// No continuation makes it valid.
    Invalid,
}

impl Verdict {
    /// The word of the public JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Incomplete => "incomplete",
            Self::Invalid => "invalid",
        }
    }
}

/// Which of a coin's networks an address belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetworkType {
    /// Real money. Also where the form is the same on every network of the coin.
    Mainnet,
    /// The public test network (for Bitcoin-like coins also signet, which shares its prefixes).
    Testnet,
    /// A developer's own chain.
    Regtest,
    /// Monero's rehearsal network.
    Stagenet,
}

impl NetworkType {
    /// The word of the public JSON.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Mainnet => "mainnet",
            Self::Testnet => "testnet",
            Self::Regtest => "regtest",
            Self::Stagenet => "stagenet",
        }
    }
}

/// What else the details tell about themselves. All optional: nothing here decides a verdict.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// ISO 3166 code of the country of an IBAN, a phone or a national card scheme.
    pub country: Option<&'static str>,
    /// Card scheme by prefix: `visa`, `mastercard`, `mir`, `uzcard`, `humo` …
    pub brand: Option<&'static str>,
    /// Bank, as it writes its own name; from a hint table, never a reason to refuse.
    pub bank: Option<&'static str>,
    /// ISO 4217 code (or a unit such as `XAU`) that a purse holds.
    pub currency: Option<&'static str>,
}

/// The whole answer about one string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// Valid, incomplete or invalid.
    pub verdict: Verdict,
    /// The network asked about.
    pub network: Network,
    /// The network type that the string belongs to, where it belongs to the network at all.
    pub network_type: Option<NetworkType>,
    /// The form of the string: `p2wpkh`, `integrated`, `card` …
    pub kind: Option<&'static str>,
    /// The one spelling to store and send: letters in the form's own case, no grouping.
    pub normalized: Option<String>,
    /// What is wrong, where the verdict is invalid.
    pub code: Option<Code>,
    /// What the verdict becomes where nothing more is typed, while it is incomplete.
    pub ends: Option<Code>,
    /// Where the fault is: the character's index in what was typed, from 0.
    pub position: Option<usize>,
    /// Symbols of the networks on which the string is valid as it stands: of a private key in 64 hexadecimal digits too,
    /// since some networks write addresses so, and nobody can tell which of the two it is.
    pub looks_like: Vec<&'static str>,
    /// The same details in the form that the network takes, where the typed form can be turned into it.
    pub suggestion: Option<String>,
    /// What to tell beside the verdict.
    pub warnings: Vec<Warning>,
    /// The memo in its one spelling, typed or carried by the address itself.
    pub memo: Option<Memo>,
    /// Brand, bank, country, currency, where the string tells.
    pub facts: Facts,
}

impl Answer {
    pub(crate) fn new(network: Network, verdict: Verdict) -> Self {
        Self {
            verdict,
            network,
            network_type: None,
            kind: None,
            normalized: None,
            code: None,
            ends: None,
            position: None,
            looks_like: Vec::new(),
            suggestion: None,
            warnings: Vec::new(),
            memo: None,
            facts: Facts::default(),
        }
    }

    /// Whether the code is the memo's: of details that are right in themselves, with a memo that is not. (The code
    /// alone does not tell of a private key in which of the two it is.)
    #[must_use]
    pub const fn blames_memo(&self) -> bool {
        self.code.is_some() && self.normalized.is_some()
    }

    /// The details as something that may be sent.
    ///
    /// # Errors
    /// Gives the answer back where its verdict is not [`Verdict::Valid`].
    pub fn into_checked(self) -> Result<Checked, Box<Self>> {
        Checked::from_answer(self)
    }
}
