//! Where things lie in the repository.

use std::env;
use std::path::{Path, PathBuf};

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    // Cargo sets the variable when it runs us; the value at compile time serves a binary started by hand.
    let manifest = env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
    let manifest = PathBuf::from(manifest);
    manifest.parent().map_or(manifest.clone(), Path::to_path_buf)
}

/// Programs installed for this project alone; git ignores it.
pub(crate) fn tools() -> PathBuf {
    root().join(".tools")
}

/// The built page.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// The native build's folder: the caller's, where one is set.
pub(crate) fn native_target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The browser build's folder: its compiler may differ from the native one, so nothing is shared.
pub(crate) fn wasm_target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder).join("wasm"),
        None => root().join("target-wasm"),
    }
}

/// The first program of that name on `PATH`.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}
