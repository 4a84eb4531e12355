//! The texts of one language.

use crate::key::{FINGERPRINT, Key, NAMES, Plural};
use crate::lang::{Category, Lang};
use std::borrow::Cow;
use std::sync::Arc;

/// Every text of one language, by key. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Catalogue {
    lang: Lang,
    texts: Arc<[Cow<'static, str>]>,
}

impl Catalogue {
    /// Asks `lookup` once for each name. A text it does not have shows its name, so that a gap is seen and nothing
    /// is blank.
    #[must_use]
    pub fn from_lookup(lang: Lang, mut lookup: impl FnMut(&str) -> Option<String>) -> Self {
        let gap = |name: &'static str| if is_optional(name) { "" } else { name };
        let texts =
            NAMES.iter().map(|name| lookup(name).map_or(Cow::Borrowed(gap(name)), Cow::Owned)).collect();
        Self { lang, texts }
    }

    /// From a list that [`Self::list`] made: a program that reads it need not carry the names of the texts. `None`
    /// where it was made for other names, since then its places mean other texts.
    #[must_use]
    pub fn from_list(lang: Lang, mut list: impl Iterator<Item = String>) -> Option<Self> {
        let is_ours = list.next().is_some_and(|first| first == FINGERPRINT);
        is_ours.then(|| Self { lang, texts: list.map(Cow::Owned).collect() })
    }

    /// The texts in the order of their keys, behind a fingerprint of the names they were made for.
    pub fn list(&self) -> impl Iterator<Item = &str> {
        [FINGERPRINT].into_iter().chain(self.texts.iter().map(|text| &**text))
    }

    /// The texts that were built in; English where a language has a gap.
    #[cfg(any(
        feature = "embedded",
        feature = "embedded-details",
        feature = "embedded-records",
        feature = "embedded-reader",
        feature = "embedded-fees"
    ))]
    #[must_use]
    pub fn embedded(lang: Lang) -> Self {
        use crate::key::{EN, RU};
        fn pieces(texts: &'static str) -> impl Iterator<Item = &'static str> {
            let mut rest = Some(texts);
            core::iter::from_fn(move || {
                let texts = rest?;
                let (text, more) =
                    cut(texts, b'\x1f').map_or((texts, None), |(text, more)| (text, Some(more)));
                rest = more;
                Some(text)
            })
        }
        let own = match lang {
            Lang::En => EN,
            Lang::Ru => RU,
        };
        let text = |(own, english): (&'static str, &'static str)| if own.is_empty() { english } else { own };
        Self { lang, texts: pieces(own).zip(pieces(EN)).map(text).map(Cow::Borrowed).collect() }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A text as it stands, placeholders and all.
    #[must_use]
    pub fn text(&self, key: Key) -> &str {
        self.at(key.0)
    }

    /// A text with its `{placeholders}` filled; one that is not given stays visible.
    #[must_use]
    pub fn fill(&self, key: Key, values: &[(&str, &str)]) -> String {
        fill(self.text(key), values)
    }

    /// The text of a name that is put together at run time (`lint.` and a fault's code), filled; `None` where there is
    /// no such name.
    #[must_use]
    pub fn fill_named(&self, name: &str, values: &[(&str, &str)]) -> Option<String> {
        let at = NAMES.iter().position(|known| *known == name)?;
        self.texts.get(at).map(|text| fill(text, values))
    }

    /// The form of a text for `count`, which fills `{count}`; further placeholders as in [`Self::fill`].
    #[must_use]
    pub fn count(&self, plural: Plural, count: u64, values: &[(&str, &str)]) -> String {
        let count_text = count.to_string();
        let mut all = Vec::with_capacity(values.len() + 1);
        all.extend_from_slice(values);
        all.push(("count", &count_text));
        fill(self.form(plural, self.lang.category(count)), &all)
    }

    fn form(&self, plural: Plural, category: Category) -> &str {
        let slot = match category {
            Category::One => 0,
            Category::Few => 1,
            Category::Many => 2,
            Category::Other => 3,
        };
        let has = |slot: u16| Some(self.at(plural.0 + slot)).filter(|text| !text.is_empty());
        has(slot).or_else(|| has(3)).or_else(|| has(2)).unwrap_or_else(|| self.at(plural.0 + 3))
    }

    fn at(&self, slot: u16) -> &str {
        self.texts.get(usize::from(slot)).map_or("", |text| text)
    }
}

/// Forms that not every language has.
fn is_optional(name: &str) -> bool {
    name.ends_with(".few") || name.ends_with(".many")
}

/// In one pass, so that a filled value is never read for placeholders again.
fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let more: usize = values.iter().map(|(_, value)| value.len()).sum();
    let mut filled = String::with_capacity(text.len() + more);
    let mut rest = text;
    while let Some((before, after)) = cut(rest, b'{') {
        filled.push_str(before);
        let value = cut(after, b'}').and_then(|(name, tail)| {
            values.iter().find(|(given, _)| *given == name).map(|(_, value)| (*value, tail))
        });
        match value {
            Some((value, tail)) => {
                filled.push_str(value);
                rest = tail;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Before and after the first of an ASCII character. (`split_once` brings a search along that small programs need for
/// nothing else.)
fn cut(text: &str, mark: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|byte| byte == mark)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

#[cfg(test)]
mod tests {
    use super::{Catalogue, fill};
    use crate::lang::Lang;

    #[test]
    fn a_list_reads_back_and_one_for_other_names_does_not() {
        let made = Catalogue::from_lookup(Lang::Ru, |name| Some(format!("<{name}>")));
        let list: Vec<String> = made.list().map(str::to_owned).collect();
        let read = Catalogue::from_list(Lang::Ru, list.clone().into_iter()).map(|c| c.texts);
        assert_eq!(read, Some(made.texts));
        assert!(Catalogue::from_list(Lang::Ru, list.into_iter().skip(1)).is_none());
    }

    #[test]
    fn a_filled_value_is_not_read_again() {
        assert_eq!(fill("{a} and {b}", &[("a", "{b}"), ("b", "2")]), "{b} and 2");
    }

    #[test]
    fn an_unknown_placeholder_stays_visible() {
        assert_eq!(fill("{a} {c", &[("b", "2")]), "{a} {c");
    }
}
