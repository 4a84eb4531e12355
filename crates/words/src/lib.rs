//! From typed errors and outcomes to words, by exhaustive matches.
//!
//! The pure crates answer in data; every text a person reads stands in `locales/`. [`key`] names those texts (a key
//! that no English text has does not compile), a [`Catalogue`] holds them in one language, and [`Words`] chooses
//! between them.
//!
//! ```
//! use obmen_exchange::ScenarioId;
//! use obmen_words::{Canonical, Catalogue, Lang, Words, key};
//!
//! let catalogue = Catalogue::from_lookup(Lang::En, |name| (name == "scenario.late").then(|| "Late".to_owned()));
//! assert_eq!(catalogue.text(key::SCENARIO_LATE), "Late");
//! assert_eq!(Words::new(&catalogue, &Canonical).scenario(ScenarioId::Late), "Late");
//! ```

mod catalogue;
mod details;
mod figures;
mod input;
pub mod key;
mod lang;
mod problem;
#[cfg(feature = "records")]
pub mod record;
mod scenario;
mod terms;
#[cfg(feature = "embedded-reader")]
mod uri;
mod warning;

pub use catalogue::Catalogue;
pub use figures::{Canonical, Figures};
pub use key::{Key, Plural};
pub use lang::{Category, Lang};

use obmen_exchange::{Amount, Number};

/// Texts with something between them. Once for all callers, where the library's has a copy for each kind of text.
#[inline(never)]
#[must_use]
pub fn joined(texts: &[&str], between: &str) -> String {
    texts.join(between)
}

/// Words in one language, with figures as one surface prints them.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    catalogue: &'a Catalogue,
    figures: &'a dyn Figures,
    /// Whether networks go by their symbols; else by their names.
    #[cfg(feature = "records")]
    is_record: bool,
}

impl<'a> Words<'a> {
    /// Words from these texts, with figures printed so.
    #[must_use]
    pub fn new(catalogue: &'a Catalogue, figures: &'a dyn Figures) -> Self {
        Self {
            catalogue,
            figures,
            #[cfg(feature = "records")]
            is_record: false,
        }
    }

    /// The same with networks by their symbols, as programs know them and the records have them.
    #[cfg(feature = "records")]
    #[must_use]
    pub(crate) fn by_symbols(self) -> Self {
        Self { is_record: true, ..self }
    }

    /// The texts.
    #[must_use]
    pub fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// An amount with its asset, as the surface prints it.
    #[must_use]
    pub fn amount(&self, amount: &Amount) -> String {
        self.figures.amount(amount)
    }

    /// A plain number, as the surface prints it.
    #[must_use]
    pub fn number(&self, number: &Number) -> String {
        self.figures.number(number)
    }

    fn text(&self, key: Key) -> String {
        self.catalogue.text(key).to_owned()
    }
}
