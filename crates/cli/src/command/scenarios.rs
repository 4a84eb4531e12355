//! `obmen scenarios`

use super::{help, json, wants_json};
use crate::args::Spec;
use crate::usage::Usage;
use crate::{human, market};
use obmen_request::{Happened, WhatIfs};
use obmen_words::{Words, key};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

const SPEC: Spec = Spec {
    values: &[
        "office",
        "feed",
        "reference",
        "give",
        "get",
        "send",
        "receive",
        "received",
        "rate-move",
        "transfer-cost",
    ],
    flags: &["verified", "json", "jsonl"],
};

pub(crate) fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let given = SPEC.read(typed)?;
    if given.help {
        return help(words, key::HELP_SCENARIOS, out);
    }
    given.no_free()?;
    market::require(&given)?;
    let loaded = market::open(&given)?;
    let market = loaded.market();
    let happened = Happened {
        received: given.text("received")?,
        rate_move: given.text("rate-move")?,
        transfer_cost: given.text("transfer-cost")?,
        verified: given.has("verified"),
    };
    let request = market::request(&given)?;
    let WhatIfs { quote, scenarios, record } = obmen_request::scenarios(words, &market, &request, &happened)?;
    if wants_json(&given) {
        json(&record, out)?;
    } else {
        write!(out, "{}", human::quote(words, &market, &quote, &record.quote))?;
        write!(out, "\n{}", human::scenarios(words, &scenarios))?;
    }
    Ok(ExitCode::SUCCESS)
}
