//! The server's own texts, `locales/*/server.json` and `lint.json`, beside those of [`obmen_words`].

use obmen_words::{Catalogue, Lang};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What goes wrong with a request and with the program, and with an office's files.
const ENGLISH: [&str; 2] =
    [include_str!("../../../locales/en/server.json"), include_str!("../../../locales/en/lint.json")];
const RUSSIAN: [&str; 2] =
    [include_str!("../../../locales/ru/server.json"), include_str!("../../../locales/ru/lint.json")];

/// All texts in one language.
#[derive(Debug)]
pub(crate) struct Texts {
    own: BTreeMap<String, String>,
    words: Catalogue,
}

impl Texts {
    /// The texts of a language.
    pub(crate) fn of(lang: Lang) -> &'static Self {
        static EN: OnceLock<Texts> = OnceLock::new();
        static RU: OnceLock<Texts> = OnceLock::new();
        match lang {
            Lang::En => EN.get_or_init(|| Self::read(lang, ENGLISH)),
            Lang::Ru => RU.get_or_init(|| Self::read(lang, RUSSIAN)),
        }
    }

    /// A text that cannot be read shows its keys; a test sees to it that none is shipped.
    fn read(lang: Lang, files: [&str; 2]) -> Self {
        let read = |json: &str| serde_json::from_str::<BTreeMap<_, _>>(json).unwrap_or_default();
        Self { own: files.into_iter().flat_map(read).collect(), words: Catalogue::embedded(lang) }
    }

    /// The texts of [`obmen_words`].
    pub(crate) fn words(&self) -> &Catalogue {
        &self.words
    }

    /// A text with its `{placeholders}` filled; the key itself where there is none.
    pub(crate) fn fill(&self, key: &str, values: &[(&str, &str)]) -> String {
        let mut filled = String::new();
        let mut rest = self.own.get(key).map_or(key, String::as_str);
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let value = after.split_once('}').and_then(|(name, tail)| {
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
        filled + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn placeholders(text: &str) -> BTreeSet<&str> {
        text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
    }

    #[test]
    fn every_language_has_the_same_keys_and_placeholders() {
        let (english, russian) = (&Texts::of(Lang::En).own, &Texts::of(Lang::Ru).own);
        assert!(english.len() > 20);
        assert_eq!(english.keys().collect::<Vec<_>>(), russian.keys().collect::<Vec<_>>());
        for ((key, english), russian) in english.iter().zip(russian.values()) {
            assert_eq!(placeholders(english), placeholders(russian), "{key}");
            assert!(!english.trim().is_empty() && !russian.trim().is_empty(), "{key}");
        }
    }

    #[test]
    fn a_filled_value_is_not_read_again() {
        let text = Texts::of(Lang::En).fill("fault.too-long", &[("found", "{allowed}"), ("allowed", "2")]);
        assert!(text.contains("{allowed}") && text.contains('2'), "{text}");
    }
}
