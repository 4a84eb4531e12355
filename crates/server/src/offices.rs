//! The offices that are served, and the rates they quote from at the moment.

use crate::representation::Representation;
use obmen_exchange::{Market, Office, OfficialRates, RateSheet};
use obmen_words::Lang;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use tokio::sync::watch;

/// An office as its folder describes it.
#[derive(Clone, Debug)]
pub struct Listing {
    /// The office.
    pub office: Office,
    /// Its rates.
    pub sheet: RateSheet,
    /// The official rates, where it has any.
    pub reference: Option<OfficialRates>,
    /// Its own texts by language: objects of `clauses`, `notices`, `consents`, `assets`, `territories`.
    pub texts: BTreeMap<String, Value>,
    /// Where its files are, for rates that change; `None` for an office that has no files.
    pub folder: Option<PathBuf>,
}

/// A sheet of rates, ready to send.
#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) rates: RateSheet,
    pub(crate) json: Representation,
}

/// A served office.
#[derive(Debug)]
pub(crate) struct Served {
    pub(crate) office: Office,
    pub(crate) folder: Option<PathBuf>,
    reference: Option<OfficialRates>,
    sheet: watch::Sender<Arc<Sheet>>,
}

impl Served {
    /// The rates of the moment.
    pub(crate) fn sheet(&self) -> Arc<Sheet> {
        self.sheet.borrow().clone()
    }

    /// The rates, and each that follows.
    pub(crate) fn follow(&self) -> watch::Receiver<Arc<Sheet>> {
        self.sheet.subscribe()
    }

    /// Quotes from now on from these rates.
    ///
    /// # Errors
    /// Where they cannot be written as JSON.
    pub(crate) fn replace(&self, rates: RateSheet) -> Result<(), serde_json::Error> {
        self.sheet.send_replace(Arc::new(Sheet::new(rates)?));
        Ok(())
    }

    /// What quotes are reckoned from.
    pub(crate) fn market<'a>(&'a self, sheet: &'a Sheet) -> Market<'a> {
        Market { office: &self.office, sheet: &sheet.rates, reference: self.reference.as_ref() }
    }
}

impl Sheet {
    fn new(rates: RateSheet) -> Result<Self, serde_json::Error> {
        Ok(Self { json: Representation::json(&rates)?, rates })
    }
}

/// Every served office.
#[derive(Debug)]
pub(crate) struct Offices {
    served: Vec<Arc<Served>>,
    /// The list, in each language.
    lists: Vec<(Lang, Representation)>,
}

#[derive(Serialize)]
struct List<'a> {
    offices: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Item<'a> {
    office: &'a Office,
    texts: &'a Value,
    reference: Option<&'a OfficialRates>,
}

impl Offices {
    /// Makes the lists ready.
    ///
    /// # Errors
    /// Where an office cannot be written as JSON.
    pub(crate) fn new(listings: Vec<Listing>) -> Result<Self, serde_json::Error> {
        let lists =
            Lang::ALL.into_iter().map(|lang| Ok((lang, Representation::json(&list(&listings, lang))?)));
        let lists = lists.collect::<Result<_, serde_json::Error>>()?;
        let serve = |listing: Listing| {
            let sheet = watch::Sender::new(Arc::new(Sheet::new(listing.sheet)?));
            let Listing { office, reference, folder, .. } = listing;
            Ok(Arc::new(Served { office, folder, reference, sheet }))
        };
        Ok(Self { served: listings.into_iter().map(serve).collect::<Result<_, serde_json::Error>>()?, lists })
    }

    /// The office of an id.
    pub(crate) fn find(&self, id: &str) -> Option<&Arc<Served>> {
        self.served.iter().find(|served| served.office.id == id)
    }

    /// All of them.
    pub(crate) fn all(&self) -> &[Arc<Served>] {
        &self.served
    }

    /// The list in a language.
    pub(crate) fn list(&self, lang: Lang) -> Option<&Representation> {
        self.lists.iter().find(|(of, _)| *of == lang).or(self.lists.first()).map(|(_, list)| list)
    }
}

/// Texts in a language, or in English where the office has none in it.
fn list(listings: &[Listing], lang: Lang) -> List<'_> {
    List { offices: listings.iter().map(|listing| item(listing, lang)).collect() }
}

fn item(listing: &Listing, lang: Lang) -> Item<'_> {
    let texts = listing.texts.get(lang.tag()).or_else(|| listing.texts.get("en"));
    Item {
        office: &listing.office,
        texts: texts.unwrap_or(&Value::Null),
        reference: listing.reference.as_ref(),
    }
}
