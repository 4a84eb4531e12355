//! The whole folder at once.

use crate::assets_file::{self, Assets};
use crate::fault::{Fault, FaultKind};
use crate::folder::{ASSETS, Folder, OFFICE, RATES, REFERENCE};
use crate::office_file::{self, Defaults, Extra, OfficeFile};
use crate::official::reference_from_xml;
use crate::sheet::{self, Context, Whose};
use crate::texts::{self, Subjects, Texts};
use crate::toml_file::{Reader, Source, Table};
use obmen_exchange::{Market, Offer, Office, OfficialRates, RateSheet};
use obmen_feeds::bestchange::{self, Feed};
use std::collections::BTreeMap;
use std::path::Path;

/// An office, ready to quote from.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// Its assets, offer and rules.
    pub office: Office,
    /// Its rates.
    pub sheet: RateSheet,
    /// The official rates beside them, where the folder has any.
    pub reference: Option<OfficialRates>,
    /// Its own texts, by language (`en`).
    pub texts: BTreeMap<String, Texts>,
    defaults: Defaults,
    extras: Vec<Extra>,
    feed: Feed,
}

impl Loaded {
    /// What quotes are reckoned from.
    #[must_use]
    pub fn market(&self) -> Market<'_> {
        Market { office: &self.office, sheet: &self.sheet, reference: self.reference.as_ref() }
    }

    /// Another feed read with this office's data: `file` is the name that faults bear. Directions between assets that
    /// the office does not have, or from an asset to itself, are left out; a limit in a unit that nothing converts is
    /// not stated.
    ///
    /// # Errors
    /// Every fault of the feed.
    pub fn sheet_from_feed(&self, xml: &str, file: &str) -> Result<RateSheet, Vec<Fault>> {
        let feed = bestchange::parse(xml);
        let feed =
            feed.map_err(|all| all.into_iter().map(|it| Fault::of_feed(file, it)).collect::<Vec<_>>())?;
        self.merge(&feed, file, self.reference.as_ref())
    }

    /// The same office with other official rates; the feed's limits in other units follow them, and one that nothing
    /// converts any more is not stated.
    ///
    /// # Errors
    /// Every fault of the feed.
    pub fn with_reference(self, reference: Option<OfficialRates>) -> Result<Self, Vec<Fault>> {
        let sheet = self.merge(&self.feed, RATES, reference.as_ref())?;
        Ok(Self { sheet, reference, ..self })
    }

    fn merge(
        &self,
        feed: &Feed,
        file: &str,
        reference: Option<&OfficialRates>,
    ) -> Result<RateSheet, Vec<Fault>> {
        let named = self.office.assets.iter().map(|it| it.code()).collect();
        let assets = Assets { sound: self.office.assets.clone(), whole: true, named };
        let context = Context {
            office: &self.office,
            assets: &assets,
            defaults: self.defaults,
            extras: &self.extras,
            reference,
            file,
            whose: Whose::Other,
        };
        let (sheet, faults) = sheet::merge(feed, &context);
        if faults.is_empty() { Ok(sheet) } else { Err(faults) }
    }
}

/// Reads an office's folder.
///
/// # Errors
/// Every fault of every file, in the order of the files and lines: a folder with one fault is not
/// served, unless it is only an advice.
pub fn load(dir: &Path) -> Result<Loaded, Vec<Fault>> {
    let (loaded, faults) = read(dir);
    loaded.filter(|_| faults.iter().all(Fault::is_advice)).ok_or(faults)
}

/// Every fault of an office's folder, in the order of the files and lines; none where all is well.
#[must_use]
pub fn lint(dir: &Path) -> Vec<Fault> {
    read(dir).1
}

fn read(dir: &Path) -> (Option<Loaded>, Vec<Fault>) {
    let mut folder = Folder::read(dir);
    let mut faults = std::mem::take(&mut folder.faults);
    let reference = folder.reference.as_deref().map(|xml| reference_from_xml(xml, REFERENCE));
    let reference = reference.and_then(|it| it.map_err(|all| faults.extend(all)).ok());

    let assets = folder.assets.as_deref().map(|text| read_toml(ASSETS, text, &mut faults, assets_file::read));
    // Without its assets nothing else of an office can be judged.
    let assets_known = assets.is_some();
    let assets = assets.unwrap_or_default();
    let office = folder.office.as_deref().map(|text| {
        read_toml(OFFICE, text, &mut faults, |reader, root| office_file::read(reader, root, &assets))
    });
    let is_broken = |it: &Fault| {
        it.file == OFFICE && matches!(it.kind, FaultKind::Syntax(..) | FaultKind::UnclosedArray(_))
    };
    let office_broken = faults.iter().any(is_broken);
    let Some(file) = office.filter(|_| assets_known) else { return (None, sorted(faults)) };

    let subjects = Subjects::of(&file, &assets);
    let mut texts = BTreeMap::new();
    for (language, name, text) in &folder.locales {
        let read = read_toml(name, text, &mut faults, |reader, root| texts::read(reader, root, &subjects));
        texts.insert(language.clone(), read);
    }
    // What refers to a text may stand where the file is not TOML.
    faults.retain(|it| !(office_broken && matches!(it.kind, FaultKind::TextForNothing(_))));
    let feed = folder.rates.as_deref().map(bestchange::parse).and_then(|read| {
        read.map_err(|all| faults.extend(all.into_iter().map(|it| Fault::of_feed(RATES, it)))).ok()
    });
    let loaded = feed.map(|feed| assemble(folder, file, assets, feed, reference, texts, &mut faults));
    (loaded, sorted(faults))
}

fn assemble(
    folder: Folder,
    file: OfficeFile,
    assets: Assets,
    feed: Feed,
    reference: Option<OfficialRates>,
    texts: BTreeMap<String, Texts>,
    faults: &mut Vec<Fault>,
) -> Loaded {
    let office = Office {
        id: folder.id,
        name: file.name.unwrap_or_default(),
        offer: file.offer.unwrap_or(Offer {
            url: String::new(),
            read_on: String::new(),
            sha256: String::new(),
        }),
        assets: assets.sound.clone(),
        terms: file.terms,
        refused: file.refused,
        consents: file.consents,
    };
    faults.extend(file.extras.iter().filter_map(|(line, extra)| not_in_feed(*line, extra, &feed)));
    let extras: Vec<_> = file.extras.into_iter().map(|(_, extra)| extra).collect();
    let context = Context {
        office: &office,
        assets: &assets,
        defaults: file.defaults,
        extras: &extras,
        reference: reference.as_ref(),
        file: RATES,
        whose: Whose::Own,
    };
    let (sheet, more) = sheet::merge(&feed, &context);
    faults.extend(more);
    Loaded { office, sheet, reference, texts, defaults: file.defaults, extras, feed }
}

/// A `[[direction]]` of which the feed knows nothing describes nothing: most often a mistyped code.
fn not_in_feed(line: u32, extra: &Extra, feed: &Feed) -> Option<Fault> {
    let (give, get) = (extra.give.as_str(), extra.get.as_str());
    if feed.items.iter().any(|it| it.from == give && it.to == get) {
        return None;
    }
    let kind = FaultKind::DirectionNotInFeed(format!("{give} {get}"));
    Some(Fault { line, place: "direction".into(), ..Fault::of_file(OFFICE, kind) })
}

fn read_toml<T>(
    file: &str,
    text: &str,
    faults: &mut Vec<Fault>,
    read: impl FnOnce(&mut Reader<'_>, &Table<'_>) -> T,
) -> T {
    let source = Source::new(file, text);
    let (mut reader, root) = Reader::open(&source);
    let value = read(&mut reader, &Table::root(&root));
    faults.extend(reader.finish());
    value
}

fn sorted(mut faults: Vec<Fault>) -> Vec<Fault> {
    let order =
        |file: &str| [OFFICE, ASSETS, RATES, REFERENCE].iter().position(|it| *it == file).unwrap_or(9);
    faults.sort_by(|a, b| {
        let key = |it: &Fault| (order(&it.file), it.file.clone(), it.line, it.column);
        key(a).cmp(&key(b))
    });
    faults
}
