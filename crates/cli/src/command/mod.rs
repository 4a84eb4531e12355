//! One file a command.

pub(crate) mod check;
pub(crate) mod export;
pub(crate) mod lint;
pub(crate) mod quote;
pub(crate) mod scenarios;

use crate::args::Given;
use crate::usage::Usage;
use obmen_words::{Key, Words};
use serde::Serialize;
use std::io::Write;
use std::process::ExitCode;

/// Prints a command's help.
pub(crate) fn help(words: Words<'_>, key: Key, out: &mut impl Write) -> Result<ExitCode, Usage> {
    write!(out, "{}", words.catalogue().text(key))?;
    Ok(ExitCode::SUCCESS)
}

/// Whether JSON was asked for.
fn wants_json(given: &Given) -> bool {
    given.has("json") || given.has("jsonl")
}

/// One object on one line.
fn json(record: &impl Serialize, out: &mut impl Write) -> Result<(), Usage> {
    serde_json::to_writer(&mut *out, record).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}
