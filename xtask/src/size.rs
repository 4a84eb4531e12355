//! `cargo xtask size`: what a first visit and what the npm packages download, in brotli, against the budgets.

mod first_load;

use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use first_load::{first_load, load_of};

use crate::failure::{Failure, no_arguments};
use crate::{fees, package, parts, places};

/// The most that a first visit may download: html, css, js, wasm, fonts and one language, in brotli at its highest
/// level. Set by the project's first issue, from what comparable widgets take (LI.FI 380,883; MoonPay with React
/// 60,968) and what a page on a slow phone line can bear.
const FIRST_LOAD: u64 = 180_000;

/// The most that the loader may take on a partner's page: less than the smallest picture there.
const LOADER: u64 = 2_500;

/// `cargo xtask size`: measures `dist/` and `npm/dist/` as they are.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    let dist = places::dist();
    if !dist.join("index.html").is_file() {
        return Err(Failure::Lacks("dist/ holds no page; run `cargo xtask page`".to_owned()));
    }
    println!("{:>10} {:>10}  file", "brotli", "plain");
    let page = measure("the first load", &dist, &first_load(&dist)?, FIRST_LOAD);
    let loader = measure("the loader for partner sites", &dist, &[dist.join("obmen-widget.js")], LOADER);
    let fees = measure("the page of refund fees", &dist, &load_of(fees::DOCUMENT, &dist)?, fees::BUDGET);
    let parts = parts::ALL.iter().map(|part| {
        measure(&format!("{}, when it is needed", part.title), &dist, &part.files(&dist)?, part.budget)
    });
    // All are told before one that is too large ends it.
    parts.chain(package::ALL.iter().map(measure_package)).fold(page.and(loader).and(fees), Result::and)
}

/// A package that was not built is no failure: the page is measured without.
fn measure_package(package: &package::Package) -> Result<(), Failure> {
    let name = format!("@obmen/{}", package.name);
    if !package.dist().is_dir() {
        println!("{:>10}  {name} is not built; `cargo xtask npm` does it", "");
        return Ok(());
    }
    measure(&name, &package.dist(), &package.loaded()?, package.budget)
}

fn measure(what: &str, folder: &Path, files: &[PathBuf], budget: u64) -> Result<(), Failure> {
    let mut total = 0;
    for file in files {
        let (sent, plain) = (sent_bytes(file)?, bytes(file)?);
        total += sent;
        println!("{sent:>10} {plain:>10}  {}", file.strip_prefix(folder).unwrap_or(file).display());
    }
    println!("{total:>10} of {budget} bytes: {what}");
    if total > budget {
        Err(Failure::OverBudget { what: what.to_owned(), bytes: total, budget })
    } else {
        Ok(())
    }
}

/// What goes over the wire: the brotli file beside it, or itself where it does not compress.
fn sent_bytes(file: &Path) -> Result<u64, Failure> {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    let packed = Path::new(&name);
    if packed.is_file() { bytes(packed) } else { bytes(file) }
}

fn bytes(file: &Path) -> Result<u64, Failure> {
    fs::metadata(file).map(|data| data.len()).map_err(Failure::file(file))
}
