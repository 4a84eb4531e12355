//! `assets.toml`: the assets of an office.

use crate::fault::FaultKind;
use crate::toml_file::{Reader, Spot, Table, asset_code, boolean, currency, text, word, wrong_type};
use obmen_details::Network;
use obmen_exchange::{Asset, AssetCode, AssetKind, MemoRule, Unit};
use std::collections::HashMap;
use toml::de::DeValue;

const KEYS: [&str; 11] = [
    "code",
    "name",
    "network_name",
    "kind",
    "currency",
    "scale",
    "details",
    "memo",
    "pegged",
    "title_unit",
    "card_verification",
];

/// The file's assets.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    /// Those without a fault.
    pub(crate) sound: Vec<Asset>,
    /// Whether the file could be read to its end: where not, no asset is called unknown.
    pub(crate) whole: bool,
    /// Every code, so that a fault inside an asset does not make it unknown elsewhere as well.
    pub(crate) named: Vec<AssetCode>,
}

impl Assets {
    /// The asset of a code, or the fault of naming it: none where the asset is known but faulty itself.
    pub(crate) fn find(&self, code: &str) -> Result<&Asset, Option<FaultKind>> {
        let known = !self.whole || self.named.iter().any(|it| it.as_str() == code);
        let fault = || (!known).then(|| FaultKind::UnknownAsset(code.to_owned()));
        self.sound.iter().find(|it| it.code().as_str() == code).ok_or_else(fault)
    }

    /// Every currency of the assets, each once; `None` where a faulty asset may have another.
    pub(crate) fn currencies(&self) -> Option<Vec<String>> {
        if !self.whole || self.sound.len() < self.named.len() {
            return None;
        }
        let mut currencies: Vec<_> = self.sound.iter().map(|it| it.currency.clone()).collect();
        currencies.sort();
        currencies.dedup();
        Some(currencies)
    }
}

/// Reads the file; the reader holds the faults.
pub(crate) fn read(reader: &mut Reader<'_>, root: &Table<'_>) -> Assets {
    let whole = reader.faults.is_empty();
    root.check_keys(reader, &["asset"]);
    let tables = root.tables(reader, "asset");
    if tables.is_empty() {
        root.fault(reader, "asset", FaultKind::MissingKey("asset"));
    }
    let mut lines: HashMap<AssetCode, u32> = HashMap::new();
    let mut assets = Assets { whole, ..Assets::default() };
    for table in &tables {
        let code = table.required(reader, "code", asset_code);
        let asset = one(reader, table, code.map(|it| it.value));
        let Some(code) = code else { continue };
        let line = reader.line(code.at);
        if let Some(first) = lines.get(&code.value).copied() {
            let fault = FaultKind::Duplicate(code.value.to_string(), first);
            reader.fault(code.at, &table.place_of("code"), fault);
            continue;
        }
        lines.insert(code.value, line);
        assets.named.push(code.value);
        assets.sound.extend(asset);
    }
    assets
}

fn one(reader: &mut Reader<'_>, table: &Table<'_>, code: Option<AssetCode>) -> Option<Asset> {
    table.check_keys(reader, &KEYS);
    let name = table.required(reader, "name", text);
    let network_name = table.optional(reader, "network_name", text);
    let kind = table.required(reader, "kind", word::<AssetKind>);
    let currency = table.required(reader, "currency", currency);
    let scale = table.required(reader, "scale", scale);
    let details = table.required_list(reader, "details", text);
    let memo = table.required(reader, "memo", word::<MemoRule>);
    let pegged = table.required(reader, "pegged", boolean);
    let title_unit = table.required(reader, "title_unit", boolean);
    let card_verification = table.optional(reader, "card_verification", boolean);

    let kind = kind?.value;
    check_details(reader, table, kind, &details);
    if let Some(memo) = memo {
        check_memo(reader, table, memo, &details);
    }
    if card_verification.is_some_and(|it| it.value) && !matches!(kind, AssetKind::Card | AssetKind::Bank) {
        let allowed = FaultKind::UnknownValue("true".into(), &["false"]);
        table.fault(reader, "card_verification", allowed);
    }
    Some(Asset {
        unit: Unit::new(code?, scale?.value)?,
        name: name?.value,
        network_name: network_name.map(|it| it.value),
        kind,
        currency: currency?.value,
        details: details.into_iter().map(|it| it.value).collect(),
        memo: memo?.value,
        pegged: pegged?.value,
        title_unit: title_unit?.value,
        card_verification: card_verification.is_some_and(|it| it.value),
    })
}

fn scale(value: &DeValue<'_>) -> Result<u8, FaultKind> {
    match value {
        DeValue::Integer(it) => match u8::from_str_radix(it.as_str(), it.radix()) {
            Ok(scale) if scale <= Unit::MAX_SCALE => Ok(scale),
            _ => Err(FaultKind::Range(it.to_string(), "0…18")),
        },
        other => Err(wrong_type(other, "integer")),
    }
}

/// A coin is paid to an address, everything else to something that is no address; only cash needs no details.
fn check_details(reader: &mut Reader<'_>, table: &Table<'_>, kind: AssetKind, details: &[Spot<String>]) {
    for symbol in details {
        let chain = Network::parse(&symbol.value).map(Network::is_chain);
        if chain != Some(kind == AssetKind::Crypto) {
            let fault = FaultKind::UnknownNetwork(symbol.value.clone());
            reader.fault(symbol.at, &table.place_of("details"), fault);
        }
    }
    if details.is_empty() && kind != AssetKind::Cash {
        table.fault(reader, "details", FaultKind::Empty);
    }
}

fn check_memo(reader: &mut Reader<'_>, table: &Table<'_>, memo: Spot<MemoRule>, details: &[Spot<String>]) {
    let has_memo =
        |it: &Spot<String>| Network::parse(&it.value).is_some_and(|it| !it.memo().kinds.is_empty());
    if memo.value != MemoRule::None && !details.iter().any(has_memo) {
        let found = details.first().map_or_else(String::new, |it| it.value.clone());
        reader.fault(memo.at, &table.place_of("memo"), FaultKind::MemoWithoutNetwork(found));
    }
}
