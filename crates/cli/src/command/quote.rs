//! `obmen quote`

use super::{help, json, wants_json};
use crate::args::Spec;
use crate::usage::Usage;
use crate::{human, market};
use obmen_request::Quoted;
use obmen_words::{Words, key};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

const SPEC: Spec = Spec { values: &market::OPTIONS, flags: &["json", "jsonl"] };

pub(crate) fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let given = SPEC.read(typed)?;
    if given.help {
        return help(words, key::HELP_QUOTE, out);
    }
    given.no_free()?;
    market::require(&given)?;
    let loaded = market::open(&given)?;
    let market = loaded.market();
    let Quoted { quote, record } = obmen_request::quote(words, &market, &market::request(&given)?)?;
    if wants_json(&given) {
        json(&record, out)?;
    } else {
        write!(out, "{}", human::quote(words, &market, &quote, &record))?;
    }
    Ok(ExitCode::SUCCESS)
}
