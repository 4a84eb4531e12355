//! `cargo xtask npm`: the npm packages, built into `npm/dist/`, ready for `npm pack`.

mod offices;

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, no_arguments};
use crate::module::{self, Build};
use crate::process::{run as run_program, timed};
use crate::{npm, page, places, setup, wasm};

/// One package.
pub(crate) struct Package {
    /// Behind `@obmen/`; also its folder in `npm/` and in `npm/dist/`.
    pub(crate) name: &'static str,
    made_of: MadeOf,
    /// Brotli bytes of what a browser loads, at most.
    pub(crate) budget: u64,
}

/// What a package is made of, beside its own folder.
enum MadeOf {
    /// A crate that is compiled for it. With `offices`, those of `offices/` come with it; they are no part of what a
    /// browser must load.
    Crate { build: Build, offices: bool },
    /// The scripts of a folder.
    Scripts(&'static str),
}

/// All packages. The budget of the first two is what multicoin-address-validator takes (51,243), which checks less than
/// the one and reckons nothing of the other; the widget's is the loader's.
pub(crate) const ALL: &[Package] = &[
    // Many rows at once: the fastest code, which `wasm-opt` then shrinks. Locals left as the compiler has them compress
    // better, and engines make the same of them.
    Package {
        name: "details",
        made_of: MadeOf::Crate {
            build: Build {
                krate: "obmen-npm-details",
                profile: "npm-release",
                optimise: &[
                    "-O3",
                    "--converge",
                    "--gufa-optimizing",
                    "--skip-pass=simplify-locals",
                    "--skip-pass=merge-locals",
                    "--skip-pass=local-cse",
                ],
            },
            offices: false,
        },
        budget: 51_000,
    },
    // One question at a time: the smallest.
    Package {
        name: "calc",
        made_of: MadeOf::Crate {
            build: Build { krate: "obmen-npm-calc", profile: "npm-small", optimise: CALC },
            offices: true,
        },
        budget: 51_000,
    },
    Package { name: "widget", made_of: MadeOf::Scripts("widget"), budget: 2_500 },
];

/// What `wasm-opt` does to `@obmen/calc`, for the fewest bytes in brotli: constants are followed through the whole module,
/// and locals left as the compiler has them.
const CALC: &[&str] = &["-O3", "--converge", "--gufa-optimizing", "--skip-pass=simplify-locals"];

/// `cargo xtask npm`.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    setup::run(setup::For::Page)?;
    build()
}

/// Builds them all.
pub(crate) fn build() -> Result<(), Failure> {
    ALL.iter().try_for_each(|package| timed(&format!("@obmen/{}", package.name), || package.build()))
}

impl Package {
    /// Where the built package is.
    pub(crate) fn dist(&self) -> PathBuf {
        npm::packages().join("dist").join(self.name)
    }

    /// The files that a browser loads.
    pub(crate) fn loaded(&self) -> Result<Vec<PathBuf>, Failure> {
        let is_loaded =
            |name: &str| name != "node.mjs" && [".mjs", ".js", ".wasm"].iter().any(|end| name.ends_with(end));
        let mut files = files(&self.dist())?;
        files.retain(|file| file.file_name().and_then(|name| name.to_str()).is_some_and(is_loaded));
        files.sort();
        Ok(files)
    }

    fn build(&self) -> Result<(), Failure> {
        let dist = self.dist();
        if dist.is_dir() {
            fs::remove_dir_all(&dist).map_err(Failure::file(&dist))?;
        }
        fs::create_dir_all(&dist).map_err(Failure::file(&dist))?;
        match &self.made_of {
            MadeOf::Crate { build, .. } => module::compile(build, "compiled", &dist)?,
            MadeOf::Scripts(folder) => {
                copy(&places::root().join(folder), &dist, |name| name.ends_with(".js"))?;
            }
        }
        copy(&npm::packages().join(self.name), &dist, |_| true)?;
        copy(&places::root(), &dist, |name| name.starts_with("LICENSE"))?;
        bundle(&dist)?;
        if let MadeOf::Crate { offices: true, .. } = self.made_of {
            offices::write(&dist)?;
        }
        page::compress(&dist)
    }
}

/// The entry points, each with all that it imports, without blanks and long names.
fn bundle(dist: &Path) -> Result<(), Failure> {
    const ENTRIES: [&str; 2] = ["index.mjs", "node.mjs"];
    run_program(
        wasm::command("esbuild")?
            .args(ENTRIES.iter().filter(|entry| dist.join(entry).is_file()))
            .args(["--bundle", "--minify", "--format=esm", "--platform=neutral", "--external:node:fs"])
            .args(["--out-extension:.js=.mjs", "--outdir=.", "--allow-overwrite", "--log-level=warning"])
            .current_dir(dist),
    )?;
    for file in files(dist)? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if [".mjs", ".js"].iter().any(|end| name.ends_with(end)) && !ENTRIES.contains(&name) {
            fs::remove_file(&file).map_err(Failure::file(&file))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path, wanted: impl Fn(&str) -> bool) -> Result<(), Failure> {
    for file in files(from)? {
        if let Some(name) = file.file_name().and_then(|name| name.to_str()).filter(|name| wanted(name)) {
            fs::copy(&file, to.join(name)).map_err(Failure::file(&file))?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let entries = fs::read_dir(folder).map_err(Failure::file(folder))?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).collect())
}
