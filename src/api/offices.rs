use super::{Fault, Named, get};
use crate::browser::parse;
use obmen_exchange::{Market, Office, OfficialRates, RateSheet};
use obmen_words::Lang;
use serde::Deserialize;
use std::sync::Arc;

/// An office's own texts, in one language.
#[derive(Debug, Default, Deserialize)]
pub struct OfficeTexts {
    /// Paraphrases, by clause.
    pub clauses: Named,
    /// Rules without figures, by id.
    pub notices: Named,
    /// What is agreed to, by id.
    pub consents: Named,
    /// Names of assets, by code.
    pub assets: Named,
    /// Names of territories that have no ISO code, by the office's slug.
    pub territories: Named,
}

/// An office, what it says in the visitor's language, and the official rates it is judged by.
#[derive(Debug, Deserialize)]
pub struct OfficeEntry {
    /// The office.
    pub office: Office,
    /// Its texts.
    pub texts: OfficeTexts,
    /// Official rates.
    pub reference: Option<OfficialRates>,
}

impl OfficeEntry {
    /// What quotes are reckoned from.
    #[must_use]
    pub fn market<'a>(&'a self, sheet: &'a RateSheet) -> Market<'a> {
        Market { office: &self.office, sheet, reference: self.reference.as_ref() }
    }
}

#[derive(Deserialize)]
struct Offices {
    offices: Vec<OfficeEntry>,
}

/// Every office, with its texts in a language.
///
/// # Errors
/// [`Fault`] where they did not come or do not read.
pub async fn offices(lang: Lang) -> Result<Vec<Arc<OfficeEntry>>, Fault> {
    let (text, _) = get(&["/api/v1/offices?lang=", lang.tag()].concat()).await?;
    parse::<Offices>(&text)
        .map(|all| all.offices.into_iter().map(Arc::new).collect())
        .ok_or(Fault::Unreadable)
}

/// The rates of an office, and whether they are the server's word of now: else they were kept.
///
/// # Errors
/// [`Fault`] where they did not come or do not read.
pub async fn rates(office: &str) -> Result<(Arc<RateSheet>, bool), Fault> {
    let (text, of_now) = get(&["/api/v1/offices/", office, "/rates"].concat()).await?;
    let sheet = parse::<RateSheet>(&text).map(Arc::new).ok_or(Fault::Unreadable)?;
    Ok((sheet, of_now))
}
