//! `cargo xtask bench`: how long a keystroke's reckoning takes in Chromium, and how many rows a second the validators
//! check, native and as an npm package.
//!
//! The page built with the feature `bench` measures itself at `/?bench` and leaves the figures in
//! `window.__obmen_bench`; `tests/bench/run.mjs` opens it and prints them. It is a measurement, not a test: machines
//! differ.

use std::process::Command;

use crate::failure::{Failure, no_arguments};
use crate::process::timed;
use crate::{browser, npm, package, page, places, process, server, setup};

/// `cargo xtask bench`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    setup::run(setup::For::Browser)?;
    // Beside the build, not in dist/: what is shipped must never carry the benchmark.
    let dist = places::wasm_target().join("bench-dist");
    page::build(&dist, &["bench"])?;
    let server = timed("the server", || server::build(false))?;
    let mut command = Command::new("node");
    command.arg("tests/bench/run.mjs");
    process::run(browser::environment(&mut command, &server)?.env("OBMEN_DIST", dist))?;
    validators()
}

/// `check` on one core, and `checkBatch` beside the package that others use.
fn validators() -> Result<(), Failure> {
    package::build()?;
    let bench = ["bench", "--package", "obmen-details", "--bench", "check"];
    process::run(Command::new("cargo").args(bench).current_dir(places::root()))?;
    process::run(Command::new("node").arg(npm::packages().join("bench/check.mjs")))
}
