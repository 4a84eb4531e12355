//! Why a command stopped.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What ends a command, told to the person at the terminal.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments cannot be understood.
    Usage(String),
    /// A program could not be started.
    Start { program: String, source: io::Error },
    /// A program ran and said no.
    Exit { program: String, code: Option<i32> },
    /// A file could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// Something this machine lacks and the set-up cannot get by itself.
    Lacks(String),
    /// Something that is downloaded is larger than its budget; both in brotli bytes.
    OverBudget { what: String, bytes: u64, budget: u64 },
}

impl Failure {
    /// For `map_err` on file operations.
    pub(crate) fn file(path: &Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| Self::File { path: path.to_path_buf(), source }
    }
}

/// No arguments are taken.
pub(crate) fn no_arguments(rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(Failure::Usage(format!("`{extra}` is not expected here; see `cargo xtask help`"))),
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(what) | Self::Lacks(what) => f.write_str(what),
            Self::Start { program, source } => write!(f, "`{program}` could not be started: {source}"),
            Self::Exit { program, code: Some(code) } => write!(f, "`{program}` ended with {code}"),
            Self::Exit { program, code: None } => write!(f, "`{program}` was stopped by a signal"),
            Self::File { path, source } => write!(f, "{}: {source}", path.display()),
            Self::OverBudget { what, bytes, budget } => {
                write!(
                    f,
                    "{what} takes {bytes} bytes in brotli, {} over the budget of {budget}",
                    bytes - budget
                )
            }
        }
    }
}
