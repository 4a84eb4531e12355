//! The visitor's language: texts, and figures as it writes them.

use super::Markets;
use super::cell::Input;
use crate::api::OfficeEntry;
use crate::browser::{Ago, Formats, Territories};
use obmen_exchange::{Amount, AssetCode, Number, Percent};
use obmen_words::{Catalogue, Figures, Key, Lang, Plural, Words};
use std::ops::Deref;
use std::rc::Rc;

/// A handle of the language in force.
#[derive(Clone, Copy)]
pub struct Speech(&'static SpeechState);

impl Deref for Speech {
    type Target = SpeechState;

    fn deref(&self) -> &SpeechState {
        self.0
    }
}

/// The language in force.
pub struct SpeechState {
    /// The language chosen; none means the browser's.
    pub lang: Input<Option<Lang>>,
    /// The texts that came last.
    pub catalogue: Input<Option<Catalogue>>,
    markets: Markets,
}

impl Speech {
    /// Speaks of the offices in `markets`.
    #[must_use]
    pub fn new(lang: Option<Lang>, markets: Markets) -> Self {
        Self(Box::leak(Box::new(SpeechState {
            lang: Input::new(lang),
            catalogue: Input::new(None),
            markets,
        })))
    }

    /// The language asked for.
    #[must_use]
    pub fn wanted(self) -> Lang {
        self.lang.get().or_else(|| Lang::parse(&crate::browser::language()?)).unwrap_or_default()
    }

    /// The language of the texts at hand.
    pub(crate) fn spoken(self) -> Lang {
        self.catalogue.with(|c| c.as_ref().map(Catalogue::lang)).unwrap_or_default()
    }

    fn with(self, say: &dyn Fn(&Catalogue) -> String) -> String {
        self.catalogue.with(|catalogue| catalogue.as_ref().map_or_else(String::new, say))
    }

    /// A text.
    #[inline(never)]
    #[must_use]
    pub fn t(self, key: Key) -> String {
        self.with(&|catalogue| catalogue.text(key).to_owned())
    }

    /// A text with its placeholders filled.
    #[inline(never)]
    #[must_use]
    pub fn fill(self, key: Key, values: &[(&str, &str)]) -> String {
        self.with(&|catalogue| catalogue.fill(key, values))
    }

    /// The form of a text for a count.
    #[must_use]
    pub fn count(self, plural: Plural, count: u64, values: &[(&str, &str)]) -> String {
        self.with(&|catalogue| catalogue.count(plural, count, values))
    }

    /// The core's data in words. Not generic: it is asked in many places.
    #[inline(never)]
    #[must_use]
    pub fn say(self, words: &dyn Fn(Words<'_>) -> String) -> String {
        let printer = self.printer();
        self.with(&|catalogue| words(Words::new(catalogue, &printer)))
    }

    fn printer(self) -> Printer {
        Printer { formats: Formats::of(self.spoken()), entry: self.markets.entry.get() }
    }

    /// An amount without its unit.
    #[inline(never)]
    #[must_use]
    pub fn money(self, amount: &Amount) -> String {
        Formats::of(self.spoken()).money(&amount.to_string(), amount.unit().scale())
    }

    /// An amount with its unit.
    #[inline(never)]
    #[must_use]
    pub fn amount(self, amount: &Amount) -> String {
        self.printer().amount(amount)
    }

    /// A canonical number.
    #[inline(never)]
    #[must_use]
    pub fn number(self, canonical: &str) -> String {
        Formats::of(self.spoken()).number(canonical)
    }

    /// A canonical number as it stands in a field, where an amount of an asset with that many decimals: no mark in it
    /// can be read in two ways, so that it can be edited.
    #[inline(never)]
    #[must_use]
    pub fn in_field(self, canonical: &str, scale: u8) -> String {
        Formats::of(self.spoken()).in_field(canonical, scale)
    }

    /// A canonical sum of US dollars.
    #[must_use]
    pub fn dollars(self, canonical: &str) -> String {
        Formats::of(self.spoken()).money(canonical, 2)
    }

    /// The short name of an asset beside its amounts.
    #[inline(never)]
    #[must_use]
    pub fn unit(self, code: AssetCode) -> String {
        self.markets.entry.with(|entry| unit(entry.as_deref(), code))
    }

    /// A day, `YYYY-MM-DD`.
    #[inline(never)]
    #[must_use]
    pub fn day(self, day: &str) -> String {
        Formats::of(self.spoken()).day(day)
    }

    /// A moment of RFC 3339.
    #[inline(never)]
    #[must_use]
    pub fn moment(self, rfc3339: &str) -> String {
        Formats::of(self.spoken()).moment(rfc3339)
    }

    /// "2 days ago".
    #[must_use]
    pub(crate) fn ago(self, ago: Ago) -> String {
        Formats::of(self.spoken()).ago(ago).unwrap_or_default()
    }

    /// Names of territories.
    #[must_use]
    pub(crate) fn territories(self) -> Territories {
        Territories::of(self.spoken())
    }
}

/// Figures with the units of an office.
struct Printer {
    formats: Rc<Formats>,
    entry: Option<std::sync::Arc<OfficeEntry>>,
}

impl Figures for Printer {
    fn amount(&self, amount: &Amount) -> String {
        let figure = self.formats.money(&amount.to_string(), amount.unit().scale());
        [&figure, "\u{a0}", &unit(self.entry.as_deref(), amount.asset())].concat()
    }

    fn number(&self, number: &Number) -> String {
        self.formats.number(&number.to_string())
    }

    fn percent(&self, percent: &Percent) -> String {
        [&self.formats.number(&percent.to_string()), "\u{a0}%"].concat()
    }
}

fn unit(entry: Option<&OfficeEntry>, code: AssetCode) -> String {
    let asset = entry.and_then(|entry| entry.office.asset(code));
    asset.map_or_else(|| code.to_string(), |asset| asset.currency.clone())
}
