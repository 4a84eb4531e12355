//! Which database: a path, or a URL.

use core::fmt;
use std::fs::OpenOptions;
use std::path::{Path, PathBuf};

/// A SQLite file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location(PathBuf);

/// Why a `--database` is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LocationError {
    /// Nothing was given.
    Empty,
    /// A database that this build has no driver for.
    NoDriver {
        /// The URL's scheme.
        scheme: String,
    },
}

impl Location {
    /// Reads a path, `sqlite:PATH` or `sqlite://PATH`.
    ///
    /// # Errors
    /// [`LocationError`] for nothing, and for a URL of another scheme.
    pub fn parse(text: &str) -> Result<Self, LocationError> {
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        if let Some((scheme, _)) = path.split_once("://") {
            return Err(LocationError::NoDriver { scheme: scheme.to_owned() });
        }
        if path.is_empty() { Err(LocationError::Empty) } else { Ok(Self(path.into())) }
    }

    pub(super) fn path(&self) -> &Path {
        &self.0
    }

    /// Makes an absent file and its folder, the file readable by its owner alone: it will hold what is about persons.
    /// Where it cannot be made, opening it says so.
    pub(super) fn prepare(&self) {
        if let Some(folder) = self.0.parent() {
            drop(std::fs::create_dir_all(folder));
        }
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        drop(options.open(&self.0));
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.display())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_and_a_sqlite_url_are_one() {
        for text in ["data/obmen.db", "sqlite:data/obmen.db", "sqlite://data/obmen.db"] {
            assert_eq!(Location::parse(text), Ok(Location("data/obmen.db".into())), "{text}");
        }
    }

    #[test]
    fn another_database_is_refused_by_its_scheme() {
        let refused = LocationError::NoDriver { scheme: "postgres".into() };
        assert_eq!(Location::parse("postgres://host/db"), Err(refused));
        assert_eq!(Location::parse(""), Err(LocationError::Empty));
    }
}
