//! Turns the English texts into typed keys, so that a text nobody wrote does not compile; and, for programs that carry
//! their texts, every language in one text.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// CLDR's plural categories that our languages have, in the order of a plural's four slots.
const CATEGORIES: [&str; 4] = ["one", "few", "many", "other"];
/// The files of a language, and the feature that asks for each.
const FILES: [(&str, Option<&str>); 6] = [
    ("core", None),
    ("page", Some("CARGO_FEATURE_PAGE")),
    ("cli", Some("CARGO_FEATURE_CLI")),
    ("request", Some("CARGO_FEATURE_REQUEST")),
    ("lint", Some("CARGO_FEATURE_CLI")),
    ("reader", Some("CARGO_FEATURE_EMBEDDED_READER")),
];
const LANGUAGES: [&str; 2] = ["en", "ru"];
/// Features that put some texts into the binary, and what the names of those texts begin with.
const EMBEDDED: [(&str, &[&str]); 5] = [
    ("CARGO_FEATURE_EMBEDDED", &[""]),
    ("CARGO_FEATURE_EMBEDDED_DETAILS", &["detail.", "memo-kind.", "alphabet."]),
    ("CARGO_FEATURE_EMBEDDED_RECORDS", &["problem.", "amount.", "condition.", "reading.", "request."]),
    ("CARGO_FEATURE_EMBEDDED_READER", &["uri."]),
    (
        "CARGO_FEATURE_EMBEDDED_FEES",
        &[
            "scenario.",
            "outcome.",
            "ends.",
            "fee.",
            "hours.",
            "modality.",
            "condition.",
            "reading.",
            "input.",
            "amount.",
            "problem.zero.",
        ],
    ),
];

type Texts = BTreeMap<String, String>;

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    let english = read(&locales, "en")?;
    let slots = slots(&english);

    let mut code = String::new();
    let names: Vec<&String> = slots.iter().flat_map(|slot| slot.names.iter()).collect();
    writeln!(code, "pub(crate) const NAMES: [&str; {}] = {names:?};", names.len())?;
    writeln!(code, "pub(crate) const FINGERPRINT: &str = \"{:016x}\";", fingerprint(&names))?;
    let mut index = 0usize;
    for slot in &slots {
        let constant = constant(&slot.base);
        let kind = if slot.names.len() == 1 { "Key" } else { "Plural" };
        // As a block, since a text is no Markdown.
        let doc = format!("```text\n{}\n```", slot.text);
        writeln!(code, "#[doc = {doc:?}]\npub const {constant}: {kind} = {kind}({index});")?;
        index += slot.names.len();
    }
    for language in LANGUAGES {
        let texts = read(&locales, language)?;
        let has = |feature: &str| env::var_os(feature).is_some();
        let wanted = |name: &str| {
            let asked = EMBEDDED.iter().filter(|(feature, _)| has(feature));
            asked.flat_map(|(_, starts)| *starts).any(|start| name.starts_with(start))
        };
        let text = |name: &&String| texts.get(*name).filter(|_| wanted(name)).map_or("", String::as_str);
        // In one piece, with the separator of units: a table would be as many addresses and lengths, which no compressor
        // makes small.
        let row = names.iter().map(text).collect::<Vec<_>>().join("\u{1f}");
        let list = language.to_uppercase();
        writeln!(
            code,
            "#[cfg(any(feature = \"embedded\", feature = \"embedded-details\", feature = \"embedded-records\", feature = \"embedded-reader\", feature = \"embedded-fees\"))]\npub(crate) const {list}: &str = {row:?};",
        )?;
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("keys.rs"), code)?;
    Ok(())
}

/// FNV-1a over the names in their order.
fn fingerprint(names: &[&String]) -> u64 {
    let bytes = names.iter().flat_map(|name| name.bytes().chain([0]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A key of its own, or the four forms of a plural.
struct Slot {
    base: String,
    names: Vec<String>,
    text: String,
}

fn slots(english: &Texts) -> Vec<Slot> {
    let mut seen = BTreeSet::new();
    let mut slots = Vec::new();
    for (name, text) in english {
        let plural = name
            .rsplit_once('.')
            .filter(|(base, last)| CATEGORIES.contains(last) && english.contains_key(&format!("{base}.one")));
        let base = plural.map_or(name.as_str(), |(base, _)| base);
        if !seen.insert(base.to_owned()) {
            continue;
        }
        let names = match plural {
            Some((base, _)) => CATEGORIES.iter().map(|category| format!("{base}.{category}")).collect(),
            None => vec![name.clone()],
        };
        slots.push(Slot { base: base.to_owned(), names, text: text.clone() });
    }
    slots
}

fn read(locales: &Path, language: &str) -> Result<Texts, Box<dyn Error>> {
    let mut all = Texts::new();
    for (file, feature) in FILES {
        let wanted = feature.is_none_or(|feature| env::var_os(feature).is_some());
        let path = locales.join(language).join(file).with_extension("json");
        println!("cargo::rerun-if-changed={}", path.display());
        if !wanted {
            continue;
        }
        let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let texts: Texts = serde_json::from_str(&text).map_err(|e| format!("{}: {e}", path.display()))?;
        for (name, text) in texts {
            if all.insert(name.clone(), text).is_some() {
                return Err(format!("{}: {name} stands in another file already", path.display()).into());
            }
        }
    }
    Ok(all)
}

/// `problem.below-minimum.send` is `PROBLEM_BELOW_MINIMUM_SEND`.
fn constant(name: &str) -> String {
    name.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '_' }).collect()
}
