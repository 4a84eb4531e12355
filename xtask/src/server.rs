//! The server's native program.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::{places, process};

/// Builds the server and says where the program is.
pub(crate) fn build(release: bool) -> Result<PathBuf, Failure> {
    let mut command = Command::new("cargo");
    command.args(["build", "--package", "obmen-server", "--bin", "obmen-server"]).current_dir(places::root());
    if release {
        command.arg("--release");
    }
    process::run(&mut command)?;
    let profile = if release { "release" } else { "debug" };
    Ok(places::native_target().join(profile).join("obmen-server"))
}
