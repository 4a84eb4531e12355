//! Names of texts, made from `locales/en` when this crate is built.

/// The name of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Key(pub(crate) u16);

/// The name of a text with a form for each plural category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Plural(pub(crate) u16);

impl Key {
    /// The name in `locales/`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

include!(concat!(env!("OUT_DIR"), "/keys.rs"));
