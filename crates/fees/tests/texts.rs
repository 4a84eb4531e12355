//! The page's texts: `js/` asks for all that are written, and for no other.
#![expect(clippy::unwrap_used, reason = "a file that is not there is a failed test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

#[test]
fn every_text_of_the_page_is_asked_for_and_none_is_missing() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let texts = |file: &str| -> BTreeSet<String> {
        let text = fs::read_to_string(here.join("../../locales/en").join(file)).unwrap();
        serde_json::from_str::<BTreeMap<String, String>>(&text).unwrap().into_keys().collect()
    };
    let (own, page) = (texts("fees.json"), texts("page.json"));
    let mut code = String::new();
    for file in fs::read_dir(here.join("js")).unwrap() {
        code += &fs::read_to_string(file.unwrap().path()).unwrap();
    }
    let quoted: BTreeSet<&str> = code.split(['"', '`']).collect();
    // `fees.rate-${…}`: the name is put together, each end of it being quoted too.
    let is_asked = |name: &String| {
        let end = name.strip_prefix("fees.rate-");
        quoted.contains(name.as_str()) || end.is_some_and(|end| quoted.contains(end))
    };
    let unasked: Vec<&String> = own.iter().filter(|name| !is_asked(name)).collect();
    assert!(unasked.is_empty(), "{unasked:?}");
    let starts = ["fees.", "fact.", "group.", "clause.", "foot.", "fault."];
    let missing: Vec<&str> = quoted
        .into_iter()
        .filter(|name| starts.iter().any(|start| name.starts_with(start)) && !name.contains('$'))
        .filter(|name| !own.contains(*name) && !page.contains(*name))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
