//! A crate compiled to a module of WebAssembly with its JavaScript, apart from the page.

use std::path::Path;

use crate::failure::Failure;
use crate::process::run as run_program;
use crate::{places, wasm};

/// The profile: the fastest code, which `wasm-opt` then shrinks.
const PROFILE: &str = "npm-release";

/// What `wasm-opt` is asked for. What is left alone compresses better: data in one piece, functions with one caller.
const SHRINK: [&str; 6] = [
    "-O3",
    "--one-caller-inline-max-function-size=50",
    "--skip-pass=memory-packing",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

/// Writes `NAME.js` and `NAME_bg.wasm` into a folder.
pub(crate) fn compile(krate: &str, name: &str, folder: &Path) -> Result<(), Failure> {
    run_program(wasm::shipping("cargo")?.args([
        "build",
        "--lib",
        "--package",
        krate,
        "--profile",
        PROFILE,
        "--target",
        wasm::TARGET,
    ]))?;
    let library = krate.replace('-', "_");
    let built = places::wasm_target().join(wasm::TARGET).join(PROFILE).join(library).with_extension("wasm");
    let mut bind = wasm::command("wasm-bindgen")?;
    bind.args(["--target", "web", "--no-typescript", "--out-name", name, "--out-dir"]);
    run_program(bind.arg(folder).arg(built))?;
    let module = folder.join([name, "_bg.wasm"].concat());
    run_program(wasm::command("wasm-opt")?.args(SHRINK).arg(&module).arg("-o").arg(&module))
}
