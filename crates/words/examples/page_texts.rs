//! Writes the page's texts, a list for each language: `cargo run -p obmen-words --example page_texts -- FOLDER`.

use obmen_words::{Catalogue, Lang};
use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("name the folder to write to")?);
    fs::create_dir_all(&folder)?;
    for lang in [Lang::En, Lang::Ru] {
        let mut texts = BTreeMap::new();
        for file in ["core", "page"] {
            let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
            let path = locales.join(lang.tag()).join(file).with_extension("json");
            texts.append(&mut serde_json::from_str::<BTreeMap<String, String>>(&fs::read_to_string(path)?)?);
        }
        let catalogue = Catalogue::from_lookup(lang, |name| texts.get(name).cloned());
        let list: Vec<&str> = catalogue.list().collect();
        fs::write(folder.join(lang.tag()).with_extension("json"), serde_json::to_string(&list)?)?;
    }
    Ok(())
}
