//! The words in the language that was asked for.

use crate::fields::Fields;
use obmen_request::Refusal;
use obmen_words::{Catalogue, Lang};
use std::cell::OnceCell;
use wasm_bindgen::JsValue;

thread_local! {
    static CATALOGUES: [OnceCell<Catalogue>; Lang::ALL.len()] = const { [const { OnceCell::new() }; Lang::ALL.len()] };
}

/// The texts of the language that the options name; where they cannot be read, English, and why.
pub(crate) fn of(options: &JsValue) -> (Catalogue, Result<(), Refusal>) {
    let (lang, read) = match lang(options) {
        Ok(lang) => (lang, Ok(())),
        Err(refusal) => (Lang::En, Err(refusal)),
    };
    let catalogue = CATALOGUES.with(|catalogues| {
        let cell = match lang {
            Lang::En => &catalogues[0],
            Lang::Ru => &catalogues[1],
        };
        cell.get_or_init(|| Catalogue::embedded(lang)).clone()
    });
    (catalogue, read)
}

fn lang(options: &JsValue) -> Result<Lang, Refusal> {
    match Fields::of_optional("options", options, &["lang"])?.text("lang")? {
        None => Ok(Lang::En),
        Some(tag) => Lang::parse(&tag).ok_or(Refusal::UnknownLang(tag)),
    }
}
