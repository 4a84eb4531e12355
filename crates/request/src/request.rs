//! What is asked of an office: two assets, and the amount at one end.

use crate::amount::amount;
use crate::refusal::Refusal;
use obmen_exchange::{Asset, AssetCode, Field, Office, Wanted};

/// A request as it was written.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Code of the asset given.
    pub give: &'a str,
    /// Code of the asset got.
    pub get: &'a str,
    /// So much leaves the visitor. Exactly one of the two amounts is given.
    pub send: Option<&'a str>,
    /// So much is to reach the visitor.
    pub receive: Option<&'a str>,
}

/// A request as the core takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    pub(crate) give: &'a Asset,
    pub(crate) get: &'a Asset,
    pub(crate) wanted: Wanted,
}

impl Request<'_> {
    pub(crate) fn of<'o>(&self, office: &'o Office) -> Result<Asked<'o>, Refusal> {
        let (give, get) = (asset("give", self.give, office)?, asset("get", self.get, office)?);
        let (field, name, text, unit) = match (self.send, self.receive) {
            (Some(text), None) => (Field::Send, "send", text, give.unit),
            (None, Some(text)) => (Field::Receive, "receive", text, get.unit),
            (Some(_), Some(_)) | (None, None) => return Err(Refusal::OneOf("send", "receive")),
        };
        let wanted = match (amount(name, text, unit)?, field) {
            (Ok(amount), Field::Receive) => Wanted::Receive(amount),
            (Ok(amount), Field::Send | Field::Direction) => Wanted::Send(amount),
            (Err(error), field) => Wanted::Faulty(field, error),
        };
        Ok(Asked { give, get, wanted })
    }
}

/// The asset of an office, by its code.
///
/// # Errors
/// [`Refusal::NotCode`], [`Refusal::UnknownAsset`]
#[inline(never)]
pub fn asset<'o>(field: &'static str, text: &str, office: &'o Office) -> Result<&'o Asset, Refusal> {
    let code = AssetCode::parse(text).map_err(|_| Refusal::NotCode { field, found: text.to_owned() })?;
    office.asset(code).ok_or_else(|| Refusal::UnknownAsset {
        field,
        office: office.id.clone(),
        found: code,
        known: office.assets.iter().map(Asset::code).collect(),
    })
}
