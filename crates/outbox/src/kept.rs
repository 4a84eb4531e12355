use obmen_application::outbox::{Deal, Entry, Reason, Receipt, State, Terms};
use obmen_application::{Private, Request};
use serde::{Deserialize, Serialize};

/// What is kept of an application: itself, and how its amounts are shown where the office's data are not at hand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The application.
    pub entry: Entry,
    /// Names.
    pub shown: Shown,
    /// Whether a partner was told that it was taken.
    #[serde(default)]
    pub told: bool,
}

/// Names that the page shows amounts with.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The office's.
    pub office: String,
    /// The unit of the asset given.
    pub give: String,
    /// The unit of the asset got.
    pub get: String,
}

/// What the views are told of it.
#[derive(Serialize)]
pub(crate) struct View<'a> {
    key: &'a Private,
    state: &'static str,
    /// Seconds since 1970.
    until: u32,
    unanswered: bool,
    deal: Deal,
    shown: &'a Shown,
    /// For the way back to the form.
    request: Option<&'a Request>,
    terms: Option<&'a Terms>,
    reasons: &'a [Reason],
    receipt: Option<&'a Receipt>,
}

impl Kept {
    pub(crate) fn view(&self) -> View<'_> {
        let entry = &self.entry;
        let mut view = View {
            key: entry.key(),
            state: "",
            until: entry.until().0,
            unanswered: entry.is_unanswered(),
            deal: entry.deal(),
            shown: &self.shown,
            request: entry.request(),
            terms: None,
            reasons: &[],
            receipt: None,
        };
        view.state = match entry.state() {
            State::Queued(_) => "queued",
            State::Sending(_) => "sending",
            State::NeedsConsent(_, terms) => {
                view.terms = Some(terms);
                "moved"
            }
            State::Refused(_, reasons) => {
                view.reasons = reasons;
                "refused"
            }
            State::Accepted(_, receipt) => {
                view.receipt = Some(receipt);
                "accepted"
            }
            State::Expired(_) => "expired",
        };
        view
    }
}
