//! The server's native program.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::{places, process};

/// Builds the server alone and says where the program is.
pub(crate) fn build(release: bool) -> Result<PathBuf, Failure> {
    let mut command = cargo_build();
    command.args(["--package", "obmen-server", "--bin", "obmen-server"]);
    if release {
        command.arg("--release");
    }
    process::run(&mut command)?;
    Ok(program(if release { "release" } else { "debug" }))
}

/// Builds all programs in the company of the tests: cargo then compiles each library with the features that the
/// native tests have it compiled with, and takes what they left.
pub(crate) fn build_as_tested() -> Result<PathBuf, Failure> {
    process::run(cargo_build().args(["--workspace", "--bins", "--tests"]))?;
    Ok(program("debug"))
}

fn cargo_build() -> Command {
    let mut command = Command::new("cargo");
    command.arg("build").current_dir(places::root());
    command
}

fn program(profile: &str) -> PathBuf {
    places::native_target().join(profile).join("obmen-server")
}
