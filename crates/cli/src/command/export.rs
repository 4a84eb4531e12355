//! `obmen export`

use super::{help, json};
use crate::args::Spec;
use crate::market;
use crate::usage::Usage;
use obmen_exchange::{Office, OfficialRates, RateSheet};
use obmen_words::{Words, key};
use serde::Serialize;
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

const SPEC: Spec = Spec { values: &["office", "feed", "reference"], flags: &["json"] };

/// What quotes are reckoned from, in the form that HTTP sends to the page, too.
#[derive(Serialize)]
struct Data<'a> {
    office: &'a Office,
    rates: &'a RateSheet,
    reference: Option<&'a OfficialRates>,
}

pub(crate) fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let given = SPEC.read(typed)?;
    if given.help {
        return help(words, key::HELP_EXPORT, out);
    }
    given.no_free()?;
    given.require(&[&["office"]])?;
    let loaded = market::open(&given)?;
    let market = loaded.market();
    json(&Data { office: market.office, rates: market.sheet, reference: market.reference }, out)?;
    Ok(ExitCode::SUCCESS)
}
