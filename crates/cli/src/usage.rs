//! What cannot be understood: exit status 2. Data first, words at the end.

use obmen_exchange::AssetCode;
use obmen_office::{Fault, FaultKind};
use obmen_request::{Refusal, shortened};
use obmen_words::{Words, key};
use std::io::ErrorKind;
use std::path::PathBuf;

/// Arguments, files, an office or an asset that cannot be understood.
#[derive(Clone, Debug)]
pub(crate) enum Usage {
    /// Nothing was asked.
    NoCommand,
    /// No such command.
    UnknownCommand(String),
    /// No such option of this command.
    UnknownOption { found: String, allowed: String },
    /// An option given twice.
    Repeated(&'static str),
    /// An option at the end without its value.
    NoValue(String),
    /// `--json=1`
    ValueForFlag(String),
    /// Options that must be given, each as alternatives of which one is enough.
    Missing(Vec<Vec<&'static str>>),
    /// An argument that is no option.
    Unexpected(String),
    /// `check` without its details, or with several.
    Details,
    /// `lint` without its folder, or with several.
    Directory,
    /// A value that is no text.
    NotUtf8(String),
    /// An asset without details (cash).
    NoDetails(AssetCode),
    /// No kind of memo.
    UnknownMemoKind(String),
    /// A file that cannot be read.
    File { path: PathBuf, reason: ErrorKind },
    /// Something else than a folder where an office's folder was named.
    NotFolder(String),
    /// A request that cannot be understood.
    Refused(Refusal),
    /// An office's folder with faults.
    Office(Vec<Fault>),
    /// A feed or a file of official rates with faults.
    Feed(Vec<Fault>),
    /// Nothing can be printed.
    Output(ErrorKind),
}

impl From<std::io::Error> for Usage {
    fn from(error: std::io::Error) -> Self {
        Self::Output(error.kind())
    }
}

impl From<Refusal> for Usage {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl Usage {
    /// An option that must be given.
    pub(crate) fn missing(option: &'static str) -> Self {
        Self::Missing(vec![vec![option]])
    }

    /// What keeps an office from being read: no folder is another thing than a folder with faults.
    pub(crate) fn of_office(faults: Vec<Fault>) -> Self {
        match faults.as_slice() {
            [Fault { kind: FaultKind::NotFolder(path), .. }] => Self::NotFolder(path.clone()),
            _ => Self::Office(faults),
        }
    }

    pub(crate) fn of_lexopt(error: &lexopt::Error) -> Self {
        match error {
            lexopt::Error::MissingValue { option } => Self::NoValue(option.clone().unwrap_or_default()),
            lexopt::Error::UnexpectedValue { option, .. } => Self::ValueForFlag(option.clone()),
            other => Self::Unexpected(other.to_string()),
        }
    }

    /// Lines for standard error.
    pub(crate) fn say(&self, words: Words<'_>) -> String {
        let texts = words.catalogue();
        let dashed = |option: &str| format!("--{option}");
        let line = match self {
            Self::NoCommand => texts.text(key::USAGE_NO_COMMAND).to_owned(),
            Self::UnknownCommand(found) => texts.fill(key::USAGE_UNKNOWN_COMMAND, &[("found", found)]),
            Self::UnknownOption { found, allowed } => {
                texts.fill(key::USAGE_UNKNOWN_OPTION, &[("found", found), ("allowed", allowed)])
            }
            Self::Repeated(option) => texts.fill(key::USAGE_REPEATED, &[("option", &dashed(option))]),
            Self::NoValue(option) => texts.fill(key::USAGE_NO_VALUE, &[("option", option)]),
            Self::ValueForFlag(option) => texts.fill(key::USAGE_VALUE_FOR_FLAG, &[("option", option)]),
            Self::Missing(options) => {
                // As the help writes them.
                let named = |names: &Vec<&str>| {
                    let names = names.iter().map(|name| dashed(name)).collect::<Vec<_>>().join(" | ");
                    if names.contains('|') { format!("({names})") } else { names }
                };
                let options: Vec<_> = options.iter().map(named).collect();
                texts.fill(key::USAGE_MISSING, &[("options", &options.join(", "))])
            }
            Self::Unexpected(found) => texts.fill(key::USAGE_UNEXPECTED, &[("found", found)]),
            Self::Details => texts.text(key::USAGE_DETAILS).to_owned(),
            Self::Directory => texts.text(key::USAGE_DIRECTORY).to_owned(),
            Self::NotUtf8(option) => texts.fill(key::USAGE_NOT_UTF8, &[("option", option)]),
            Self::NoDetails(asset) => {
                texts.fill(key::USAGE_NO_DETAILS_FOR_ASSET, &[("found", asset.as_str())])
            }
            Self::UnknownMemoKind(found) => texts.fill(key::USAGE_MEMO_KIND, &[("found", &shortened(found))]),
            Self::File { path, reason } => {
                let path = path.display().to_string();
                texts.fill(key::USAGE_FILE, &[("path", &path), ("reason", &of_system(*reason, words))])
            }
            Self::NotFolder(path) => texts.fill(key::USAGE_NOT_FOLDER, &[("path", path)]),
            Self::Office(faults) => with_faults(texts.text(key::USAGE_OFFICE), faults, words),
            Self::Feed(faults) => with_faults(texts.text(key::USAGE_FEED), faults, words),
            Self::Refused(refusal) => refusal.say(words, |field| dashed(&field.replace('_', "-"))),
            Self::Output(reason) => texts.fill(key::USAGE_OUTPUT, &[("reason", &of_system(*reason, words))]),
        };
        let hint = texts.fill(key::USAGE_TRY, &[("command", "obmen --help")]);
        if matches!(self, Self::NoCommand | Self::UnknownCommand(_)) {
            format!("{line}\n{hint}\n")
        } else {
            format!("{line}\n")
        }
    }
}

/// The usual reasons in words; of the rest, the system's own.
fn of_system(reason: ErrorKind, words: Words<'_>) -> String {
    let key = match reason {
        ErrorKind::NotFound => key::USAGE_FILE_NOT_FOUND,
        ErrorKind::PermissionDenied => key::USAGE_FILE_DENIED,
        ErrorKind::IsADirectory => key::USAGE_FILE_DIRECTORY,
        ErrorKind::InvalidData => key::USAGE_FILE_NOT_UTF8,
        other => return other.to_string(),
    };
    words.catalogue().text(key).to_owned()
}

fn with_faults(title: &str, faults: &[Fault], words: Words<'_>) -> String {
    let lines = faults.iter().map(|fault| format!("\n  {}", crate::command::lint::line(fault, words)));
    format!("{title}{}", lines.collect::<String>())
}
