//! The page of refund fees: a document of its own beside the page, which loads nothing of it.

use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::module::{self, Build};
use crate::places;
use crate::process::{run as run_program, timed};

/// The most that it may download, in brotli: two thirds of the page's own budget, for a fraction of what that does.
pub(crate) const BUDGET: u64 = 120_000;

/// Its document in the built page.
pub(crate) const DOCUMENT: &str = "fees.html";

/// One question at a time: the smallest code.
const COMPILED: Build = Build { krate: "obmen-fees", profile: "npm-small", optimise: &["-Oz", "--converge"] };

/// Builds it into the built page, whose style sheet and icons it shares.
pub(crate) fn build(dist: &Path) -> Result<(), Failure> {
    let folder = places::wasm_target().join("fees");
    timed("the page of refund fees", || module::compile(&COMPILED, "bound", &folder))?;
    let script = places::root().join("xtask/scripts/fees.mjs");
    run_program(Command::new("node").arg(script).arg(dist).arg(folder))
}
