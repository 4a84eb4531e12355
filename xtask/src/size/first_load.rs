//! Which files of the built page a first visit downloads.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::parts;

/// The texts that the page fetches of the language chosen; English is counted. The other files of `locales/` speak
/// for the server and the command line.
const TEXTS: [&str; 1] = ["locales/en.json"];

/// `index.html`, what it names, what those name in turn, and the texts of one language. Other files (further
/// languages, a service worker and what it keeps) wait until they are wanted. An end-to-end test holds a real visit
/// against this list.
pub(crate) fn first_load(dist: &Path) -> Result<Vec<PathBuf>, Failure> {
    let texts = TEXTS.iter().map(|name| dist.join(name)).filter(|file| file.is_file());
    named_from([dist.join("index.html")].into_iter().chain(texts), dist)
}

/// A document, what it names, and what those name in turn.
pub(crate) fn load_of(document: &str, dist: &Path) -> Result<Vec<PathBuf>, Failure> {
    named_from([dist.join(document)], dist)
}

fn named_from(first: impl IntoIterator<Item = PathBuf>, dist: &Path) -> Result<Vec<PathBuf>, Failure> {
    // The document says where the parts are, and the pictures of an installed page, for those who will need them.
    let is_wanted = |file: &PathBuf| is_source(file) && extension(file) != "png" && !parts::is_of_any(file);
    let mut rest: BTreeSet<PathBuf> = files(dist)?.into_iter().filter(is_wanted).collect();
    let mut load = Vec::new();
    let mut queue: Vec<PathBuf> = first.into_iter().collect();
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A built page in miniature: each file and what stands in it.
    const DIST: [(&str, &str); 11] = [
        ("index.html", "main-1.css page-1.js page-1.wasm obmen-reader-1.js icon-180.png"),
        ("icon-180.png", ""),
        ("index.html.br", ""),
        ("main-1.css", "font-1.woff2"),
        ("font-1.woff2", ""),
        ("page-1.js", "locales/ru.json"),
        ("page-1.wasm", "worker.js"),
        ("worker.js", ""),
        ("obmen-reader-1.js", ""),
        ("locales/en.json", ""),
        ("locales/ru.json", ""),
    ];

    #[test]
    fn it_follows_names_and_takes_one_language() -> Result<(), Failure> {
        let dist = std::env::temp_dir().join(format!("obmen-first-load-{}", std::process::id()));
        for (name, text) in DIST {
            let file = dist.join(name);
            let folder = file.parent().unwrap_or(&dist);
            fs::create_dir_all(folder).map_err(Failure::file(folder))?;
            fs::write(&file, text).map_err(Failure::file(&file))?;
        }
        let load = first_load(&dist);
        fs::remove_dir_all(&dist).map_err(Failure::file(&dist))?;
        let names: Vec<String> = load?
            .iter()
            .filter_map(|file| Some(file.strip_prefix(&dist).ok()?.display().to_string()))
            .collect();
        let wanted =
            ["font-1.woff2", "index.html", "locales/en.json", "main-1.css", "page-1.js", "page-1.wasm"];
        assert_eq!(names, wanted);
        Ok(())
    }
}
