//! Checks in Chromium.

use std::path::PathBuf;
use std::process::Command;

use super::Report;
use crate::failure::Failure;
use crate::{browser, npm, page, places, process, server, setup, size, wasm};

/// The step that builds the page as it is shipped.
const PAGE: &str = "the page";

/// The page's components, by wasm-bindgen's test runner.
pub(super) fn components(report: &mut Report) -> Result<(), Failure> {
    report.step("set-up for the browser", || setup::run(setup::For::Browser))?;
    report.step("component tests in Chromium", || {
        let driver = places::on_path("chromedriver");
        let driver = driver.ok_or_else(|| Failure::Lacks("no chromedriver on PATH".to_owned()))?;
        let mut command = wasm::command("cargo")?;
        command
            .args(["test", "--package", "obmen-page", "--target", wasm::TARGET])
            .env("CHROMEDRIVER", driver)
            // Symbols would make the modules ten times as large to load.
            .env("CARGO_PROFILE_DEV_DEBUG", "0");
        process::run(&mut command)
    })
}

/// The page as it is shipped, built once: never one of yesterday.
pub(super) fn built_page(report: &mut Report) -> Result<(), Failure> {
    if report.has(PAGE) { Ok(()) } else { report.step(PAGE, || page::build(&places::dist(), &[])) }
}

/// The page as it is shipped, and its bytes.
pub(super) fn size(report: &mut Report) -> Result<(), Failure> {
    report.step("set-up for the page", || setup::run(setup::For::Page))?;
    built_page(report)?;
    report.step("first load", || size::run(&[]))
}

/// The page against a server, by Playwright.
pub(super) fn end_to_end(report: &mut Report) -> Result<(), Failure> {
    report.step("set-up for the browser", || setup::run(setup::For::Browser))?;
    built_page(report)?;
    let mut program = PathBuf::new();
    report.step("the programs", || {
        program = server::build_as_tested()?;
        Ok(())
    })?;
    report.step("end-to-end tests in Chromium", || {
        let mut command = Command::new("node");
        // One file at a time: each starts a server and a browser of its own.
        command
            .args(["--test", "--test-concurrency=1", "--test-reporter=spec"])
            .args(npm::tests(&places::root().join("tests/e2e"))?);
        command.env("OBMEN_FIRST_LOAD", first_load()?).env("OBMEN_CLI", program.with_file_name("obmen"));
        process::run(browser::environment(&mut command, &program)?)
    })
}

/// What `size` counts, as the paths that a browser asks for, with a space between.
fn first_load() -> Result<String, Failure> {
    let dist = places::dist();
    let files = size::first_load(&dist)?;
    let names = files.iter().filter_map(|file| file.strip_prefix(&dist).ok());
    Ok(names.map(|name| format!("/{}", name.display())).collect::<Vec<_>>().join(" "))
}
