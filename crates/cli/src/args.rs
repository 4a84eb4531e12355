//! Splits what was typed into options by the list that each command allows.

use crate::usage::Usage;
use lexopt::{Arg, Parser};
use obmen_request::Refusal;
use obmen_words::Lang;
use std::ffi::OsString;
use std::path::PathBuf;

/// What a command takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spec {
    /// Options with a value behind them.
    pub(crate) values: &'static [&'static str],
    /// Options without.
    pub(crate) flags: &'static [&'static str],
}

/// What was given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Given {
    values: Vec<(&'static str, OsString)>,
    flags: Vec<&'static str>,
    /// Arguments that are no options.
    pub(crate) free: Vec<OsString>,
    /// `--help` stood somewhere.
    pub(crate) help: bool,
}

impl Spec {
    /// Sorts the arguments behind a command's name.
    pub(crate) fn read(&self, typed: &[OsString]) -> Result<Given, Usage> {
        let mut given = Given::default();
        let mut parser = Parser::from_args(typed);
        while let Some(arg) = parser.next().map_err(|e| Usage::of_lexopt(&e))? {
            match arg {
                Arg::Long("help") | Arg::Short('h') => given.help = true,
                Arg::Long("lang") => _ = parser.value().map_err(|e| Usage::of_lexopt(&e))?,
                Arg::Long(name) => {
                    if let Some(name) = known(self.values, name) {
                        let value = parser.value().map_err(|e| Usage::of_lexopt(&e))?;
                        given.take(name, value)?;
                    } else if let Some(name) = known(self.flags, name) {
                        given.flags.push(name);
                    } else {
                        return Err(self.unknown(format!("--{name}")));
                    }
                }
                Arg::Short(letter) => return Err(self.unknown(format!("-{letter}"))),
                Arg::Value(value) => given.free.push(value),
            }
        }
        Ok(given)
    }

    fn unknown(&self, found: String) -> Usage {
        let options = self.values.iter().chain(self.flags).chain(&["lang", "help"]);
        let allowed = options.map(|name| format!("--{name}")).collect::<Vec<_>>().join(" ");
        Usage::UnknownOption { found, allowed }
    }
}

fn known(names: &'static [&'static str], name: &str) -> Option<&'static str> {
    names.iter().copied().find(|known| *known == name)
}

impl Given {
    fn take(&mut self, name: &'static str, value: OsString) -> Result<(), Usage> {
        if self.has(name) {
            return Err(Usage::Repeated(name));
        }
        self.values.push((name, value));
        Ok(())
    }

    /// Whether an option stands there, with or without a value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.flags.contains(&name) || self.values.iter().any(|(given, _)| *given == name)
    }

    fn value(&self, name: &str) -> Option<&OsString> {
        self.values.iter().find(|(given, _)| *given == name).map(|(_, value)| value)
    }

    /// A path.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.value(name).map(PathBuf::from)
    }

    /// A text.
    pub(crate) fn text(&self, name: &'static str) -> Result<Option<&str>, Usage> {
        match self.value(name) {
            None => Ok(None),
            Some(value) => value.to_str().map(Some).ok_or_else(|| Usage::NotUtf8(format!("--{name}"))),
        }
    }

    /// Options that must be given, each as alternatives of which one is enough: all that are missing are told at once.
    pub(crate) fn require(&self, options: &[&[&'static str]]) -> Result<(), Usage> {
        let missing = options.iter().filter(|names| !names.iter().any(|name| self.has(name)));
        let missing: Vec<_> = missing.map(|names| names.to_vec()).collect();
        if missing.is_empty() { Ok(()) } else { Err(Usage::Missing(missing)) }
    }

    /// A text that must be given.
    pub(crate) fn required(&self, name: &'static str) -> Result<&str, Usage> {
        self.text(name)?.ok_or_else(|| Usage::missing(name))
    }

    /// Nothing but options may stand there.
    pub(crate) fn no_free(&self) -> Result<(), Usage> {
        match self.free.first() {
            None => Ok(()),
            Some(found) => Err(Usage::Unexpected(found.to_string_lossy().into_owned())),
        }
    }
}

/// The language asked for, wherever `--lang` stands: every message after that is in it.
pub(crate) fn lang(typed: &[OsString]) -> Result<Lang, Usage> {
    let mut texts = typed.iter().map(|arg| arg.to_string_lossy()).take_while(|arg| arg != "--");
    while let Some(arg) = texts.next() {
        let value = match arg.strip_prefix("--lang") {
            Some("") => texts.next().map(|value| value.into_owned()).unwrap_or_default(),
            Some(rest) if rest.starts_with('=') => rest.trim_start_matches('=').to_owned(),
            _ => continue,
        };
        return Lang::parse(&value).ok_or_else(|| Refusal::UnknownLang(value).into());
    }
    Ok(Lang::En)
}
