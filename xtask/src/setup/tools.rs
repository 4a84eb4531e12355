//! Trunk and wasm-bindgen, compiled into the project's own folder where `PATH` has not the right version.

use std::fs;
use std::process::Command;

use crate::failure::Failure;
use crate::places;
use crate::process::{answer, run, timed};

/// The last Trunk that the workspace's `rust-version` can build.
const TRUNK: &str = "0.21.14";

/// A program that crates.io has.
struct Tool {
    package: &'static str,
    program: &'static str,
    version: String,
    takes: &'static str,
}

/// Installs the tools that are missing or of another version.
pub(super) fn install() -> Result<(), Failure> {
    let tools = [
        Tool { package: "trunk", program: "trunk", version: TRUNK.to_owned(), takes: "3 min" },
        // Its output and the library must be of one version exactly.
        Tool {
            package: "wasm-bindgen-cli",
            program: "wasm-bindgen",
            version: locked("wasm-bindgen")?,
            takes: "2 min",
        },
    ];
    let mut compiled = false;
    for tool in tools.iter().filter(|tool| !tool.is_there()) {
        compiled = true;
        timed(&format!("{} {}, compiled (about {})", tool.package, tool.version, tool.takes), || {
            tool.compile()
        })?;
    }
    if compiled {
        let folder = places::tools().join("target");
        fs::remove_dir_all(&folder).map_err(Failure::file(&folder))?;
    }
    Ok(())
}

impl Tool {
    fn is_there(&self) -> bool {
        let ours = places::tools().join("bin").join(self.program);
        // Builds see our folder first.
        let program = if ours.is_file() { Some(ours) } else { places::on_path(self.program) };
        let version = program.and_then(|it| answer(Command::new(it).arg("--version").env_remove("NO_COLOR")));
        version.is_some_and(|text| text.split_whitespace().nth(1) == Some(&self.version))
    }

    fn compile(&self) -> Result<(), Failure> {
        // A registry's mirror may lag behind the tool's own lock; a fresh resolution then serves.
        self.cargo_install(&["--locked"]).or_else(|_| self.cargo_install(&[]))
    }

    fn cargo_install(&self, more: &[&str]) -> Result<(), Failure> {
        let tools = places::tools();
        // Unoptimised: it compiles three times as fast, and the page builds no slower.
        run(Command::new("cargo")
            .args(["install", self.package, "--version", &self.version, "--debug", "--force", "--root"])
            .arg(&tools)
            .args(more)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // Without the lock: nothing that this compiler is too old for.
            .env("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback")
            // Both tools share most of their libraries.
            .env("CARGO_TARGET_DIR", tools.join("target")))
    }
}

/// The version of a package in `Cargo.lock`.
fn locked(package: &str) -> Result<String, Failure> {
    let path = places::root().join("Cargo.lock");
    let lock = fs::read_to_string(&path).map_err(Failure::file(&path))?;
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| Failure::Lacks(format!("Cargo.lock names no {package}")))
}
