//! `locales/*.toml`: an office's own texts in one language.

use crate::assets_file::Assets;
use crate::fault::FaultKind;
use crate::office_file::OfficeFile;
use crate::territory;
use crate::toml_file::{Reader, Table};
use serde::Serialize;
use std::collections::BTreeMap;

/// The texts of an office in one language. Every key is one that the office's data cites.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Texts {
    /// Paraphrases, by the clause's number.
    pub clauses: BTreeMap<String, String>,
    /// What a visitor should know, by the notice's id.
    pub notices: BTreeMap<String, String>,
    /// What stands beside a checkbox, by the consent's id.
    pub consents: BTreeMap<String, String>,
    /// Names of assets that differ from language to language, by code.
    pub assets: BTreeMap<String, String>,
    /// Names of refused territories that have no ISO code, by the office's own name for them.
    pub territories: BTreeMap<String, String>,
}

const SECTIONS: [&str; 5] = ["clauses", "notices", "consents", "assets", "territories"];

/// What the texts must and may speak of.
pub(crate) struct Subjects {
    /// A section each, in the order of [`SECTIONS`]: the keys, and whether each must have a text.
    sections: [Vec<(String, bool)>; 5],
}

impl Subjects {
    pub(crate) fn of(office: &OfficeFile, assets: &Assets) -> Self {
        let due =
            |names: &mut dyn Iterator<Item = &String>| names.map(|it| (it.clone(), true)).collect::<Vec<_>>();
        let refused = office.refused.iter().flat_map(|it| &it.territories);
        Self {
            sections: [
                due(&mut office.cited.iter()),
                due(&mut office.terms.notices.iter().map(|it| &it.id)),
                due(&mut office.consents.iter().map(|it| &it.id)),
                assets.named.iter().map(|it| (it.to_string(), false)).collect(),
                refused.map(|it| (it.clone(), territory::is_slug(it))).collect(),
            ],
        }
    }
}

/// Reads one language; the reader holds what is missing and what is superfluous.
pub(crate) fn read(reader: &mut Reader<'_>, root: &Table<'_>, subjects: &Subjects) -> Texts {
    root.check_keys(reader, &SECTIONS);
    let mut sections =
        SECTIONS.iter().zip(&subjects.sections).map(|(name, keys)| section(reader, root, name, keys));
    let mut next = || sections.next().unwrap_or_default();
    Texts { clauses: next(), notices: next(), consents: next(), assets: next(), territories: next() }
}

fn section(
    reader: &mut Reader<'_>,
    root: &Table<'_>,
    name: &str,
    keys: &[(String, bool)],
) -> BTreeMap<String, String> {
    let table = root.table(reader, name);
    let mut texts = BTreeMap::new();
    let given = table.as_ref().map(|it| it.texts(reader)).unwrap_or_default();
    for (key, text) in given {
        if !keys.iter().any(|(known, _)| *known == key.value) {
            let place = format!("{name}.{}", key.value);
            reader.fault(key.at, &place, FaultKind::TextForNothing(key.value.clone()));
        }
        texts.insert(key.value, text);
    }
    for (key, _) in keys.iter().filter(|(key, due)| *due && !has(table.as_ref(), key)) {
        root.fault(reader, name, FaultKind::MissingText(format!("{name}.{key}")));
    }
    texts
}

/// A text that is there but faulty is not missing as well.
fn has(table: Option<&Table<'_>>, key: &str) -> bool {
    table.is_some_and(|it| it.has(key))
}
