//! `cargo xtask page`: the page, built by Trunk into `dist/` and compressed.

use std::path::Path;
use std::process::Command;

use crate::failure::{Failure, no_arguments};
use crate::process::{run as run_program, timed};
use crate::{fees, parts, places, setup, style, wasm};

/// `cargo xtask page`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    setup::run(setup::For::Page)?;
    build(&places::dist(), &[])
}

/// Builds the page into a folder, with these cargo features.
pub(crate) fn build(dist: &Path, features: &[&str]) -> Result<(), Failure> {
    timed("the page's libraries", fetch)?;
    style::join()?;
    timed("the page", || trunk(dist, features))?;
    timed("the texts", || texts(dist))?;
    timed("the document's own texts", || script("document", dist))?;
    timed("the module, shorter", || script("shrink", dist))?;
    parts::build(dist)?;
    fees::build(dist)?;
    timed("the widget", || script("widget", dist))?;
    // The last, since it lists all others.
    timed("the service worker", || script("worker", dist))?;
    timed("brotli and gzip", || compress(dist))
}

/// Trunk runs cargo offline, so that what a clone lacks is fetched before it.
fn fetch() -> Result<(), Failure> {
    run_program(wasm::shipping("cargo")?.args(["fetch", "--quiet", "--target", wasm::TARGET]))
}

fn trunk(dist: &Path, features: &[&str]) -> Result<(), Failure> {
    let mut command = wasm::shipping("trunk")?;
    command
        .args(["build", "--dist"])
        .arg(dist)
        // It cannot minify wasm-bindgen's module, says so each time, and leaves the module as it is.
        .args(["--log", "info,trunk::processing::minify=error"])
        // The compiler's own message is what helps, not where Trunk noticed it.
        .env("RUST_LIB_BACKTRACE", "0");
    if !features.is_empty() {
        command.arg("--features").arg(features.join(","));
    }
    run_program(&mut command)
}

/// Writes the compressed copies beside each file of a folder.
pub(crate) fn compress(dist: &Path) -> Result<(), Failure> {
    script("compress", dist)
}

/// The page's texts, a list for each language.
fn texts(dist: &Path) -> Result<(), Failure> {
    let mut command = Command::new("cargo");
    command.args(["run", "--quiet", "--package", "obmen-words", "--example", "page_texts", "--"]);
    run_program(command.arg(dist.join("locales")).current_dir(places::root()))
}

/// One of `xtask/scripts`, on the built page.
fn script(name: &str, dist: &Path) -> Result<(), Failure> {
    let path = places::root().join("xtask/scripts").join(name).with_extension("mjs");
    run_program(Command::new("node").arg(path).arg(dist))
}
