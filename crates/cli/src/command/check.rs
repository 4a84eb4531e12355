//! `obmen check`

mod lines;

use super::{help, json, wants_json};
use crate::args::{Given, Spec};
use crate::usage::Usage;
use crate::{human, market};
use obmen_details::{Answer, MemoInput, MemoKind, MemoPolicy, Network, check_any};
use obmen_exchange::MemoRule;
use obmen_request::Refusal;
use obmen_words::{Words, key, record};
use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

const SPEC: Spec =
    Spec { values: &["network", "office", "asset", "memo", "memo-kind"], flags: &["json", "jsonl"] };

/// Which networks details may be of, and whether a memo goes with them.
struct Expected {
    symbols: Vec<String>,
    policy: MemoPolicy,
}

pub(crate) fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let given = SPEC.read(typed)?;
    if given.help {
        return help(words, key::HELP_CHECK, out);
    }
    let alone = given.free.is_empty() && !SPEC.values.iter().any(|option| given.has(option));
    if given.has("jsonl") && alone {
        lines::answer(std::io::stdin().lock(), words, out)?;
        return Ok(ExitCode::SUCCESS);
    }
    let [details] = given.free.as_slice() else { return Err(Usage::Details) };
    let details = details.to_str().ok_or_else(|| Usage::NotUtf8("DETAILS".to_owned()))?;
    let memo = MemoInput { text: given.text("memo")?, kind: memo_kind(&given)? };
    let expected = expected(&given)?;
    match answer_for(&expected, details, memo) {
        Ok(answer) if wants_json(&given) => json(&record::check(words, &answer), out)?,
        Ok(answer) => write!(out, "{}", human::check(words, &answer))?,
        Err(symbol) if wants_json(&given) => json(&record::unknown_network(words, symbol), out)?,
        Err(symbol) => writeln!(out, "{}", words.unknown_network(symbol))?,
    }
    Ok(ExitCode::SUCCESS)
}

fn memo_kind(given: &Given) -> Result<Option<MemoKind>, Usage> {
    match given.text("memo-kind")? {
        None => Ok(None),
        Some(word) => match MemoKind::parse(word) {
            Some(kind) => Ok(Some(kind)),
            None => Err(Usage::UnknownMemoKind(word.to_owned())),
        },
    }
}

fn expected(given: &Given) -> Result<Expected, Usage> {
    match (given.text("network")?, given.has("office") || given.has("asset")) {
        (Some(symbol), false) => {
            Ok(Expected { symbols: vec![symbol.to_owned()], policy: MemoPolicy::Optional })
        }
        (None, true) => {
            let loaded = market::open(given)?;
            let asset = obmen_request::asset("asset", given.required("asset")?, &loaded.office)?;
            if asset.details.is_empty() {
                return Err(Usage::NoDetails(asset.code()));
            }
            let policy = match asset.memo {
                MemoRule::None => MemoPolicy::Unexpected,
                MemoRule::Optional => MemoPolicy::Optional,
                MemoRule::Required => MemoPolicy::Required,
            };
            Ok(Expected { symbols: asset.details.clone(), policy })
        }
        (Some(_), true) | (None, false) => Err(Refusal::OneOf("network", "asset").into()),
    }
}

/// What the details are; the first symbol where no network is known.
fn answer_for<'a>(expected: &'a Expected, details: &str, memo: MemoInput<'_>) -> Result<Answer, &'a str> {
    let networks = expected.symbols.iter().filter_map(|symbol| Network::parse(symbol));
    check_any(networks, details, memo, expected.policy)
        .ok_or_else(|| expected.symbols.first().map_or("", String::as_str))
}
