//! `obmen check --jsonl`: a line in, a line out.

use crate::command::json;
use crate::usage::Usage;
use obmen_details::{MemoInput, MemoKind, MemoPolicy, Network, check};
use obmen_words::{Words, key, record};
use serde::{Deserialize, Serialize};
use std::io::BufRead as _;
use std::io::{BufReader, Read, Write};

/// One question as it was written.
#[derive(Deserialize)]
struct Typed {
    network: Option<String>,
    details: Option<String>,
    memo: Option<String>,
    memo_kind: Option<String>,
}

/// One question.
struct Line {
    network: String,
    details: String,
    memo: Option<String>,
    memo_kind: Option<String>,
}

/// The answer to a line that cannot be read.
#[derive(Serialize)]
struct Fault {
    error: LineError,
}

#[derive(Serialize)]
struct LineError {
    /// From 1.
    line: u64,
    message: String,
}

/// Answers every line that is not blank, a bad one with an error, so that answers and questions stay in step.
pub(super) fn answer(input: impl Read, words: Words<'_>, out: &mut impl Write) -> Result<(), Usage> {
    let mut input = BufReader::with_capacity(1 << 16, input);
    let mut bytes = Vec::new();
    for line in 1u64.. {
        bytes.clear();
        if input.read_until(b'\n', &mut bytes)? == 0 {
            break;
        }
        if bytes.trim_ascii().is_empty() {
            continue;
        }
        match read(&bytes, words) {
            Ok(question) => answer_line(&question, line, words, out)?,
            Err(message) => json(&Fault { error: LineError { line, message } }, out)?,
        }
        // Whoever asks one line at a time must not wait for the next.
        if input.buffer().is_empty() {
            out.flush()?;
        }
    }
    Ok(())
}

fn read(bytes: &[u8], words: Words<'_>) -> Result<Line, String> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| words.catalogue().text(key::LINE_NOT_UTF8).to_owned())?;
    let typed: Typed = serde_json::from_str(text).map_err(|error| {
        words.catalogue().fill(key::LINE_NOT_OBJECT, &[("place", &error.column().to_string())])
    })?;
    match (typed.network, typed.details) {
        (Some(network), Some(details)) => {
            Ok(Line { network, details, memo: typed.memo, memo_kind: typed.memo_kind })
        }
        (network, details) => {
            let network = network.is_none().then_some("network");
            let missing: Vec<_> = network.into_iter().chain(details.is_none().then_some("details")).collect();
            Err(words.catalogue().fill(key::LINE_MISSING, &[("members", &missing.join(", "))]))
        }
    }
}

fn answer_line(question: &Line, line: u64, words: Words<'_>, out: &mut impl Write) -> Result<(), Usage> {
    let kind = question.memo_kind.as_deref().filter(|word| !word.is_empty());
    let parsed = kind.and_then(MemoKind::parse);
    if let (Some(found), None) = (kind, parsed) {
        let message = words.catalogue().fill(key::LINE_MEMO_KIND, &[("found", found)]);
        return json(&Fault { error: LineError { line, message } }, out);
    }
    let Some(network) = Network::parse(&question.network) else {
        return json(&record::unknown_network(words, &question.network), out);
    };
    let memo = MemoInput { text: question.memo.as_deref(), kind: parsed };
    json(&record::check(words, &check(network, &question.details, memo, MemoPolicy::Optional)), out)
}
