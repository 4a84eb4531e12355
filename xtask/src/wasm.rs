//! Building for the browser: which compiler, and under which environment.

mod compiler;

use std::env;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::Command;

pub(crate) use compiler::Compiler;

use crate::failure::Failure;
use crate::{npm, places, process, setup};

/// The browser's target.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// `cargo xtask wasm ARGS...`: cargo for the browser's target.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    setup::run(setup::For::Page)?;
    // Arguments behind `--` belong to the program that cargo runs.
    let split = rest.iter().position(|argument| argument == "--").unwrap_or(rest.len());
    let (ours, theirs) = rest.split_at(split);
    process::run(command("cargo")?.args(ours).args(["--target", TARGET]).args(theirs))
}

/// A program that sees the project's tools first, and the compiler that can build for the browser.
pub(crate) fn command(program: &str) -> Result<Command, Failure> {
    let compiler = Compiler::find().ok_or_else(|| {
        Failure::Lacks(format!("no compiler for {TARGET} is installed; run `cargo xtask setup`"))
    })?;
    let path = path(&compiler);
    // The program itself is looked up here: `Command` would take the caller's `PATH`.
    let found = env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file());
    let mut command = Command::new(found.unwrap_or_else(|| PathBuf::from(program)));
    command
        .current_dir(places::root())
        .env("PATH", &path)
        .env("CARGO_TARGET_DIR", places::wasm_target())
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
        // Trunk takes only `true` and `false` in it, not the customary `1`.
        .env_remove("NO_COLOR");
    for (key, value) in compiler.variables() {
        command.env(key, value);
    }
    if compiler != Compiler::Rustup {
        // `cargo run` points these at the native toolchain.
        for key in ["LD_LIBRARY_PATH", "RUSTUP_TOOLCHAIN", "CARGO", "RUSTC", "RUSTDOC"] {
            command.env_remove(key);
        }
    }
    Ok(command)
}

/// A program that builds what is shipped: its standard library is built with it, for size, and without the texts of
/// panics. They would be a tenth of the bytes, and shipped code returns typed errors instead.
pub(crate) fn shipping(program: &str) -> Result<Command, Failure> {
    let mut command = command(program)?;
    command.env("RUSTC_BOOTSTRAP", "1").env("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort").env(
        "RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none",
    );
    Ok(command)
}

fn path(compiler: &Compiler) -> OsString {
    let ours = [places::tools().join("bin"), npm::tools().join("node_modules/.bin")];
    let theirs = env::var_os("PATH").unwrap_or_default();
    let all = ours.into_iter().chain(compiler.folder()).chain(env::split_paths(&theirs));
    // Only a folder with a colon in its name makes this fail; then the caller's path must do.
    env::join_paths(all).unwrap_or(theirs)
}
