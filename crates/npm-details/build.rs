//! Cuts the texts about details out of `locales/`: the package carries no others.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

/// What the names of these texts begin with.
const ABOUT_DETAILS: [&str; 3] = ["detail.", "memo-kind.", "alphabet."];

fn main() -> Result<(), Box<dyn Error>> {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    let mut code = String::new();
    for language in ["en", "ru"] {
        let path = locales.join(language).join("core.json");
        println!("cargo::rerun-if-changed={}", path.display());
        let texts: BTreeMap<String, String> = serde_json::from_str(&fs::read_to_string(&path)?)?;
        let wanted =
            |(name, _): &(&String, &String)| ABOUT_DETAILS.iter().any(|start| name.starts_with(start));
        let table: Vec<(&String, &String)> = texts.iter().filter(wanted).collect();
        let constant = language.to_uppercase();
        writeln!(code, "pub(crate) const {constant}: &[(&str, &str)] = &{table:?};")?;
    }
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("texts.rs"), code)?;
    Ok(())
}
