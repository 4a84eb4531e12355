use super::{Fault, get};
use crate::browser::text_at;
use js_sys::JSON;
use obmen_words::{Catalogue, Lang};

/// The texts of one language; no other is fetched.
///
/// # Errors
/// [`Fault`] where they did not come or are no JSON.
pub async fn texts(lang: Lang) -> Result<Catalogue, Fault> {
    let path = |file: &str| ["/locales/", lang.tag(), "/", file, ".json"].concat();
    let core = JSON::parse(&get(&path("core")).await?).map_err(|_| Fault::Unreadable)?;
    let page = JSON::parse(&get(&path("page")).await?).map_err(|_| Fault::Unreadable)?;
    Ok(Catalogue::from_lookup(lang, |name| text_at(&page, name).or_else(|| text_at(&core, name))))
}
