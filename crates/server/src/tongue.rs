//! The language to answer in.

use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use core::convert::Infallible;
use obmen_words::Lang;

/// The language that `Accept-Language` prefers of those we have (RFC 9110, 12.5.4); English where it names none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Tongue(pub(crate) Lang);

impl Tongue {
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let given = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        Self(preferred(given).unwrap_or_default())
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Tongue {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.headers))
    }
}

fn preferred(list: &str) -> Option<Lang> {
    let mut best: Option<(u16, Lang)> = None;
    for item in list.split(',') {
        let (tag, weight) = item.split_once(';').map_or((item, 1000), |(tag, rest)| (tag, thousandths(rest)));
        let Some(lang) = Lang::parse(tag.trim()) else { continue };
        if weight > 0 && best.is_none_or(|(heaviest, _)| weight > heaviest) {
            best = Some((weight, lang));
        }
    }
    best.map(|(_, lang)| lang)
}

/// `q=0.8` is 800; what is no weight counts as 0.
fn thousandths(parameter: &str) -> u16 {
    let Some(value) = parameter.trim().strip_prefix("q=") else { return 0 };
    match value.split_once('.') {
        None => u16::from(value == "1") * 1000,
        Some(("1", _)) => 1000,
        Some((_, decimals)) => format!("{decimals:0<3}").get(..3).and_then(|d| d.parse().ok()).unwrap_or(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_language_we_have_is_taken() {
        for (list, wanted) in [
            ("ru", Some(Lang::Ru)),
            ("ru-KZ,ru;q=0.9,en;q=0.8", Some(Lang::Ru)),
            ("en;q=0.3, ru;q=0.75", Some(Lang::Ru)),
            ("kk, uz;q=0.9, en;q=0.1", Some(Lang::En)),
            ("ru;q=0, en;q=0.001", Some(Lang::En)),
            ("de", None),
            ("*", None),
            ("", None),
        ] {
            assert_eq!(preferred(list), wanted, "{list}");
        }
    }
}
