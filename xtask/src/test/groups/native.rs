//! Checks with the ordinary toolchain.

use std::process::Command;

use super::Report;
use crate::failure::Failure;
use crate::{places, process, setup};

/// Format, lints and documentation. Clippy and rustdoc read the same compiled libraries.
pub(super) fn lint(report: &mut Report) -> Result<(), Failure> {
    report.step("format", || cargo(&["fmt", "--all", "--check"]))?;
    report.step("set-up for native code", || setup::run(setup::For::Native))?;
    report.step("lints", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"])
    })?;
    report.step("documentation", || {
        let mut command = Command::new("cargo");
        command.args(["doc", "--workspace", "--no-deps"]).env("RUSTDOCFLAGS", "-D warnings");
        process::run(command.current_dir(places::root()))
    })
}

/// Unit, property, snapshot, server and documentation tests.
pub(super) fn tests(report: &mut Report) -> Result<(), Failure> {
    report.step("set-up for native code", || setup::run(setup::For::Native))?;
    report.step("native tests", || cargo(&["test", "--workspace"]))
}

fn cargo(arguments: &[&str]) -> Result<(), Failure> {
    process::run(Command::new("cargo").args(arguments).current_dir(places::root()))
}
