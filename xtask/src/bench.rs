//! `cargo xtask bench`: how long a keystroke's reckoning takes in Chromium, and how many rows a second the validators
//! check, native and as an npm package.
//!
//! The page built with the feature `bench` measures itself at `/?bench` and leaves the figures in
//! `window.__obmen_bench`; `tests/bench/run.mjs` opens it and prints them. It is a measurement, not a test: machines
//! differ.
//!
//! `cargo xtask bench lighthouse`: what the widget costs a partner's page. Lighthouse is fetched for it alone.

use std::process::Command;

use crate::failure::Failure;
use crate::process::timed;
use crate::{browser, npm, package, page, places, process, server, setup};

/// `cargo xtask bench`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    match rest {
        [] => page_and_validators(),
        [word] if word == "lighthouse" => lighthouse(),
        [word, ..] => Err(Failure::Usage(format!("`bench` measures no `{word}`; there is: lighthouse"))),
    }
}

fn page_and_validators() -> Result<(), Failure> {
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

/// A partner's page with the widget and without it.
fn lighthouse() -> Result<(), Failure> {
    setup::run(setup::For::Browser)?;
    let folder = places::root().join("tests/bench");
    if !npm::is_current(&folder) {
        timed("Lighthouse, 185 MB of Node packages", || npm::install(&folder))?;
    }
    page::build(&places::dist(), &[])?;
    let server = timed("the server", || server::build(false))?;
    let mut command = Command::new("node");
    command.arg("tests/bench/lighthouse.mjs");
    process::run(browser::environment(&mut command, &server)?)
}

/// `check` on one core, and `checkBatch` beside the package that others use.
fn validators() -> Result<(), Failure> {
    package::build()?;
    let bench = ["bench", "--package", "obmen-details", "--bench", "check"];
    process::run(Command::new("cargo").args(bench).current_dir(places::root()))?;
    process::run(Command::new("node").arg(npm::packages().join("bench/check.mjs")))
}
