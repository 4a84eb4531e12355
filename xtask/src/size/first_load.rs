//! Which files of the built page a first visit downloads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// The language that is counted; a visitor downloads one.
const LANGUAGE: &str = "en";

/// `index.html`, what it names, what those name in turn, and one language. Other files (further languages, icons of
/// the installed page, a service worker) wait until they are wanted.
pub(super) fn first_load(dist: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut rest: BTreeSet<PathBuf> = files(dist)?.into_iter().filter(|file| is_source(file)).collect();
    let mut load = Vec::new();
    let mut queue = vec![dist.join("index.html")];
    queue.extend(rest.iter().filter(|file| is_language(file)).cloned());
    while let Some(file) = queue.pop() {
        rest.remove(&file);
        if names_others(&file) {
            let text = fs::read_to_string(&file).map_err(Failure::file(&file))?;
            let named = rest.iter().filter(|other| !in_locales(other) && mentions(&text, other));
            queue.extend(named.filter(|other| !queue.contains(other)).cloned().collect::<Vec<_>>());
        }
        load.push(file);
    }
    load.sort();
    Ok(load)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).map_err(Failure::file(folder))? {
        let path = entry.map_err(Failure::file(folder))?.path();
        if path.is_dir() { all.extend(files(&path)?) } else { all.push(path) }
    }
    Ok(all)
}

fn extension(file: &Path) -> &str {
    file.extension().and_then(|extension| extension.to_str()).unwrap_or_default()
}

/// Not one of the compressed copies.
fn is_source(file: &Path) -> bool {
    !matches!(extension(file), "br" | "gz")
}

fn names_others(file: &Path) -> bool {
    matches!(extension(file), "html" | "css" | "js")
}

fn mentions(text: &str, file: &Path) -> bool {
    file.file_name().and_then(|name| name.to_str()).is_some_and(|name| text.contains(name))
}

fn in_locales(file: &Path) -> bool {
    file.components().any(|part| part.as_os_str() == "locales")
}

/// `locales/en.json`, `locales/en-0123abcd.json`, `locales/en/….json`.
fn is_language(file: &Path) -> bool {
    let mut below = file.components().skip_while(|part| part.as_os_str() != "locales").skip(1);
    let name = below.next().and_then(|part| part.as_os_str().to_str()).unwrap_or_default();
    name.split(['.', '-']).next() == Some(LANGUAGE)
}
