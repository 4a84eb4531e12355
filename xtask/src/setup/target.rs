//! The standard library for the browser's target.

use std::process::Command;
use std::time::Duration;

use super::Apt;
use crate::failure::Failure;
use crate::places;
use crate::process::{answer, succeeds_within, timed};
use crate::wasm::{Compiler, TARGET};

/// Where rustup's server cannot be reached, rustup waits for ever.
const RUSTUP_LIMIT: Duration = Duration::from_secs(20);

/// Debian's compiler, its cargo, and the source of its standard library.
const DEBIAN_COMPILER: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// Makes sure that some compiler can build for the browser.
pub(super) fn install(apt: &mut Apt) -> Result<(), Failure> {
    if Compiler::find().is_some() {
        return Ok(());
    }
    if timed(&format!("{TARGET}, from rustup"), rustup)? && Compiler::find().is_some() {
        return Ok(());
    }
    timed(&format!("{TARGET}: rustup cannot fetch it, so Debian's compiler (about 30 s)"), || debian(apt))?;
    if Compiler::find().is_some() {
        return Ok(());
    }
    Err(Failure::Lacks(format!(
        "neither rustup nor apt brings a compiler for {TARGET}; see `rustup target add {TARGET}`"
    )))
}

/// Whether rustup could fetch it.
fn rustup() -> Result<bool, Failure> {
    if places::on_path("rustup").is_none() {
        return Ok(false);
    }
    let add = |what: [&str; 3]| {
        let mut command = Command::new("rustup");
        command.args(what).current_dir(places::root());
        succeeds_within(RUSTUP_LIMIT, &mut command)
    };
    Ok(add(["target", "add", TARGET])? && add(["component", "add", "rust-src"])?)
}

fn debian(apt: &mut Apt) -> Result<(), Failure> {
    apt.refresh();
    let mut packages: Vec<String> = DEBIAN_COMPILER.iter().map(ToString::to_string).collect();
    packages.extend(newest_linker());
    apt.install(&packages)
}

/// The newest `lld-N` on offer. The compiler's packages do not depend on one.
fn newest_linker() -> Option<String> {
    let offer = answer(Command::new("apt-cache").args(["search", "--names-only", "^lld-[0-9]+$"]))?;
    let versions =
        offer.lines().filter_map(|line| line.split(' ').next()?.strip_prefix("lld-")?.parse::<u32>().ok());
    versions.max().map(|version| format!("lld-{version}"))
}
