//! The dialog's texts: `js/` asks for all that are written, and for no other.

#![expect(clippy::unwrap_used, reason = "a file that is not there is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[test]
fn every_text_of_the_dialog_is_asked_for_and_none_is_missing() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut asked = BTreeSet::new();
    for file in fs::read_dir(here.join("js")).unwrap() {
        let code = fs::read_to_string(file.unwrap().path()).unwrap();
        let quoted = code.split('"').filter(|part| part.starts_with("scan."));
        asked.extend(quoted.map(str::to_owned));
    }
    let texts = fs::read_to_string(here.join("../../locales/en/scan.json")).unwrap();
    let texts: BTreeMap<String, String> = serde_json::from_str(&texts).unwrap();
    let written: BTreeSet<String> = texts.into_keys().collect();
    assert_eq!(asked, written);
}
