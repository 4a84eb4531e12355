//! The browser on this machine, and the scripts that drive it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::places;

/// What Chromium is called, the preferred name first.
pub(crate) const NAMES: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// Tells a script of `tests/` where the browser, the server's program and the built page are.
pub(crate) fn environment<'a>(command: &'a mut Command, server: &Path) -> Result<&'a mut Command, Failure> {
    Ok(command
        .current_dir(places::root())
        .env("OBMEN_CHROMIUM", program()?)
        .env("OBMEN_SERVER", server)
        .env("OBMEN_DIST", places::dist())
        .env("OBMEN_OFFICES", places::root().join("offices")))
}

fn program() -> Result<PathBuf, Failure> {
    let found = NAMES.iter().find_map(|name| places::on_path(name));
    found.ok_or_else(|| Failure::Lacks("no Chromium on PATH; run `cargo xtask setup`".to_owned()))
}
