//! One spelling of a request, so that two of them can be compared byte by byte (`Idempotency-Key`).

use crate::{Private, Request};
use obmen_exchange::Number;

impl Request {
    /// The request in its one spelling: members in a fixed order, figures without superfluous zeros, consents sorted
    /// and each once, an empty optional member the same as none.
    ///
    /// Each text stands as `length:text;`, so that no text can be taken for a border between two.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(512);
        let optional = |text: &Option<String>| text.clone().unwrap_or_default();
        let private = |text: &Option<Private>| text.clone().unwrap_or_default();
        put(&mut bytes, &self.office);
        put(&mut bytes, &self.give);
        put(&mut bytes, &self.get);
        put(&mut bytes, &figure(&self.send));
        put(&mut bytes, &figure(&self.receive));
        put(&mut bytes, &figure(&self.rate.give));
        put(&mut bytes, &figure(&self.rate.get));
        put(&mut bytes, &optional(&self.rate.as_of));
        put(&mut bytes, self.details.details.reveal());
        put(&mut bytes, private(&self.details.memo).reveal());
        put(&mut bytes, private(&self.details.refund_details).reveal());
        put(&mut bytes, private(&self.details.refund_memo).reveal());
        put(&mut bytes, self.email.reveal());
        put(&mut bytes, &optional(&self.territory));
        put(&mut bytes, &self.offer.version);
        put(&mut bytes, &optional(&self.partner));
        let mut consents: Vec<&String> = self.consents.iter().collect();
        consents.sort_unstable();
        consents.dedup();
        for consent in consents {
            put(&mut bytes, consent);
        }
        bytes
    }
}

fn put(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend_from_slice(text.len().to_string().as_bytes());
    bytes.push(b':');
    bytes.extend_from_slice(text.as_bytes());
    bytes.push(b';');
}

/// `10.50` and `10.5` are one figure; what is no figure stays as it is.
fn figure(text: &str) -> String {
    Number::parse(text).map_or_else(|_| text.to_owned(), |number| number.to_string())
}
