//! What the command line says to a person.

use crate::options::OptionError;
use crate::texts::Texts;
use obmen_words::Lang;

/// The help text, in the language of the environment's `LANG`.
#[must_use]
pub fn usage() -> String {
    texts().fill("usage", &[])
}

/// What is wrong with a command line.
#[must_use]
pub fn mistake(error: &OptionError) -> String {
    let fill = |key: &str, values: &[(&str, &str)]| texts().fill(key, values);
    match error {
        OptionError::Unknown { word } => fill("usage.unknown", &[("word", word)]),
        OptionError::NoValue { option } => fill("usage.value", &[("option", option)]),
        OptionError::Required { option } => fill("usage.required", &[("option", option)]),
        OptionError::Bad { option, value } => fill("usage.bad", &[("option", option), ("value", value)]),
        OptionError::NoPartner { id } => fill("usage.no-partner", &[("id", id)]),
        OptionError::NoDriver { scheme } => fill("usage.no-driver", &[("scheme", scheme)]),
    }
}

pub(crate) fn texts() -> &'static Texts {
    let lang =
        std::env::var("LANG").ok().and_then(|lang| Lang::parse(lang.split('.').next().unwrap_or_default()));
    Texts::of(lang.unwrap_or_default())
}
