//! The `obmen` command.
//!
//! `args` splits what was typed, `usage` is what can be wrong with it, `market` reads an office's files, one file in
//! `command/` each does the work, `human` prints it as tables. All words come from `locales/`.

mod args;
mod command;
mod human;
mod market;
mod usage;

use obmen_words::{Canonical, Catalogue, Lang, Words, key};
use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, Write};
use std::process::ExitCode;
use usage::Usage;

/// Arguments, files, an office or an asset that cannot be understood.
const NOT_UNDERSTOOD: u8 = 2;

fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().skip(1).collect();
    let lang = args::lang(&typed);
    let catalogue = Catalogue::embedded(lang.clone().unwrap_or(Lang::En));
    let words = Words::new(&catalogue, &Canonical);
    let mut out = BufWriter::new(io::stdout().lock());
    let done = lang.and_then(|_| run(&typed, words, &mut out)).and_then(|code| {
        out.flush()?;
        Ok(code)
    });
    match done {
        Ok(code) => code,
        Err(Usage::Output(ErrorKind::BrokenPipe)) => ExitCode::SUCCESS,
        Err(usage) => {
            // What was printed before stays in front of the message.
            let _ = out.flush();
            // Where even this cannot be written, the exit status still tells.
            let _ = write!(io::stderr(), "{}", usage.say(words));
            ExitCode::from(NOT_UNDERSTOOD)
        }
    }
}

fn run(typed: &[OsString], words: Words<'_>, out: &mut impl Write) -> Result<ExitCode, Usage> {
    let Some((first, rest)) = typed.split_first() else { return Err(Usage::NoCommand) };
    match first.to_str() {
        Some("quote") => command::quote::run(rest, words, out),
        Some("scenarios") => command::scenarios::run(rest, words, out),
        Some("check") => command::check::run(rest, words, out),
        Some("lint") => command::lint::run(rest, words, out),
        Some("export") => command::export::run(rest, words, out),
        Some("--help" | "-h" | "help") => command::help(words, key::HELP, out),
        Some("--version" | "-V") => {
            writeln!(out, "obmen {}", env!("CARGO_PKG_VERSION"))?;
            Ok(ExitCode::SUCCESS)
        }
        // `obmen --lang ru quote …`: the language has been read already.
        Some("--lang") => run(rest.get(1..).unwrap_or_default(), words, out),
        Some(option) if option.starts_with("--lang=") => run(rest, words, out),
        _ => Err(Usage::UnknownCommand(first.to_string_lossy().into_owned())),
    }
}
