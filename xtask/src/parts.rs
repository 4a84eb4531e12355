//! Parts of the page that most visits never need: built beside it, and fetched when they are first wanted.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::module::{self, Build};
use crate::places;
use crate::process::{run as run_program, timed};

/// A part.
pub(crate) struct Part {
    /// Its name, as the page asks for it.
    pub(crate) name: &'static str,
    /// What it is, for people.
    pub(crate) title: &'static str,
    /// The module whose exports the page calls.
    entry: &'static str,
    /// Its compiled half, which the module imports as `bound`.
    compiled: Option<Build>,
    /// Brotli bytes of its files, at most.
    pub(crate) budget: u64,
}

/// Every part.
pub(crate) const ALL: [Part; 4] = [
    Part {
        name: "reader",
        title: "the reader of links and codes",
        entry: "crates/reader/js/reader.mjs",
        // A picture is searched in a moment: the fastest code, which `wasm-opt` then shrinks.
        compiled: Some(Build { krate: "obmen-reader", profile: "npm-release", optimise: &["-O3"] }),
        // A quarter of the first load, for someone who waits with a code in hand.
        budget: 45_000,
    },
    Part {
        name: "share",
        title: "what shares, prints and keeps a quote",
        entry: "crates/share/js/share.mjs",
        // A code is drawn in a moment at any setting: the fewest bytes.
        compiled: Some(Build { krate: "obmen-share", profile: "npm-small", optimise: &["-Oz"] }),
        // A dialog that opens at once also on a slow line.
        budget: 35_000,
    },
    Part {
        name: "offline",
        title: "what makes the page ready for a time without a network",
        entry: "offline/page/offline.js",
        compiled: None,
        // Every visit fetches it, if only when the page stands.
        budget: 3_000,
    },
    Part {
        name: "outbox",
        title: "the outbox",
        entry: "crates/outbox/js/outbox.mjs",
        compiled: Some(Build { krate: "obmen-outbox", profile: "npm-small", optimise: &["-Oz"] }),
        // It comes while the visitor still types, and is asked for only where sending failed.
        budget: 70_000,
    },
];

/// Builds them into the built page.
pub(crate) fn build(dist: &Path) -> Result<(), Failure> {
    let mut script = Command::new("node");
    script.arg(places::root().join("xtask/scripts/parts.mjs")).arg(dist);
    for part in &ALL {
        script.arg(part.name).arg(places::root().join(part.entry));
        match &part.compiled {
            Some(build) => {
                let folder = places::wasm_target().join(part.name);
                timed(part.title, || module::compile(build, "bound", &folder))?;
                script.arg(folder)
            }
            None => script.arg("-"),
        };
    }
    run_program(&mut script)
}

/// Whether a file of the built page belongs to one of them.
pub(crate) fn is_of_any(file: &Path) -> bool {
    ALL.iter().any(|part| part.has(file))
}

impl Part {
    fn has(&self, file: &Path) -> bool {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.strip_prefix("obmen-")
            .and_then(|name| name.strip_prefix(self.name))
            .is_some_and(|rest| rest.starts_with('-'))
    }

    /// Its files, as a browser asks for them.
    pub(crate) fn files(&self, dist: &Path) -> Result<Vec<PathBuf>, Failure> {
        let entries = std::fs::read_dir(dist).map_err(Failure::file(dist))?;
        let is_source = |path: &PathBuf| {
            path.extension().is_some_and(|extension| extension == "js" || extension == "wasm")
        };
        let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        files.retain(|path| self.has(path) && is_source(path));
        files.sort();
        Ok(files)
    }
}
