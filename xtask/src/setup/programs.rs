//! Programs that Debian packages.

use super::{Apt, For};
use crate::failure::Failure;
use crate::places;
use crate::process::timed;

/// A program, the names it goes by, and the package that brings it.
struct Program {
    names: &'static [&'static str],
    package: &'static str,
    /// What first needs it.
    purpose: For,
}

const PROGRAMS: &[Program] = &[
    // SQLite is compiled from C, and Rust links by it.
    Program { names: &["cc"], package: "build-essential", purpose: For::Native },
    // wasm-opt and the compression run on Node.
    Program { names: &["node"], package: "nodejs", purpose: For::Page },
    Program { names: &["npm"], package: "npm", purpose: For::Page },
    Program { names: crate::browser::NAMES, package: "chromium", purpose: For::Browser },
    Program { names: &["chromedriver"], package: "chromium-driver", purpose: For::Browser },
];

/// Installs the packages of the programs that are not there.
pub(super) fn install(purpose: For, apt: &mut Apt) -> Result<(), Failure> {
    let missing: Vec<String> = PROGRAMS
        .iter()
        .filter(|program| program.purpose <= purpose)
        .filter(|program| !program.names.iter().any(|name| places::on_path(name).is_some()))
        .map(|program| program.package.to_owned())
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    timed(&format!("{}, from apt (about a minute)", missing.join(", ")), || apt.install(&missing))
}
