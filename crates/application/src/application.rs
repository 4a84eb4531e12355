//! An application that may be stored.

use crate::figures::Figures;
use core::fmt;
use obmen_details::Checked;
use obmen_exchange::{Amount, Direction, Office, Quote, Rate, RateSheet};

/// A request that passed [`check`](crate::check). Cannot be made in any other way.
pub struct Application<'m> {
    pub(crate) office: &'m Office,
    pub(crate) sheet: &'m RateSheet,
    pub(crate) figures: Figures<'m>,
    pub(crate) recipient: Option<Checked>,
    pub(crate) refund: Option<Checked>,
    pub(crate) email: Checked,
    pub(crate) territory: Option<String>,
    pub(crate) consents: Vec<String>,
    pub(crate) partner: Option<String>,
}

impl<'m> Application<'m> {
    /// The office.
    #[must_use]
    pub fn office(&self) -> &'m Office {
        self.office
    }

    /// The direction.
    #[must_use]
    pub fn direction(&self) -> Option<&'m Direction> {
        self.figures.quote.direction
    }

    /// The quote it was taken at.
    #[must_use]
    pub fn quote(&self) -> &Quote<'m> {
        &self.figures.quote
    }

    /// What the visitor sends.
    #[must_use]
    pub fn send(&self) -> Amount {
        self.figures.send
    }

    /// What the visitor receives.
    #[must_use]
    pub fn receive(&self) -> Amount {
        self.figures.receive
    }

    /// The rate.
    #[must_use]
    pub fn rate(&self) -> Rate {
        self.figures.rate
    }

    /// When the rate was true, RFC 3339, where the sheet says.
    #[must_use]
    pub fn as_of(&self) -> Option<&'m str> {
        self.sheet.as_of.as_deref()
    }

    /// SHA-256 of the offer agreed to.
    #[must_use]
    pub fn offer_version(&self) -> &'m str {
        &self.office.offer.sha256
    }

    /// Where to pay out; `None` where the asset takes no details (cash).
    #[must_use]
    pub fn recipient(&self) -> Option<&Checked> {
        self.recipient.as_ref()
    }

    /// Where to pay back, where the visitor says.
    #[must_use]
    pub fn refund(&self) -> Option<&Checked> {
        self.refund.as_ref()
    }

    /// The e-mail address in its one spelling.
    #[must_use]
    pub fn email(&self) -> &str {
        self.email.details()
    }

    /// ISO 3166-1 alpha-2 code of where the visitor lives, where it was said.
    #[must_use]
    pub fn territory(&self) -> Option<&str> {
        self.territory.as_deref()
    }

    /// Ids of what was agreed to, in the office's order.
    #[must_use]
    pub fn consents(&self) -> &[String] {
        &self.consents
    }

    /// The partner site it came through.
    #[must_use]
    pub fn partner(&self) -> Option<&str> {
        self.partner.as_deref()
    }

    /// Minutes the visitor has to pay, where the direction says.
    #[must_use]
    pub fn payment_window(&self) -> Option<u32> {
        self.direction()?.payment_window
    }
}

/// Without what is about a person.
impl fmt::Debug for Application<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Application")
            .field("office", &self.office.id)
            .field("send", &self.send())
            .field("receive", &self.receive())
            .field("partner", &self.partner)
            .finish_non_exhaustive()
    }
}
