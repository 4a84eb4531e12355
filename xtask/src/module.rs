//! A crate compiled to a module of WebAssembly with its JavaScript, apart from the page.

use std::path::Path;

use crate::failure::Failure;
use crate::process::run as run_program;
use crate::{places, wasm};

/// What is compiled, and how.
pub(crate) struct Build {
    /// The crate.
    pub(crate) krate: &'static str,
    /// The profile of `Cargo.toml`.
    pub(crate) profile: &'static str,
    /// How hard `wasm-opt` tries, beside [`SHRINK`].
    pub(crate) optimise: &'static [&'static str],
}

/// What `wasm-opt` is asked for. What is left alone compresses better: data in one piece, functions with one caller.
const SHRINK: [&str; 7] = [
    "--one-caller-inline-max-function-size=30",
    "--skip-pass=memory-packing",
    // What lies below 1,024 is the far end of the stack.
    "--low-memory-unused",
    "--optimize-added-constants-propagate",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Writes `NAME.js` and `NAME_bg.wasm` into a folder.
pub(crate) fn compile(build: &Build, name: &str, folder: &Path) -> Result<(), Failure> {
    let Build { krate, profile, optimise } = build;
    let cargo = ["build", "--lib", "--package", krate, "--profile", profile, "--target", wasm::TARGET];
    run_program(wasm::shipping("cargo")?.args(cargo))?;
    let library = krate.replace('-', "_");
    let built = places::wasm_target().join(wasm::TARGET).join(profile).join(library).with_extension("wasm");
    let mut bind = wasm::command("wasm-bindgen")?;
    bind.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]);
    run_program(bind.arg(folder).arg(built))?;
    let module = folder.join([name, "_bg.wasm"].concat());
    run_program(wasm::command("wasm-opt")?.args(*optimise).args(SHRINK).arg(&module).arg("-o").arg(&module))
}
