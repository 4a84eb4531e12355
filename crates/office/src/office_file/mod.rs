//! `office.toml`: the offer's rules with their clauses, and what a feed cannot say.

mod clauses;
mod direction;
mod offer;
mod refused;
mod rule;
mod terms;

pub(crate) use direction::{Defaults, Extra};

use crate::assets_file::Assets;
use crate::fault::FaultKind;
use crate::toml_file::{Reader, Table, text};
use obmen_exchange::{Consent, Offer, RefusedTerritories, Terms};

const KEYS: [&str; 11] = [
    "name",
    "offer",
    "defaults",
    "direction",
    "cancellation",
    "tolerance",
    "stages",
    "rule",
    "notice",
    "refused",
    "consent",
];

/// The file's content. Where something is absent, the reader holds the fault.
#[derive(Debug, Default)]
pub(crate) struct OfficeFile {
    pub(crate) name: Option<String>,
    pub(crate) offer: Option<Offer>,
    pub(crate) defaults: Defaults,
    /// Each with the line it stands on.
    pub(crate) extras: Vec<(u32, Extra)>,
    pub(crate) terms: Terms,
    pub(crate) refused: Option<RefusedTerritories>,
    pub(crate) consents: Vec<Consent>,
    /// Every clause that is cited, in the order of the file, each once.
    pub(crate) cited: Vec<String>,
}

/// Reads the whole file; `assets` are those of `assets.toml`.
pub(crate) fn read(reader: &mut Reader<'_>, root: &Table<'_>, assets: &Assets) -> OfficeFile {
    root.check_keys(reader, &KEYS);
    let name = root.required(reader, "name", text).map(|it| it.value);
    let offer = match root.table(reader, "offer") {
        Some(table) => offer::read(reader, &table),
        None => {
            root.fault(reader, "offer", FaultKind::MissingKey("offer"));
            None
        }
    };
    let defaults = root.table(reader, "defaults").map(|it| direction::defaults(reader, &it));
    let mut cited = clauses::Cited::default();
    let terms = terms::read(reader, root, assets, &mut cited);
    let refused = root.table(reader, "refused").and_then(|it| refused::read(reader, &it, &mut cited));
    let consents = root.tables(reader, "consent");
    let consents = clauses::named(reader, &consents, &mut cited);
    OfficeFile {
        name,
        offer,
        defaults: defaults.unwrap_or_default(),
        extras: direction::read(reader, root, assets),
        terms,
        refused,
        consents: consents.into_iter().map(|(id, clauses)| Consent { id, clauses }).collect(),
        cited: cited.0,
    }
}
