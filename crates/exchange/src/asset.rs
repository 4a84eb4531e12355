//! What can be given or got.

use crate::money::{AssetCode, Unit};
use serde::{Deserialize, Serialize};

/// How an asset moves; the offers' rules and the details asked for depend on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AssetKind {
    /// A coin or token on a network.
    Crypto,
    /// Money on a payment card.
    Card,
    /// A bank account.
    Bank,
    /// A purse of an electronic payment system.
    Emoney,
    /// Notes.
    Cash,
}

/// Whether an address of this asset goes with a memo (tag, comment).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MemoRule {
    /// A memo has no place here.
    #[default]
    None,
    /// May be given.
    Optional,
    /// A missing memo would lose the money.
    Required,
}

/// One asset of an office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asset {
    /// Code and decimals.
    pub unit: Unit,
    /// Proper name, the same in every language.
    pub name: String,
    /// The network's name, shown beside the asset's.
    pub network_name: Option<String>,
    /// How it moves.
    pub kind: AssetKind,
    /// ISO 4217 code of a fiat currency, else the coin's ticker.
    pub currency: String,
    /// Symbols of the details validator that its details may be; the first is asked for.
    pub details: Vec<String>,
    /// Whether a memo goes with the details.
    pub memo: MemoRule,
    /// The office takes one unit for one US dollar.
    pub pegged: bool,
    /// An electronic title unit or digital currency, not fiat money.
    pub title_unit: bool,
    /// The office verifies the card before it takes this asset.
    pub card_verification: bool,
}

impl Asset {
    /// The code.
    #[must_use]
    pub fn code(&self) -> AssetCode {
        self.unit.code()
    }

    /// Whether it is paid from a card or a bank account.
    #[must_use]
    pub fn is_card_or_bank(&self) -> bool {
        matches!(self.kind, AssetKind::Card | AssetKind::Bank)
    }
}
