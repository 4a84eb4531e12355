//! The secret by which a visitor asks after an application, and the ids of applications.
//!
//! It is HMAC-SHA256 under a key of the server's over the idempotency key and the application's id. So the same
//! request can be answered the same again, though the database holds only the secret's hash, and neither the secret
//! nor the idempotency key that it could be made from.

use crate::digest;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;
use subtle::ConstantTimeEq as _;

/// Makes secrets.
pub(crate) struct Secrets {
    mac: Hmac<Sha256>,
}

impl Secrets {
    /// Under the server's key.
    ///
    /// # Errors
    /// Never for a key of any length; the type of HMAC has no way to say so.
    pub(crate) fn new(server_key: &str) -> Result<Self, hmac::digest::InvalidLength> {
        Hmac::new_from_slice(server_key.as_bytes()).map(|mac| Self { mac })
    }

    /// The secret of an application: 256 bits in URL-safe base64, 43 characters.
    pub(crate) fn secret(&self, idempotency_key: &str, id: &str) -> String {
        let mut mac = self.mac.clone();
        // An id has a fixed length, so that it and the key cannot be cut elsewhere.
        mac.update(id.as_bytes());
        mac.update(idempotency_key.as_bytes());
        URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }
}

/// What is stored of a secret.
pub(crate) fn hash(secret: &str) -> String {
    digest::sha256_hex(secret.as_bytes())
}

/// Whether a secret is the one whose hash is stored; takes the same time for every wrong one.
pub(crate) fn matches(secret: &str, stored: &str) -> bool {
    hash(secret).as_bytes().ct_eq(stored.as_bytes()).into()
}

/// 256 random bits in hex.
///
/// # Errors
/// Where the operating system has no randomness to give.
pub(crate) fn random_key() -> Result<String, getrandom::Error> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes)?;
    Ok(digest::hex(&bytes))
}

/// A new application's id: UUID version 7, random, and sorted by time.
pub(crate) fn new_id() -> String {
    uuid::Uuid::now_v7().to_string()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop at what it did not expect")]
mod tests {
    use super::*;

    #[test]
    fn a_secret_depends_on_the_servers_key_the_clients_and_the_id() {
        let secrets = Secrets::new("one").unwrap();
        let secret = secrets.secret("key", "id");
        assert_eq!(secret.len(), 43);
        assert_eq!(secret, secrets.secret("key", "id"));
        assert_ne!(secret, secrets.secret("kez", "id"));
        assert_ne!(secret, secrets.secret("key", "ie"));
        assert_ne!(secret, Secrets::new("two").unwrap().secret("key", "id"));
    }

    #[test]
    fn only_the_secret_itself_matches() {
        assert!(matches("secret", &hash("secret")));
        assert!(!matches("secreu", &hash("secret")));
        assert!(!matches("", &hash("secret")));
    }
}
