//! `[defaults]` and `[[direction]]`: what a feed cannot say.

use crate::assets_file::Assets;
use crate::fault::FaultKind;
use crate::toml_file::{Reader, Spot, Table, asset_code, boolean, number, percent, whole, word};
use obmen_exchange::{Amount, AmountError, Asset, AssetCode, Fixing, Number, Percent};
use std::collections::HashMap;

const DEFAULT_KEYS: [&str; 3] = ["payment_window_minutes", "fixed", "max_jump_percent"];
const KEYS: [&str; 9] = [
    "give",
    "get",
    "payment_window_minutes",
    "fixed",
    "max_jump_percent",
    "verify_card",
    "verify_person",
    "verify_person_from",
    "transfer_cost",
];

/// What holds for a direction unless something else says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Defaults {
    pub(crate) payment_window: Option<u32>,
    pub(crate) fixing: Option<Fixing>,
    pub(crate) max_jump: Option<Percent>,
}

impl Defaults {
    /// This, and where it is silent, the other.
    pub(crate) fn or(self, other: Self) -> Self {
        Self {
            payment_window: self.payment_window.or(other.payment_window),
            fixing: self.fixing.or(other.fixing),
            max_jump: self.max_jump.or(other.max_jump),
        }
    }
}

/// One direction's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Extra {
    pub(crate) give: AssetCode,
    pub(crate) get: AssetCode,
    pub(crate) own: Defaults,
    pub(crate) verify_card: bool,
    pub(crate) verify_person: bool,
    pub(crate) verify_person_from: Option<Number>,
    pub(crate) transfer_cost: Option<Amount>,
}

/// Reads `[defaults]`.
pub(super) fn defaults(reader: &mut Reader<'_>, table: &Table<'_>) -> Defaults {
    table.check_keys(reader, &DEFAULT_KEYS);
    common(reader, table)
}

fn common(reader: &mut Reader<'_>, table: &Table<'_>) -> Defaults {
    Defaults {
        payment_window: table.optional(reader, "payment_window_minutes", whole).map(|it| it.value),
        fixing: table.optional(reader, "fixed", word).map(|it| it.value),
        max_jump: table.optional(reader, "max_jump_percent", percent).map(|it| it.value),
    }
}

/// Reads every `[[direction]]`, each with its line.
pub(super) fn read(reader: &mut Reader<'_>, root: &Table<'_>, assets: &Assets) -> Vec<(u32, Extra)> {
    let mut extras = Vec::new();
    let mut lines = HashMap::new();
    for table in root.tables(reader, "direction") {
        let Some(extra) = one(reader, &table, assets) else { continue };
        let line = reader.line(table.at);
        if let Some(first) = lines.insert((extra.give, extra.get), line) {
            let pair = format!("{} {}", extra.give, extra.get);
            reader.fault(table.at, &table.place, FaultKind::Duplicate(pair, first));
        }
        extras.push((line, extra));
    }
    extras
}

fn one(reader: &mut Reader<'_>, table: &Table<'_>, assets: &Assets) -> Option<Extra> {
    table.check_keys(reader, &KEYS);
    let give = known(reader, table, "give", assets);
    let get = known(reader, table, "get", assets);
    let own = common(reader, table);
    let verify_card = table.optional(reader, "verify_card", boolean);
    let verify_person = table.optional(reader, "verify_person", boolean);
    let verify_person_from = table.optional(reader, "verify_person_from", number);
    let cost = table.optional(reader, "transfer_cost", number);
    let (give, get) = (give?, get?);
    Some(Extra {
        give: give.code(),
        get: get.code(),
        own,
        verify_card: verify_card.is_some_and(|it| it.value),
        verify_person: verify_person.is_some_and(|it| it.value),
        verify_person_from: verify_person_from.map(|it| it.value),
        transfer_cost: cost.and_then(|cost| amount(reader, table, give, cost)),
    })
}

fn known<'a>(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    key: &'static str,
    assets: &'a Assets,
) -> Option<&'a Asset> {
    let code = table.required(reader, key, asset_code)?;
    match assets.find(code.value.as_str()) {
        Ok(asset) => Some(asset),
        Err(fault) => {
            fault.into_iter().for_each(|it| reader.fault(code.at, &table.place_of(key), it));
            None
        }
    }
}

fn amount(reader: &mut Reader<'_>, table: &Table<'_>, asset: &Asset, cost: Spot<Number>) -> Option<Amount> {
    let fault = match asset.unit.amount(cost.value) {
        Ok(amount) => return Some(amount),
        Err(AmountError::TooLarge { .. } | AmountError::NotANumber(_)) => {
            FaultKind::Range(cost.value.to_string(), "0…2^96−1")
        }
        Err(AmountError::TooManyDecimals { allowed, .. }) => {
            FaultKind::TooManyDecimals(cost.value.to_string(), allowed)
        }
    };
    reader.fault(cost.at, &table.place_of("transfer_cost"), fault);
    None
}
