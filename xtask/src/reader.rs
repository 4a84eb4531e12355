//! The reader of payment links and QR codes: built beside the page, which fetches it only when a visitor needs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::module::{self, Build};
use crate::places;
use crate::process::run as run_program;

/// Brotli bytes of both its files, at most: a quarter of the first load, for someone who waits with a code in hand.
pub(crate) const BUDGET: u64 = 45_000;

/// A picture is searched in a moment: the fastest code, which `wasm-opt` then shrinks.
const BUILD: Build = Build { krate: "obmen-reader", profile: "npm-release", optimise: &["-O3"] };

/// Builds it into the built page.
pub(crate) fn build(dist: &Path) -> Result<(), Failure> {
    let folder = places::wasm_target().join("reader");
    module::compile(&BUILD, "bound", &folder)?;
    let script = places::root().join("xtask/scripts/reader.mjs");
    run_program(Command::new("node").arg(script).arg(dist).arg(folder))
}

/// Whether a file of the built page belongs to it.
pub(crate) fn is_part(file: &Path) -> bool {
    file.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with("obmen-reader-"))
}

/// Its files, as a browser asks for them.
pub(crate) fn files(dist: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = std::fs::read_dir(dist).map_err(Failure::file(dist))?;
    let is_source =
        |path: &PathBuf| path.extension().is_some_and(|extension| extension == "js" || extension == "wasm");
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| is_part(path) && is_source(path));
    files.sort();
    Ok(files)
}
