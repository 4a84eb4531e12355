//! Words of the core's own enums, and the list of those allowed, without a second table of either.

use core::fmt;
use serde::de::{DeserializeOwned, Error, IntoDeserializer};

/// Catches the list of variants that a derived `Deserialize` hands to its error.
#[derive(Debug)]
struct Allowed(&'static [&'static str]);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(", "))
    }
}

impl core::error::Error for Allowed {}

impl Error for Allowed {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self(&[])
    }

    fn unknown_variant(_: &str, allowed: &'static [&'static str]) -> Self {
        Self(allowed)
    }
}

/// Reads a word of `T`.
///
/// # Errors
/// The words that are allowed.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, &'static [&'static str]> {
    T::deserialize(text.into_deserializer()).map_err(|Allowed(words)| words)
}

#[cfg(test)]
mod tests {
    use super::read;
    use obmen_exchange::{Fixing, Modality};

    #[test]
    fn an_unknown_word_answers_with_those_allowed() {
        assert_eq!(read::<Modality>("shall"), Ok(Modality::Shall));
        assert_eq!(
            read::<Fixing>("later"),
            Err(["at-application", "at-payment", "floating", "not-stated"].as_slice())
        );
    }
}
