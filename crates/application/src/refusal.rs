//! Why a request is not an application: typed, all of it at once. Words are chosen elsewhere.

use core::fmt;
use obmen_details::{Answer, Code};
use obmen_exchange::money::{CodeError, NumberError};
use obmen_exchange::{Amount, Problem, Quote};

/// Why a request is refused.
#[derive(Clone, Debug)]
pub enum Refusal<'m> {
    /// Members that are wrong, in the order of the wire. Never empty.
    Invalid(Vec<FieldProblem>),
    /// All is right but the rate, which is a newer one: the same `send` quoted again, for the visitor to confirm.
    RateMoved(Box<Quote<'m>>),
}

/// A member of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// `office`
    Office,
    /// `give`
    Give,
    /// `get`
    Get,
    /// The pair of `give` and `get`.
    Direction,
    /// `send`
    Send,
    /// `receive`
    Receive,
    /// The rate as a whole.
    Rate,
    /// `rate.in`
    RateIn,
    /// `rate.out`
    RateOut,
    /// `rate.as_of`
    RateAsOf,
    /// `details.details`
    Details,
    /// `details.memo`
    Memo,
    /// `details.refund_details`
    RefundDetails,
    /// `details.refund_memo`
    RefundMemo,
    /// `email`
    Email,
    /// `territory`
    Territory,
    /// `offer.version`
    OfferVersion,
    /// `consents`
    Consents,
    /// `partner`
    Partner,
}

impl Field {
    /// Its path on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Give => "give",
            Self::Get => "get",
            Self::Direction => "direction",
            Self::Send => "send",
            Self::Receive => "receive",
            Self::Rate => "rate",
            Self::RateIn => "rate.in",
            Self::RateOut => "rate.out",
            Self::RateAsOf => "rate.as_of",
            Self::Details => "details.details",
            Self::Memo => "details.memo",
            Self::RefundDetails => "details.refund_details",
            Self::RefundMemo => "details.refund_memo",
            Self::Email => "email",
            Self::Territory => "territory",
            Self::OfferVersion => "offer.version",
            Self::Consents => "consents",
            Self::Partner => "partner",
        }
    }
}

/// One member that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// Which.
    pub field: Field,
    /// What is wrong with it.
    pub fault: Fault,
}

impl FieldProblem {
    /// A fault of a field.
    #[must_use]
    pub const fn new(field: Field, fault: Fault) -> Self {
        Self { field, fault }
    }
}

/// What can be wrong with a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing was given.
    Required,
    /// Longer than [`limits`](crate::limits) allow, or more of them.
    TooLong {
        /// Bytes (or how many) found.
        found: usize,
        /// Bytes (or how many) allowed.
        allowed: usize,
    },
    /// No office of this id.
    UnknownOffice,
    /// Not written as an asset's code.
    NotACode(CodeError),
    /// The office has no such asset.
    UnknownAsset,
    /// Not `digits[.digits]`.
    NotANumber(NumberError),
    /// What the quote found: no such direction, under the minimum, above the reserve …
    Quote(Problem),
    /// Not what the quote gives.
    NotComputed {
        /// What it gives.
        computed: Amount,
    },
    /// Details or a memo that cannot be used.
    Details(DetailsFault),
    /// The office names no network that is known: its files are at fault, not the visitor.
    UnknownNetwork,
    /// The asset takes no details: it is handed over, not sent.
    DetailsUnexpected,
    /// A memo without the details that it belongs to.
    MemoAlone,
    /// Neither an ISO 3166-1 alpha-2 code nor one of the office's own words.
    UnknownTerritory,
    /// The office refuses residents of it.
    RefusedTerritory {
        /// The clause that says so.
        clause: String,
    },
    /// Another version of the offer than the one in force.
    OfferChanged {
        /// SHA-256 of the one in force.
        current: String,
    },
    /// Something must be agreed to and was not.
    ConsentMissing {
        /// Its id.
        id: String,
    },
    /// The office asks for no such consent.
    UnknownConsent {
        /// Its id, as sent.
        id: String,
    },
    /// Not `[a-z0-9-]{1,32}`.
    NotAPartner,
}

impl Fault {
    /// The code of the public JSON.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::TooLong { .. } => "too-long",
            Self::UnknownOffice => "unknown-office",
            Self::NotACode(_) => "not-a-code",
            Self::UnknownAsset => "unknown-asset",
            Self::NotANumber(_) => "not-a-number",
            Self::Quote(problem) => problem.code(),
            Self::NotComputed { .. } => "not-computed",
            Self::Details(fault) => fault.code().map_or("incomplete", |code| code.as_str()),
            Self::UnknownNetwork => "unknown-network",
            Self::DetailsUnexpected => "details-unexpected",
            Self::MemoAlone => "memo-alone",
            Self::UnknownTerritory => "unknown-territory",
            Self::RefusedTerritory { .. } => "refused-territory",
            Self::OfferChanged { .. } => "offer-changed",
            Self::ConsentMissing { .. } => "consent-missing",
            Self::UnknownConsent { .. } => "unknown-consent",
            Self::NotAPartner => "not-a-partner",
        }
    }
}

/// What [`obmen_details`] answered. Its `Debug` does not show what was typed.
#[derive(Clone, PartialEq, Eq)]
pub struct DetailsFault(Box<Answer>);

impl DetailsFault {
    pub(crate) fn new(answer: Box<Answer>) -> Self {
        Self(answer)
    }

    /// The answer; what it calls incomplete is wrong here, since sending ends the typing.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.0
    }

    /// What is wrong.
    #[must_use]
    pub fn code(&self) -> Option<&Code> {
        self.0.code.as_ref().or(self.0.ends.as_ref())
    }
}

impl fmt::Debug for DetailsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let code = self.code().map(|code| code.as_str());
        f.debug_struct("DetailsFault")
            .field("network", &self.0.network)
            .field("code", &code)
            .finish_non_exhaustive()
    }
}
