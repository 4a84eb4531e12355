//! `cargo xtask size`: what a first visit downloads, in brotli, against the budget.

mod first_load;

use std::fs;
use std::path::Path;

pub(crate) use first_load::first_load;

use crate::failure::{Failure, no_arguments};
use crate::places;

/// The most that a first visit may download: html, css, js, wasm, fonts and one language, in brotli at its highest
/// level. Set by the project's first issue, from what comparable widgets take (LI.FI 380,883; MoonPay with React
/// 60,968) and what a page on a slow phone line can bear.
const FIRST_LOAD: u64 = 180_000;

/// `cargo xtask size`: measures `dist/` as it is.
pub(crate) fn run(rest: &[String]) -> Result<(), Failure> {
    no_arguments(rest)?;
    let dist = places::dist();
    if !dist.join("index.html").is_file() {
        return Err(Failure::Lacks("dist/ holds no page; run `cargo xtask page`".to_owned()));
    }
    let mut total = 0;
    println!("{:>10} {:>10}  file", "brotli", "plain");
    for file in first_load(&dist)? {
        let (sent, plain) = (sent_bytes(&file)?, bytes(&file)?);
        total += sent;
        println!("{sent:>10} {plain:>10}  {}", file.strip_prefix(&dist).unwrap_or(&file).display());
    }
    println!("{total:>10} of {FIRST_LOAD} bytes: the first load");
    if total > FIRST_LOAD { Err(Failure::OverBudget { bytes: total, budget: FIRST_LOAD }) } else { Ok(()) }
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
