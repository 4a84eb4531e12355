//! Why a payment URI is refused.

/// What is wrong with a URI of a known scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nobody to pay.
    NoAddress,
    /// A percent sign without two hexadecimal digits, bytes that are no UTF-8, a bare `#`.
    Encoding,
    /// The amount is no number of the scheme: negative, with a comma, finer than the smallest unit, or too large.
    Amount,
    /// A memo of a kind that is not sent, or not written as its kind is.
    Memo,
    /// A parameter marked as required (`req-`) that is not known here (BIP-21, ZIP-321).
    Required,
    /// A parameter stands twice: which one counts, nobody knows.
    Repeated,
    /// A chain's number, or a network's name, that is not carried or is a test network's.
    UnknownNetwork,
    /// Not a plain payment: another call of a contract, a ready-made transaction, a request to be fetched.
    NoPayment,
    /// Several are to be paid.
    SeveralReceivers,
}

impl Fault {
    /// The word for JSON and for message keys.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoAddress => "no-address",
            Self::Encoding => "encoding",
            Self::Amount => "amount",
            Self::Memo => "memo",
            Self::Required => "required",
            Self::Repeated => "repeated",
            Self::UnknownNetwork => "unknown-network",
            Self::NoPayment => "no-payment",
            Self::SeveralReceivers => "several-receivers",
        }
    }
}
