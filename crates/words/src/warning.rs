//! Words for what to mind beside a verdict.

use crate::{Words, key};
use obmen_details::{Network, Warning};

impl Words<'_> {
    /// A remark about details of a network.
    #[must_use]
    pub fn warning(&self, warning: &Warning, network: Network) -> String {
        let named = ("network", self.name(network.symbol()));
        match warning {
            Warning::NoChecksum => self.text(key::WARNING_NO_CHECKSUM),
            Warning::SharedFormat => self.catalogue.fill(key::WARNING_SHARED_FORMAT, &[named]),
            Warning::LegacyForm => self.catalogue.fill(key::WARNING_LEGACY_FORM, &[named]),
            Warning::RawForm => self.text(key::WARNING_RAW_FORM),
            Warning::FutureVersion => self.catalogue.fill(key::WARNING_FUTURE_VERSION, &[named]),
            Warning::Contract => self.text(key::WARNING_CONTRACT),
            Warning::NetworkClosed => self.text(key::WARNING_NETWORK_CLOSED),
            Warning::MemoMissing => {
                self.catalogue.fill(key::WARNING_MEMO_MISSING, &[named, ("memo", &self.usual_memo(network))])
            }
            Warning::MemoKindAssumed => self.text(key::WARNING_MEMO_KIND_ASSUMED),
            Warning::MemoLong => self.text(key::WARNING_MEMO_LONG),
            Warning::LuhnFailed => self.text(key::WARNING_LUHN_FAILED),
            Warning::DateMismatch => self.text(key::WARNING_DATE_MISMATCH),
            Warning::LicenceRevoked => self.text(key::WARNING_LICENCE_REVOKED),
            Warning::EmailTypo { meant } => self.catalogue.fill(key::WARNING_EMAIL_TYPO, &[("meant", meant)]),
            Warning::MaybePrivateKey => self.text(key::WARNING_MAYBE_PRIVATE_KEY),
        }
    }
}
