//! The wire form: what `POST /api/v1/applications` carries. Every figure is a string.

use crate::Private;
use serde::{Deserialize, Serialize};

/// An application as it travels. A member that is missing reads as empty, so that [`check`](crate::check) can name
/// all that is missing at once; a member of another name is refused.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Request {
    /// The office's id.
    pub office: String,
    /// Code of the asset given.
    pub give: String,
    /// Code of the asset got.
    pub get: String,
    /// What leaves the visitor, canonical, in the give asset.
    pub send: String,
    /// What the visitor was shown to receive, canonical, in the get asset.
    pub receive: String,
    /// The rate the visitor was shown.
    pub rate: RatePart,
    /// Where to pay out, and where to pay back.
    pub details: DetailsPart,
    /// Where the office writes to.
    pub email: Private,
    /// ISO 3166-1 alpha-2 code, or the office's own word for a territory without one.
    pub territory: Option<String>,
    /// The offer that was read.
    pub offer: OfferPart,
    /// Ids of what was agreed to; order and repetition mean nothing.
    pub consents: Vec<String>,
    /// The partner site it came through.
    pub partner: Option<String>,
}

/// A rate as the feed writes it: `in` of one asset for `out` of the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct RatePart {
    /// Give units.
    #[serde(rename = "in")]
    pub give: String,
    /// Get units.
    #[serde(rename = "out")]
    pub get: String,
    /// When it was true, as the rate sheet says; `None` where the sheet does not.
    pub as_of: Option<String>,
}

/// What the visitor typed about accounts and wallets.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DetailsPart {
    /// Where the get asset is paid to.
    pub details: Private,
    /// The memo that goes with it.
    pub memo: Option<Private>,
    /// Where a refund of the give asset is paid to.
    pub refund_details: Option<Private>,
    /// The memo that goes with that.
    pub refund_memo: Option<Private>,
}

/// The offer that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct OfferPart {
    /// SHA-256 of its text, lower-case hex.
    pub version: String,
}
