//! The command line.

use crate::store::{Location, LocationError};
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

/// What the server is started with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The built page.
    pub dist: PathBuf,
    /// A folder for each office.
    pub offices: PathBuf,
    /// The database.
    pub database: Location,
    /// The address to listen on.
    pub host: IpAddr,
    /// The port; 0 takes any that is free.
    pub port: u16,
    /// Sites that may embed the page.
    pub partners: Vec<Partner>,
    /// The keys they sign with.
    pub partner_keys: Vec<KeyFile>,
}

/// A site that may embed the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Partner {
    /// Its id in applications.
    pub id: String,
    /// Its origin: scheme, host and port.
    pub origin: String,
}

/// Where the key of a partner is. The key itself would be seen by whoever lists the machine's processes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFile {
    /// The partner's id.
    pub id: String,
    /// A file that holds nothing else.
    pub path: PathBuf,
}

/// What a command line asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// To serve.
    Serve(Options),
    /// For help.
    Help,
}

/// Why a command line is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionError {
    /// Not an option.
    Unknown {
        /// The word.
        word: String,
    },
    /// An option without its value.
    NoValue {
        /// The option.
        option: String,
    },
    /// An option that must be given.
    Required {
        /// The option.
        option: &'static str,
    },
    /// A value that does not fit.
    Bad {
        /// The option.
        option: &'static str,
        /// The value.
        value: String,
    },
    /// A key for a partner that is not among them.
    NoPartner {
        /// The id.
        id: String,
    },
    /// A database that there is no driver for.
    NoDriver {
        /// The URL's scheme.
        scheme: String,
    },
}

const DEFAULT_PORT: u16 = 8080;

/// Reads the words behind the program's name; `--port 80` and `--port=80` are the same.
///
/// # Errors
/// The first [`OptionError`].
pub fn parse(words: impl IntoIterator<Item = String>) -> Result<Command, OptionError> {
    let mut words = words.into_iter();
    let (mut dist, mut offices, mut database) = (None, None, None);
    let (mut host, mut port) = (IpAddr::V4(Ipv4Addr::LOCALHOST), DEFAULT_PORT);
    let (mut partners, mut partner_keys): (Vec<Partner>, Vec<KeyFile>) = (Vec::new(), Vec::new());
    while let Some(word) = words.next() {
        let (option, attached) = match word.split_once('=') {
            Some((option, value)) => (option.to_owned(), Some(value.to_owned())),
            None => (word.clone(), None),
        };
        let mut value = || {
            let value = attached.clone().or_else(|| words.next());
            value.ok_or_else(|| OptionError::NoValue { option: option.clone() })
        };
        match option.as_str() {
            "--help" | "-h" => return Ok(Command::Help),
            "--dist" => dist = Some(value()?.into()),
            "--offices" => offices = Some(value()?.into()),
            "--database" => database = Some(location(value()?)?),
            "--host" => host = fits("--host", value()?, |text| text.parse().ok())?,
            "--port" => port = fits("--port", value()?, |text| text.parse().ok())?,
            "--partner" => partners.push(fits("--partner", value()?, partner)?),
            "--partner-key" => partner_keys.push(fits("--partner-key", value()?, key_file)?),
            _ => return Err(OptionError::Unknown { word }),
        }
    }
    // A key of nobody's is a slip of the pen.
    if let Some(key) = partner_keys.iter().find(|key| partners.iter().all(|partner| partner.id != key.id)) {
        return Err(OptionError::NoPartner { id: key.id.clone() });
    }
    let required = |option| OptionError::Required { option };
    Ok(Command::Serve(Options {
        dist: dist.ok_or_else(|| required("--dist"))?,
        offices: offices.ok_or_else(|| required("--offices"))?,
        database: database.ok_or_else(|| required("--database"))?,
        host,
        port,
        partners,
        partner_keys,
    }))
}

fn fits<T>(option: &'static str, value: String, read: impl Fn(&str) -> Option<T>) -> Result<T, OptionError> {
    read(&value).ok_or(OptionError::Bad { option, value })
}

fn location(value: String) -> Result<Location, OptionError> {
    Location::parse(&value).map_err(|error| match error {
        LocationError::Empty => OptionError::Bad { option: "--database", value },
        LocationError::NoDriver { scheme } => OptionError::NoDriver { scheme },
    })
}

/// `ID=ORIGIN`. The origin goes into a header as it stands, so that it may hold nothing but scheme, host and port.
fn partner(text: &str) -> Option<Partner> {
    let (id, origin) = text.split_once('=')?;
    let id_fits = (1..=32).contains(&id.len())
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"))?;
    let (name, port) = host.split_once(':').map_or((host, None), |(name, port)| (name, Some(port)));
    let name_fits = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-.".contains(&byte));
    let port_fits = port.is_none_or(|port| port.parse::<u16>().is_ok_and(|port| port > 0));
    (id_fits && name_fits && port_fits).then(|| Partner { id: id.to_owned(), origin: origin.to_owned() })
}

/// `ID=FILE`.
fn key_file(text: &str) -> Option<KeyFile> {
    let (id, path) = text.split_once('=')?;
    (!id.is_empty() && !path.is_empty()).then(|| KeyFile { id: id.to_owned(), path: path.into() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Command, OptionError> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    const NEEDED: &str = "--dist dist --offices offices --database data/obmen.db";

    #[test]
    fn what_is_not_said_has_a_default() {
        let Ok(Command::Serve(options)) = parsed(NEEDED) else { unreachable!() };
        assert_eq!((options.host, options.port), (IpAddr::V4(Ipv4Addr::LOCALHOST), 8080));
        assert!(options.partners.is_empty());
    }

    #[test]
    fn partners_repeat_and_values_attach() {
        let line =
            format!("{NEEDED} --port=0 --partner a=https://a.example --partner=b=http://localhost:3000");
        let Ok(Command::Serve(options)) = parsed(&line) else { unreachable!() };
        let origins: Vec<_> = options.partners.iter().map(|partner| partner.origin.as_str()).collect();
        assert_eq!((options.port, origins), (0, vec!["https://a.example", "http://localhost:3000"]));
    }

    #[test]
    fn a_partners_key_is_in_a_file_and_belongs_to_a_partner() {
        let line = |key: &str| format!("{NEEDED} --partner-key {key} --partner a=https://a.example");
        let Ok(Command::Serve(options)) = parsed(&line("a=/run/a=b.key")) else { unreachable!() };
        assert_eq!(options.partner_keys, [KeyFile { id: "a".into(), path: "/run/a=b.key".into() }]);
        assert_eq!(parsed(&line("b=b.key")), Err(OptionError::NoPartner { id: "b".into() }));
        for key in ["a", "a=", "=a.key"] {
            let bad = OptionError::Bad { option: "--partner-key", value: key.into() };
            assert_eq!(parsed(&line(key)), Err(bad));
        }
    }

    #[test]
    fn a_partners_origin_is_nothing_but_an_origin() {
        for text in [
            "a",
            "=https://a.example",
            "A=https://a.example",
            "a=https://a.example/",
            "a=ftp://a.example",
            "a=https://",
            "a=https://*",
            "a=https://a.example;script-src",
            "a=https://a.example:0",
            "a=https://A.example",
            "a=*",
        ] {
            assert_eq!(partner(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_not_understood_is_named() {
        assert_eq!(parsed("--dist"), Err(OptionError::NoValue { option: "--dist".into() }));
        assert_eq!(parsed("serve"), Err(OptionError::Unknown { word: "serve".into() }));
        assert_eq!(parsed("--dist a --offices b"), Err(OptionError::Required { option: "--database" }));
        let bad = OptionError::Bad { option: "--port", value: "70000".into() };
        assert_eq!(parsed(&format!("{NEEDED} --port 70000")), Err(bad));
        assert_eq!(parsed("--help"), Ok(Command::Help));
    }
}
