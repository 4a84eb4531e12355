//! `Idempotency-Key`: its form, and the keys being worked on.

use crate::digest;
use crate::problem::{Kind, Problem};
use axum::http::HeaderMap;
use obmen_words::Lang;
use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

/// The fewest characters of a key.
pub(crate) const MIN_KEY: usize = 8;
/// The most characters of a key.
pub(crate) const MAX_KEY: usize = 64;
/// Hours that a key is kept at least: a day, and as much again for clocks and outboxes that lag.
pub(crate) const KEPT_HOURS: u32 = 48;

/// A key as it was sent. It has no `Debug`: with the server's key it makes the secret.
pub(crate) struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The request's key.
    pub(crate) fn of(headers: &HeaderMap, lang: Lang) -> Result<Self, Problem> {
        let mut given = headers.get_all("idempotency-key").iter();
        let Some(value) = given.next() else { return Err(Problem::new(Kind::KeyRequired, lang)) };
        let visible = |text: &&str| text.bytes().all(|byte| byte.is_ascii_graphic());
        let fits = |text: &&str| (MIN_KEY..=MAX_KEY).contains(&text.len());
        match value.to_str().ok().filter(fits).filter(visible) {
            Some(key) if given.next().is_none() => Ok(Self(key.to_owned())),
            _ => Err(Problem::new(Kind::KeyInvalid, lang)),
        }
    }

    /// The key itself.
    pub(crate) fn reveal(&self) -> &str {
        &self.0
    }

    /// What is stored of it.
    pub(crate) fn hash(&self) -> String {
        digest::sha256_hex(self.0.as_bytes())
    }
}

/// Keys being worked on in this process.
#[derive(Clone, Debug, Default)]
pub(crate) struct InFlight(Arc<Mutex<HashSet<String>>>);

/// Gives its key free when the work is over, also where the sender hangs up.
pub(crate) struct Claim {
    keys: InFlight,
    hash: String,
}

impl InFlight {
    /// Takes a key's hash, unless it is taken.
    pub(crate) fn claim(&self, hash: &str) -> Option<Claim> {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.insert(hash.to_owned()).then(|| Claim { keys: self.clone(), hash: hash.to_owned() })
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.keys.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.hash);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_claimed_once_until_it_is_given_free() {
        let keys = InFlight::default();
        let first = keys.claim("a");
        assert!(first.is_some() && keys.claim("a").is_none() && keys.claim("b").is_some());
        drop(first);
        assert!(keys.claim("a").is_some());
    }
}
