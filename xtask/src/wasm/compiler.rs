//! Which compiler builds for the browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::TARGET;
use crate::{places, process};

/// Where Debian's packages put their programs.
const DEBIAN: &str = "/usr/bin";

/// A compiler that can build for the browser.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Compiler {
    /// The ordinary toolchain, with the target's standard library and its source installed.
    Rustup,
    /// Debian's compiler, which builds the standard library from the source packaged with it.
    Debian { linker: PathBuf },
}

impl Compiler {
    /// The compiler that is ready for use: the ordinary one first.
    pub(crate) fn find() -> Option<Self> {
        if has_target("rustc") && has_source("rustc") { Some(Self::Rustup) } else { Self::debian() }
    }

    /// Debian's compiler, where all its parts are there.
    pub(crate) fn debian() -> Option<Self> {
        let cargo = Path::new(DEBIAN).join("cargo");
        let is_whole = has_source(&format!("{DEBIAN}/rustc")) && cargo.is_file();
        if is_whole { Some(Self::Debian { linker: linker()? }) } else { None }
    }

    /// The folder whose programs must come first.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        match self {
            Self::Rustup => None,
            Self::Debian { .. } => Some(PathBuf::from(DEBIAN)),
        }
    }

    /// The variables under which it builds.
    pub(super) fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        match self {
            Self::Rustup => Vec::new(),
            Self::Debian { linker } => vec![
                // Lets a released compiler build its own standard library.
                ("RUSTC_BOOTSTRAP", PathBuf::from("1")),
                ("CARGO_UNSTABLE_BUILD_STD", PathBuf::from("std,panic_abort")),
                ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker.clone()),
            ],
        }
    }
}

/// Whether that compiler has the source of its standard library, which what is shipped is built with.
fn has_source(rustc: &str) -> bool {
    sysroot(rustc).is_some_and(|sysroot| sysroot.join("lib/rustlib/src/rust/library/std").is_dir())
}

/// Whether that compiler has the target's standard library.
fn has_target(rustc: &str) -> bool {
    sysroot(rustc).is_some_and(|sysroot| sysroot.join("lib/rustlib").join(TARGET).join("lib").is_dir())
}

fn sysroot(rustc: &str) -> Option<PathBuf> {
    // In the repository, where rustup takes the toolchain from; without what `cargo run` set for ours.
    let mut command = Command::new(rustc);
    command.args(["--print", "sysroot"]).current_dir(places::root());
    if rustc.starts_with('/') {
        command.env_remove("LD_LIBRARY_PATH");
    }
    process::answer(&mut command).map(PathBuf::from)
}

/// The newest `wasm-ld-N`, or a plain `wasm-ld`.
fn linker() -> Option<PathBuf> {
    let version = |path: &PathBuf| {
        let name = path.file_name()?.to_str()?;
        name.strip_prefix("wasm-ld-")?.parse::<u32>().ok()
    };
    let files = fs::read_dir(DEBIAN).ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    let newest = files.filter_map(|path| Some((version(&path)?, path))).max();
    newest.map(|(_, path)| path).or_else(|| places::on_path("wasm-ld"))
}
