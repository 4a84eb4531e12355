use super::{Fault, get};
use crate::browser::version;
use js_sys::{Array, JSON};
use obmen_words::{Catalogue, Lang};
use wasm_bindgen::JsCast;

/// The texts of one language; no other is fetched. They come as a list in the order of the keys, behind a fingerprint
/// of their names: a list made for another version of the page is not read. The address says which version asks, since
/// the service worker may hold the lists of two.
///
/// # Errors
/// [`Fault`] where they did not come or were made for other keys.
pub async fn texts(lang: Lang) -> Result<Catalogue, Fault> {
    let (text, _) = get(&["/locales/", lang.tag(), ".json?", &version()].concat()).await?;
    let list =
        JSON::parse(&text).ok().and_then(|list| list.dyn_into::<Array>().ok()).ok_or(Fault::Unreadable)?;
    let texts = list.iter().map(|text| text.as_string().unwrap_or_default());
    Catalogue::from_list(lang, texts).ok_or(Fault::Unreadable)
}
