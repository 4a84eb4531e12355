//! The office, the rates and the request that `quote` and `scenarios` share.

use crate::args::Given;
use crate::usage::Usage;
use obmen_office::{Loaded, load, reference_from_xml};
use obmen_request::Request;
use std::path::{Path, PathBuf};

/// Options with a value that name a market and a request.
pub(crate) const OPTIONS: [&str; 7] = ["office", "feed", "reference", "give", "get", "send", "receive"];

/// What a request cannot do without.
pub(crate) fn require(given: &Given) -> Result<(), Usage> {
    let required: [&[&str]; 3] = [&["office"], &["give"], &["get"]];
    let amount: &[&str] = &["send", "receive"];
    let all_but_amount = required.iter().all(|names| names.iter().all(|name| given.has(name)));
    // The amount alone has a sentence of its own, that also speaks of both.
    if all_but_amount { Ok(()) } else { given.require(&[&required[..], &[amount]].concat()) }
}

/// Reads the office that `--office` names, with another feed and other official rates where they are given.
pub(crate) fn open(given: &Given) -> Result<Loaded, Usage> {
    let dir = given.path("office").ok_or_else(|| Usage::missing("office"))?;
    let mut loaded = load(&dir).map_err(Usage::of_office)?;
    if let Some(path) = given.path("reference") {
        let rates = reference_from_xml(&read(&path)?, &name(&path)).map_err(Usage::Feed)?;
        loaded = loaded.with_reference(Some(rates)).map_err(Usage::Feed)?;
    }
    if let Some(path) = given.path("feed") {
        loaded.sheet = loaded.sheet_from_feed(&read(&path)?, &name(&path)).map_err(Usage::Feed)?;
    }
    Ok(loaded)
}

fn read(path: &Path) -> Result<String, Usage> {
    std::fs::read_to_string(path).map_err(|e| Usage::File { path: PathBuf::from(path), reason: e.kind() })
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

/// What is asked of the market.
pub(crate) fn request(given: &Given) -> Result<Request<'_>, Usage> {
    Ok(Request {
        give: given.required("give")?,
        get: given.required("get")?,
        send: given.text("send")?,
        receive: given.text("receive")?,
    })
}
