//! The words in every language.

use std::cell::OnceCell;

use obmen_words::{Catalogue, Figures, Lang, Words};

thread_local! {
    static CATALOGUES: [OnceCell<Catalogue>; Lang::ALL.len()] = const { [const { OnceCell::new() }; Lang::ALL.len()] };
}

/// Does something with the words of a language; `None` where it has no texts.
pub(crate) fn with<T>(tag: &str, job: impl FnOnce(Words<'_>) -> T) -> Option<T> {
    let lang = Lang::parse(tag)?;
    CATALOGUES.with(|catalogues| {
        let cell = match lang {
            Lang::En => &catalogues[0],
            Lang::Ru => &catalogues[1],
        };
        Some(job(Words::new(cell.get_or_init(|| Catalogue::embedded(lang)), &NoFigures)))
    })
}

/// No word about details holds an amount: so the package does not carry the printing of decimals.
struct NoFigures;

impl Figures for NoFigures {
    fn amount(&self, _: &obmen_exchange::Amount) -> String {
        String::new()
    }

    fn number(&self, _: &obmen_exchange::Number) -> String {
        String::new()
    }

    fn percent(&self, _: &obmen_exchange::Percent) -> String {
        String::new()
    }
}
