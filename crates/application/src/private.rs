//! Text about a person: it travels and is stored, but a log never shows it.

use core::fmt;
use serde::{Deserialize, Serialize};

/// What a visitor typed about themselves or another person. Its `Debug` says only how long it is.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Private(String);

impl Private {
    /// The text itself: for checking and storing.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// Whether anything but blanks was typed.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Private {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Private {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Private {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<private, {} bytes>", self.0.len())
    }
}
