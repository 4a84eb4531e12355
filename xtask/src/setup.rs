//! `cargo xtask setup`: what the other commands need, fetched once.

mod apt;
mod programs;
mod target;
mod tools;

use std::time::Instant;

use apt::Apt;

use crate::failure::{Failure, no_arguments};
use crate::npm;
use crate::process::{Took, timed};

/// What the set-up is for; each includes those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum For {
    /// Compiling native code.
    Native,
    /// Building and serving the page.
    Page,
    /// Running it in a browser.
    Browser,
}

/// `cargo xtask setup`.
pub(crate) fn everything(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    run(For::Browser)
}

/// Gets what is missing, step by step; where nothing is, it only looks.
pub(crate) fn run(purpose: For) -> Result<(), Failure> {
    let start = Instant::now();
    let mut apt = Apt::default();
    programs::install(purpose, &mut apt)?;
    if purpose >= For::Page {
        target::install(&mut apt)?;
        tools::install()?;
        node_packages(purpose)?;
    }
    eprintln!("==> set up ({})", Took(start.elapsed()));
    Ok(())
}

fn node_packages(purpose: For) -> Result<(), Failure> {
    let mut folders = vec![("wasm-opt", npm::tools())];
    if purpose >= For::Browser {
        folders.push(("the browser tests' packages", npm::browser_tests()));
        folders.push(("what the npm packages are tested with", npm::packages()));
    }
    for (what, folder) in folders {
        if !npm::is_current(&folder) {
            timed(&format!("{what}, from npm (about 10 s)"), || npm::install(&folder))?;
        }
    }
    Ok(())
}
