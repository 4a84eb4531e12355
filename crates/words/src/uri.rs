//! Words for payment links.

use crate::{Words, key};
use obmen_details::uri::Fault;

impl Words<'_> {
    /// Why a payment link is refused.
    #[must_use]
    pub fn uri_fault(&self, fault: Fault) -> String {
        self.text(match fault {
            Fault::NoAddress => key::URI_NO_ADDRESS,
            Fault::Encoding => key::URI_ENCODING,
            Fault::Amount => key::URI_AMOUNT,
            Fault::Memo => key::URI_MEMO,
            Fault::Required => key::URI_REQUIRED,
            Fault::Repeated => key::URI_REPEATED,
            Fault::UnknownNetwork => key::URI_UNKNOWN_NETWORK,
            Fault::NoPayment => key::URI_NO_PAYMENT,
            Fault::SeveralReceivers => key::URI_SEVERAL_RECEIVERS,
        })
    }

    /// It is for these networks, and for none that the asset takes.
    #[must_use]
    pub fn uri_other_network(&self, networks: &str) -> String {
        self.catalogue.fill(key::URI_OTHER_NETWORK, &[("networks", networks)])
    }

    /// It asks for a token, and the asset is none on its network.
    #[must_use]
    pub fn uri_other_token(&self, token: &str) -> String {
        self.catalogue.fill(key::URI_OTHER_TOKEN, &[("token", token)])
    }

    /// It asks for a token that nobody compared with the asset.
    #[must_use]
    pub fn uri_token(&self, token: &str) -> String {
        self.catalogue.fill(key::URI_TOKEN, &[("token", token)])
    }

    /// Its amount is one of the network's own coin, which is not the asset.
    #[must_use]
    pub fn uri_amount_not_taken(&self) -> String {
        self.text(key::URI_AMOUNT_NOT_TAKEN)
    }

    /// Its memo does not go with the asset.
    #[must_use]
    pub fn uri_memo_not_sent(&self, memo: &str) -> String {
        self.catalogue.fill(key::URI_MEMO_NOT_SENT, &[("memo", memo)])
    }

    /// It has no memo, and one stands there already.
    #[must_use]
    pub fn uri_memo_kept(&self, memo: &str) -> String {
        self.catalogue.fill(key::URI_MEMO_KEPT, &[("memo", memo)])
    }
}
