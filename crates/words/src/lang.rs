//! Languages and how they count.

/// A language that has texts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lang {
    /// English.
    #[default]
    En,
    /// Russian.
    Ru,
}

/// A plural category of CLDR.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// 1; in Russian also 21, 31…
    One,
    /// In Russian 2 to 4, 22 to 24…
    Few,
    /// In Russian 0, 5 to 20…
    Many,
    /// Everything else.
    Other,
}

impl Lang {
    /// All, in the order they are offered and declared.
    pub const ALL: [Self; 2] = [Self::En, Self::Ru];

    /// The language of a tag such as `ru` or `ru-KZ`; `None` where it has no texts.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let end = tag.bytes().position(|letter| matches!(letter, b'-' | b'_')).unwrap_or(tag.len());
        let primary = tag.get(..end)?;
        Self::ALL.into_iter().find(|lang| primary.eq_ignore_ascii_case(lang.tag()))
    }

    /// The BCP 47 tag, which is also the folder in `locales/`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
        }
    }

    /// The language's own name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
        }
    }

    /// The category of a whole number, by CLDR's rules.
    #[must_use]
    pub fn category(self, count: u64) -> Category {
        match self {
            Self::En if count == 1 => Category::One,
            Self::En => Category::Other,
            Self::Ru => match (count % 10, count % 100) {
                (1, hundred) if hundred != 11 => Category::One,
                (2..=4, hundred) if !(12..=14).contains(&hundred) => Category::Few,
                _ => Category::Many,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Category, Lang};

    #[test]
    fn russian_counts_by_the_last_two_digits() {
        let forms = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 111, 121].map(|n| Lang::Ru.category(n));
        use Category::{Few, Many, One};
        assert_eq!(forms, [Many, One, Few, Few, Many, Many, Many, Many, One, Few, Many, One]);
    }

    #[test]
    fn a_region_does_not_change_the_language() {
        assert_eq!(Lang::parse("ru-KZ"), Some(Lang::Ru));
        assert_eq!(Lang::parse("RU"), Some(Lang::Ru));
        assert_eq!(Lang::parse("fr"), None);
    }
}
