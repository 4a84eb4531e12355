//! `cargo xtask screenshot`: the picture in the README, from the running page; the icons of the installed one.

use std::process::Command;

use crate::failure::{Failure, no_arguments};
use crate::process::timed;
use crate::{browser, page, places, process, server, setup};

/// `cargo xtask screenshot`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    setup::run(setup::For::Browser)?;
    page::build(&places::dist(), &[])?;
    let server = timed("the server", || server::build(false))?;
    let mut command = Command::new("node");
    command.args(["tests/e2e/screenshot.mjs", "docs/screenshot.png"]);
    process::run(browser::environment(&mut command, &server)?)?;
    let mut icons = Command::new("node");
    icons.args(["tests/e2e/icons.mjs", "style"]);
    process::run(browser::environment(&mut icons, &server)?)
}
