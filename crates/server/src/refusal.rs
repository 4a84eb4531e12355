//! What the program says where it does not start: a line for each thing that is wrong, with where and what is allowed.

use crate::options::Options;
use crate::run::StartError;
use crate::texts::Texts;
use crate::usage::texts;
use obmen_office::Fault;
use std::io::ErrorKind;
use std::path::Path;

/// Lines for standard error, in the language of the environment's `LANG`.
#[must_use]
pub fn refusal(error: &StartError, options: &Options) -> Vec<String> {
    say(error, options, texts())
}

fn say(error: &StartError, options: &Options, texts: &Texts) -> Vec<String> {
    let fill = |name: &str, values: &[(&str, &str)]| texts.fill(&format!("start.{name}"), values);
    let at = |path: &Path| path.display().to_string();
    let of_system = |error: &std::io::Error| reason(error, texts);
    let line = match error {
        StartError::Faults(faults) => {
            return faults.iter().map(|(folder, fault)| fault_line(folder, fault, texts)).collect();
        }
        StartError::Offices { path, error } => {
            fill("offices", &[("path", &at(path)), ("reason", &of_system(error))])
        }
        StartError::NoOffice { path } => fill("no-office", &[("path", &at(path))]),
        StartError::Page { path, error } => {
            fill("page", &[("path", &at(path)), ("reason", &of_system(error))])
        }
        StartError::PartnerKey { path, error } => {
            fill("partner-key", &[("path", &at(path)), ("reason", &of_system(error))])
        }
        StartError::WeakKey { path } => fill("weak-key", &[("path", &at(path))]),
        StartError::Database(error) => {
            fill("database", &[("path", &options.database.to_string()), ("reason", &error.to_string())])
        }
        StartError::Json(error) => fill("json", &[("reason", &error.to_string())]),
        StartError::NoRandomness => fill("no-randomness", &[]),
        StartError::Signals(error) => fill("signals", &[("reason", &of_system(error))]),
        StartError::Listen(error) => {
            let address = std::net::SocketAddr::from((options.host, options.port)).to_string();
            fill("listen", &[("address", &address), ("reason", &of_system(error))])
        }
    };
    vec![line]
}

/// `folder/file:line: place: what, allowed`, as `obmen lint` has it.
pub(crate) fn fault_line(folder: &Path, fault: &Fault, texts: &Texts) -> String {
    let (found, allowed) = (fault.found().unwrap_or_default(), fault.allowed().unwrap_or_default());
    let column = fault.column.unwrap_or(1).to_string();
    let values = [("found", &*found), ("allowed", &*allowed), ("column", &*column)];
    let what = texts.fill(&format!("lint.{}", fault.code()), &values);
    let place = if fault.place.is_empty() { String::new() } else { format!("{}: ", fault.place) };
    format!("{}:{}: {place}{what}", folder.join(&fault.file).display(), fault.line)
}

/// The usual reasons in words; of the rest, the system's own.
fn reason(error: &std::io::Error, texts: &Texts) -> String {
    let name = match error.kind() {
        ErrorKind::NotFound => "not-found",
        ErrorKind::PermissionDenied => "denied",
        ErrorKind::NotADirectory => "not-folder",
        ErrorKind::AddrInUse => "in-use",
        ErrorKind::AddrNotAvailable => "not-ours",
        other => return other.to_string(),
    };
    texts.fill(&format!("start.reason.{name}"), &[])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::{Command, parse};
    use obmen_words::Lang;
    use std::io::Error;

    fn options() -> Options {
        let line = "--dist dist --offices offices --database data/obmen.db --port 80";
        match parse(line.split(' ').map(str::to_owned)) {
            Ok(Command::Serve(options)) => options,
            other => unreachable!("{other:?}"),
        }
    }

    fn every_error() -> Vec<StartError> {
        let denied = || Error::from(ErrorKind::PermissionDenied);
        vec![
            StartError::Offices { path: "offices".into(), error: denied() },
            StartError::NoOffice { path: "offices".into() },
            StartError::Page { path: "dist".into(), error: Error::from(ErrorKind::NotFound) },
            StartError::PartnerKey { path: "shop.key".into(), error: denied() },
            StartError::WeakKey { path: "shop.key".into() },
            StartError::Database(sqlx::Error::PoolClosed),
            StartError::Json(serde::de::Error::custom("no")),
            StartError::NoRandomness,
            StartError::Signals(denied()),
            StartError::Listen(Error::from(ErrorKind::AddrInUse)),
        ]
    }

    #[test]
    fn a_busy_port_is_told_with_its_address_and_what_helps() {
        let error = StartError::Listen(Error::from(ErrorKind::AddrInUse));
        let told = say(&error, &options(), Texts::of(Lang::En));
        let wanted = "127.0.0.1:80 cannot be listened on: another program does already. Choose another --port; 0 \
                      takes any that is free.";
        assert_eq!(told, [wanted]);
    }

    #[test]
    fn every_error_is_one_sentence_in_every_language_without_a_gap() {
        for lang in Lang::ALL {
            for error in every_error() {
                let told = say(&error, &options(), Texts::of(lang));
                assert_eq!(told.len(), 1);
                let gaps = |line: &String| {
                    line.contains(['{', '\n']) || line.contains("start.") || line.contains("kind:")
                };
                assert!(!told.iter().any(gaps), "{told:?}");
            }
        }
    }
}
