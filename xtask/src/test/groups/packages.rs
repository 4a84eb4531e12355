//! The npm packages, as they are packed.

use std::path::PathBuf;
use std::process::Command;

use super::Report;
use crate::failure::Failure;
use crate::{browser, npm, package, process, server, setup};

/// Builds the packages and runs `npm/test/`.
pub(super) fn tests(report: &mut Report) -> Result<(), Failure> {
    report.step("set-up for the browser", || setup::run(setup::For::Browser))?;
    report.step("npm packages", package::build)?;
    // The widget's frame shows it.
    super::browser::built_page(report)?;
    let mut program = PathBuf::new();
    report.step("the programs", || {
        program = server::build_as_tested()?;
        Ok(())
    })?;
    report.step("tests of the npm packages", || {
        let mut command = Command::new("node");
        command.args(["--test", "--test-reporter=spec"]).args(npm::tests(&npm::packages().join("test"))?);
        process::run(
            browser::environment(&mut command, &program)?.env("OBMEN_CLI", program.with_file_name("obmen")),
        )
    })
}
