//! `obmen scenarios`

use super::{help, json, wants_json};
use crate::args::{Given, Spec, is_number};
use crate::usage::Usage;
use crate::{human, market};
use obmen_exchange::money::NumberError;
use obmen_exchange::{Amount, RateMove, Unit, WhatIf};
use obmen_words::record::Problem;
use obmen_words::{Words, key, record};
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
    let rate_move = rate_move(&given)?;
    let loaded = market::open(&given)?;
    let market = loaded.market();
    let (give, get, wanted) = market::request(&given, &loaded.office)?;
    let mut problems = Vec::new();
    let what_if = WhatIf {
        received: amount(&given, "received", "received", give.unit, words, &mut problems)?,
        rate_move,
        transfer_cost: amount(&given, "transfer-cost", "transfer_cost", give.unit, words, &mut problems)?,
        verified: given.has("verified"),
    };
    let quote = market.quote(give, get, wanted);
    let scenarios = market.scenarios(&quote, &what_if);
    let mut record = record::scenarios(words, &market, &quote, &scenarios);
    record.quote.problems.extend(problems);
    if wants_json(&given) {
        json(&record, out)?;
    } else {
        write!(out, "{}", human::quote(words, &market, &quote, &record.quote))?;
        write!(out, "\n{}", human::scenarios(words, &scenarios))?;
    }
    Ok(ExitCode::SUCCESS)
}

fn rate_move(given: &Given) -> Result<RateMove, Usage> {
    match given.text("rate-move")? {
        None => Ok(RateMove::NONE),
        Some(text) => RateMove::parse(text).map_err(|error| match error {
            // Too many digits for a number hide what stands behind them.
            NumberError::TooLong { .. } if is_number(text.trim_start_matches(['+', '-'])) => {
                Usage::RateMoveTooLarge(text.to_owned())
            }
            _ => Usage::NotRateMove(text.to_owned()),
        }),
    }
}

/// An amount beside the request; where it is no amount of the asset, a problem says so and nothing is assumed of it.
fn amount(
    given: &Given,
    option: &'static str,
    field: &'static str,
    unit: Unit,
    words: Words<'_>,
    problems: &mut Vec<Problem>,
) -> Result<Option<Amount>, Usage> {
    match given.amount(option, unit)? {
        None => Ok(None),
        Some(Ok(amount)) => Ok(Some(amount)),
        Some(Err(error)) => {
            problems.extend(record::fault(words, field, &error));
            Ok(None)
        }
    }
}
