//! Node packages at pinned versions, each folder installed when its lock changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::{places, process};

/// The build's own packages: `wasm-opt`, `esbuild`.
pub(crate) fn tools() -> PathBuf {
    places::root().join("xtask")
}

/// The packages of the tests in a browser.
pub(crate) fn browser_tests() -> PathBuf {
    places::root().join("tests/e2e")
}

/// The packages that we publish, and those that test and measure them.
pub(crate) fn packages() -> PathBuf {
    places::root().join("npm")
}

/// The test files of a folder: Node 20 takes no patterns.
pub(crate) fn tests(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::file(folder))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    Ok(files)
}

/// Whether the folder holds what its lock names.
pub(crate) fn is_current(folder: &Path) -> bool {
    let (lock, installed) = (fs::read(folder.join("package-lock.json")), fs::read(stamp(folder)));
    matches!((lock, installed), (Ok(lock), Ok(installed)) if lock == installed)
}

/// Installs exactly what the lock names.
pub(crate) fn install(folder: &Path) -> Result<(), Failure> {
    process::run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))?;
    let stamp = stamp(folder);
    fs::copy(folder.join("package-lock.json"), &stamp).map_err(Failure::file(&stamp))?;
    Ok(())
}

/// A copy of the lock that was installed.
fn stamp(folder: &Path) -> PathBuf {
    folder.join("node_modules/.installed-lock.json")
}
