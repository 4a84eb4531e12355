//! `obmen lint`

use super::{help, json, wants_json};
use crate::args::Spec;
use crate::usage::Usage;
use obmen_office::{Fault, FaultKind, lint};
use obmen_words::{Words, key};
use serde::Serialize;
use std::ffi::OsString;
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

const SPEC: Spec = Spec { values: &[], flags: &["json"] };

/// All faults of an office's files.
#[derive(Serialize)]
struct Faults {
    faults: Vec<Record>,
}

#[derive(Serialize)]
struct Record {
    file: String,
    line: u32,
    column: Option<u32>,
    place: String,
    code: &'static str,
    found: Option<String>,
    allowed: Option<String>,
    message: String,
}

pub(crate) fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let given = SPEC.read(typed)?;
    if given.help {
        return help(words, key::HELP_LINT, out);
    }
    let [dir] = given.free.as_slice() else { return Err(Usage::Directory) };
    let dir = Path::new(dir);
    let faults = lint(dir);
    if faults.iter().any(|it| matches!(it.kind, FaultKind::NotFolder(_))) {
        return Err(Usage::of_office(faults));
    }
    if wants_json(&given) {
        json(&Faults { faults: faults.iter().map(|fault| record(fault, words)).collect() }, out)?;
    } else if faults.is_empty() {
        let dir = dir.display().to_string();
        writeln!(out, "{}", words.catalogue().fill(key::HUMAN_LINT_NONE, &[("dir", &dir)]))?;
    }
    if !wants_json(&given) {
        for fault in &faults {
            writeln!(out, "{}", line(fault, words))?;
        }
    }
    Ok(ExitCode::from(u8::from(!faults.is_empty())))
}

/// `file:line: place: what, allowed`
pub(crate) fn line(fault: &Fault, words: Words<'_>) -> String {
    let place = if fault.place.is_empty() { String::new() } else { format!("{}: ", fault.place) };
    format!("{}:{}: {place}{}", fault.file, fault.line, message(fault, words))
}

/// A code without words of its own is shown as it is: the feeds' kinds of fault may grow.
fn message(fault: &Fault, words: Words<'_>) -> String {
    let (found, allowed) = (fault.found().unwrap_or_default(), fault.allowed().unwrap_or_default());
    let column = fault.column.unwrap_or(1).to_string();
    let values = [("found", &*found), ("allowed", &*allowed), ("column", &*column)];
    let name = format!("lint.{}", fault.code());
    words
        .catalogue()
        .fill_named(&name, &values)
        .unwrap_or_else(|| format!("{} {found} {allowed}", fault.code()))
}

fn record(fault: &Fault, words: Words<'_>) -> Record {
    Record {
        file: fault.file.clone(),
        line: fault.line,
        column: fault.column,
        place: fault.place.clone(),
        code: fault.code(),
        found: fault.found(),
        allowed: fault.allowed(),
        message: message(fault, words),
    }
}
