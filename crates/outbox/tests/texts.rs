//! The part's texts: `js/` asks for all that are written, and for no other.

#![expect(clippy::unwrap_used, reason = "a file that is not there is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Named by the state of an application, and not in quotes.
const STATES: [&str; 6] = ["queued", "sending", "moved", "refused", "accepted", "expired"];
/// Those that are shown in the dialog, whose title is named by the state.
const RESULTS: [&str; 3] = ["accepted-title", "moved-title", "refused-title"];

#[test]
fn every_text_is_asked_for_and_none_is_missing() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let code: String = fs::read_dir(here.join("js"))
        .unwrap()
        .map(|file| fs::read_to_string(file.unwrap().path()).unwrap())
        .collect();
    let written = fs::read_to_string(here.join("../../locales/en/outbox.json")).unwrap();
    let written: BTreeMap<String, String> = serde_json::from_str(&written).unwrap();
    let quoted: BTreeSet<&str> = code.split('"').skip(1).step_by(2).collect();
    let by_state = |name: &&String| STATES.contains(&name.as_str()) || RESULTS.contains(&name.as_str());
    let unasked: Vec<&String> =
        written.keys().filter(|name| !by_state(name) && !quoted.contains(name.as_str())).collect();
    assert!(unasked.is_empty(), "{unasked:?}");

    let asked = code.split("text(\"").skip(1).filter_map(|rest| rest.split('"').next());
    let missing: Vec<&str> =
        asked.chain(STATES).chain(RESULTS).filter(|name| !written.contains_key(*name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
