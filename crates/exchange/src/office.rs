//! An office: its assets, its offer, its terms; and the sheet of rates it quotes from.

use crate::asset::Asset;
use crate::direction::Direction;
use crate::money::AssetCode;
use crate::reference::OfficialRates;
use crate::terms::Terms;
use serde::{Deserialize, Serialize};

/// The public offer a visitor consents to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Where the office publishes it.
    pub url: String,
    /// The day its text was read, `YYYY-MM-DD`.
    pub read_on: String,
    /// SHA-256 of that text, lower-case hex: the version that a consent names.
    pub sha256: String,
}

/// Territories whose residents the office refuses.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusedTerritories {
    /// The clause that says so.
    pub clause: String,
    /// ISO 3166-1 codes where one exists, else the office's own slug.
    pub territories: Vec<String>,
}

/// What a visitor must agree to before an application is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Its name in an application's `consents`.
    pub id: String,
    /// The clauses it rests on.
    pub clauses: Vec<String>,
}

/// An office as its folder describes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The folder's name.
    pub id: String,
    /// The name it goes by.
    pub name: String,
    /// Its offer.
    pub offer: Offer,
    /// Its assets.
    pub assets: Vec<Asset>,
    /// Its offer's rules.
    pub terms: Terms,
    /// Whom it refuses, where its offer says.
    pub refused: Option<RefusedTerritories>,
    /// What must be agreed to.
    pub consents: Vec<Consent>,
}

impl Office {
    /// The asset of that code.
    #[must_use]
    pub fn asset(&self, code: AssetCode) -> Option<&Asset> {
        self.assets.iter().find(|a| a.code() == code)
    }
}

/// The rates an office quotes from, at one moment.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateSheet {
    /// When the rates were true, RFC 3339, where the feed says.
    pub as_of: Option<String>,
    /// Whether they are samples, not the office's own.
    pub sample: bool,
    /// In the feed's order.
    pub directions: Vec<Direction>,
}

impl RateSheet {
    /// The first direction between two assets.
    #[must_use]
    pub fn direction(&self, give: AssetCode, get: AssetCode) -> Option<&Direction> {
        self.directions.iter().find(|d| d.give == give && d.get == get)
    }
}

/// All a quote is reckoned from.
#[derive(Clone, Copy, Debug)]
pub struct Market<'a> {
    /// The office.
    pub office: &'a Office,
    /// Its rates.
    pub sheet: &'a RateSheet,
    /// The official rates, where there are any.
    pub reference: Option<&'a OfficialRates>,
}
