//! Which assets a picker offers, and in which order.

use crate::api::OfficeEntry;
use crate::browser::lower;
use crate::state::{Bound, Pair, Side};
use crate::view::parts::local_name;
use obmen_exchange::{Asset, AssetCode, AssetKind};

/// An asset on offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Offered {
    /// The asset.
    pub(super) asset: Asset,
    /// Its name in the visitor's language.
    pub(super) name: String,
    /// Whether the other side can stay as it is.
    pub(super) fits: bool,
}

/// A heading of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// Assets of one kind that go with the other side.
    Kind(AssetKind),
    /// Assets that need another one on the other side.
    Others,
}

const KINDS: [AssetKind; 5] =
    [AssetKind::Crypto, AssetKind::Bank, AssetKind::Card, AssetKind::Emoney, AssetKind::Cash];

/// Every asset that an open direction has on this side, those that go with the other side first, by kind.
pub(super) fn offered(bound: &Bound, pair: Option<Pair>, side: Side) -> Vec<(Heading, Vec<Offered>)> {
    let open = || bound.sheet.directions.iter().filter(|d| d.available);
    let at = |d: &obmen_exchange::Direction| Pair { give: d.give, get: d.get }.at(side);
    let other = |d: &obmen_exchange::Direction| Pair { give: d.give, get: d.get }.at(side.other());
    let fits = |code: AssetCode| {
        pair.is_none_or(|p| open().any(|d| at(d) == code && other(d) == p.at(side.other())))
    };
    let has = |code: AssetCode| open().any(|d| at(d) == code);
    let assets = bound.entry.office.assets.iter().filter(|asset| has(asset.code()));
    let all: Vec<Offered> = assets.map(|asset| of(&bound.entry, asset, fits(asset.code()))).collect();
    let of_kind = |kind| all.iter().filter(move |o| o.fits && o.asset.kind == kind).cloned().collect();
    let mut groups: Vec<_> = KINDS.into_iter().map(|kind| (Heading::Kind(kind), of_kind(kind))).collect();
    groups.push((Heading::Others, all.iter().filter(|o| !o.fits).cloned().collect()));
    groups
}

fn of(entry: &OfficeEntry, asset: &Asset, fits: bool) -> Offered {
    Offered { asset: asset.clone(), name: local_name(entry, asset), fits }
}

/// Only what every typed word is found in: name, ticker, network or code. Groups that lose all are dropped.
pub(super) fn filtered(groups: Vec<(Heading, Vec<Offered>)>, query: &str) -> Vec<(Heading, Vec<Offered>)> {
    let query = lower(query);
    let matches = |offered: &Offered| {
        let asset = &offered.asset;
        let network = asset.network_name.as_deref().unwrap_or_default();
        let code = asset.code();
        let words = [&offered.name, &asset.name, &asset.currency, network, code.as_str()];
        let text = lower(&obmen_words::joined(&words, " "));
        let plain: String = text.chars().filter(|c| *c != '-').collect();
        query.split_whitespace().all(|word| text.contains(word) || plain.contains(word))
    };
    let kept = groups
        .into_iter()
        .map(|(heading, all)| (heading, all.into_iter().filter(matches).collect::<Vec<_>>()));
    kept.filter(|(_, all)| !all.is_empty()).collect()
}
