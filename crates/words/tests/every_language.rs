//! Every language says the same things: the same keys, the same placeholders, nothing blank.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Texts = BTreeMap<String, String>;

fn texts(language: &str, file: &str) -> Texts {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales").join(language).join(file);
    let text = fs::read_to_string(&path).unwrap_or_else(|e| format!("{}: {e}", path.display()));
    serde_json::from_str(&text)
        .unwrap_or_else(|e| BTreeMap::from([(format!("{language}/{file}"), e.to_string())]))
}

/// Without the plural category: languages differ in those.
fn base<'a>(name: &'a str, all: &Texts) -> &'a str {
    match name.rsplit_once('.') {
        Some((base, "one" | "few" | "many" | "other")) if all.contains_key(&format!("{base}.one")) => base,
        _ => name,
    }
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

/// Whatever files English has.
fn files() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    files.sort();
    assert!(files.iter().any(|file| file == "core.json"), "{files:?}");
    files
}

#[test]
fn every_language_has_the_same_keys() {
    for file in files() {
        let (english, russian) = (texts("en", &file), texts("ru", &file));
        let keys = |texts: &Texts| texts.keys().map(|k| base(k, texts).to_owned()).collect::<BTreeSet<_>>();
        let (english, russian) = (keys(&english), keys(&russian));
        let missing: Vec<_> = english.symmetric_difference(&russian).collect();
        assert!(missing.is_empty(), "{file}: in one language only: {missing:?}");
    }
}

#[test]
fn every_language_has_the_same_placeholders() {
    for file in files() {
        let (english, russian) = (texts("en", &file), texts("ru", &file));
        let of = |texts: &Texts| {
            let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
            for (name, text) in texts {
                let names = placeholders(text).into_iter().map(str::to_owned);
                all.entry(base(name, texts).to_owned()).or_default().extend(names);
            }
            all
        };
        let (english, russian) = (of(&english), of(&russian));
        for (name, names) in &english {
            assert_eq!(Some(names), russian.get(name), "{file}: {name}");
        }
    }
}

#[test]
fn a_plural_has_every_form_its_language_uses() {
    for (language, wanted) in [("en", &["one", "other"][..]), ("ru", &["one", "few", "many", "other"][..])] {
        for file in files() {
            let all = texts(language, &file);
            for base in all.keys().filter_map(|name| name.strip_suffix(".one")) {
                for category in wanted {
                    assert!(all.contains_key(&format!("{base}.{category}")), "{language}: {base}.{category}");
                }
            }
        }
    }
}

#[test]
fn no_text_is_blank() {
    for language in ["en", "ru"] {
        for file in files() {
            for (name, text) in texts(language, &file) {
                assert!(!text.trim().is_empty(), "{language}: {name}");
            }
        }
    }
}

#[test]
fn a_reading_says_that_it_is_ours() {
    for (language, words) in [("en", "Our reading: "), ("ru", "Наше толкование: ")] {
        for (name, text) in texts(language, "core.json") {
            assert!(!name.starts_with("reading.") || text.starts_with(words), "{language}: {name}: {text}");
        }
    }
}
