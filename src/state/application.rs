//! The application: what else it needs, and how far its sending is. Inputs; the request follows from them.

use super::cell::{Derived, Input};
use super::{Details, End, Markets, QuoteState};
use crate::api::{Accepted, Fault, FieldFault, NewQuote};
use obmen_application::{
    DetailsPart, Field, FieldProblem, OfferPart, Private, RatePart, Refusal, Request, check,
};

/// A request, and the key under which it is sent however often.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// The `Idempotency-Key`.
    pub key: String,
    /// The body.
    pub request: Request,
}

/// How far the sending is: one view each.
#[derive(Clone, Debug, Default)]
pub enum Step {
    /// The form.
    #[default]
    Editing,
    /// Everything once more.
    Review(Attempt),
    /// Under way.
    Sending(Attempt),
    /// Taken.
    Accepted(Attempt, Accepted),
    /// Not taken, and why.
    Refused(Attempt, Vec<FieldFault>),
    /// The rate is another now: to be confirmed.
    RateMoved(Attempt, NewQuote),
    /// It is not known whether it arrived: the same attempt may be sent again.
    Unanswered(Attempt, Fault),
}

/// The inputs.
#[derive(Clone, Copy)]
pub struct Application {
    /// Where the office writes to.
    pub email: Input<String>,
    /// Whether its field was left.
    pub email_left: Input<bool>,
    /// Where the visitor lives.
    pub territory: Input<Option<String>>,
    /// What was agreed to: the offer's version, then the consent's id.
    pub consents: Input<Vec<(String, String)>>,
    /// Whether sending was tried: then what is missing is told.
    pub tried: Input<bool>,
    /// How far it is.
    pub step: Input<Step>,
    /// The attempt that was sent last.
    pub last: Input<Option<Attempt>>,
    /// The partner site that the address names.
    pub partner: Input<Option<String>>,
    request: Derived<Option<Request>>,
    problems: Derived<Vec<FieldProblem>>,
}

impl Application {
    /// Derives the request.
    #[must_use]
    pub fn new(markets: Markets, quote: QuoteState, details: Details, partner: Option<String>) -> Self {
        let (email, territory) = (Input::new(String::new()), Input::new(None));
        let consents: Input<Vec<(String, String)>> = Input::new(Vec::new());
        let partner = Input::new(partner);
        let request = Derived::always(move || {
            let mut request = exchange(markets, quote)?;
            request.details = details_part(details);
            request.email = Private::from(email.get());
            request.territory = territory.get();
            request.partner = partner.get();
            let agreed = |id: &String| {
                consents.with(|all| {
                    all.iter().any(|(version, given)| *version == request.offer.version && given == id)
                })
            };
            let asked = markets.entry.get()?;
            request.consents = asked.office.consents.iter().map(|c| c.id.clone()).filter(agreed).collect();
            Some(request)
        });
        let problems = Derived::always(move || {
            let (Some(bound), Some(request)) = (markets.bound.get(), request.get()) else {
                return Vec::new();
            };
            match check(&request, &bound.market()) {
                Err(Refusal::Invalid(problems)) => problems,
                Ok(_) | Err(Refusal::RateMoved(_)) => Vec::new(),
            }
        });
        Self {
            email,
            email_left: Input::new(false),
            territory,
            consents,
            tried: Input::new(false),
            step: Input::new(Step::Editing),
            last: Input::new(None),
            partner,
            request,
            problems,
        }
    }

    /// The request as it stands; `None` without an office or a direction.
    #[must_use]
    pub fn request(&self) -> Option<Request> {
        self.request.get_untracked()
    }

    /// What would be refused.
    #[must_use]
    pub fn problems(&self) -> Vec<FieldProblem> {
        self.problems.get()
    }

    /// What would be refused of one field.
    #[must_use]
    pub fn problem(&self, field: Field) -> Option<FieldProblem> {
        self.problems.with(|all| all.iter().find(|problem| problem.field == field).cloned())
    }

    /// The attempt for a request: the same key as last time for the same request, a new one for another.
    #[must_use]
    pub fn attempt(&self, request: Request) -> Option<Attempt> {
        let last = self.last.get_untracked().filter(|last| last.request == request);
        last.or_else(|| Some(Attempt { key: crate::browser::new_key()?, request }))
    }
}

/// The part of the request that the quote makes.
fn exchange(markets: Markets, quote: QuoteState) -> Option<Request> {
    let (bound, pair) = (markets.bound.get()?, markets.pair.get()?);
    let figures = quote.figures.get()?;
    let text = |amount: Option<obmen_exchange::Amount>| amount.map(|a| a.to_string()).unwrap_or_default();
    Some(Request {
        office: bound.entry.office.id.clone(),
        give: pair.give.to_string(),
        get: pair.get.to_string(),
        send: text(figures.send),
        receive: text(figures.receive),
        rate: RatePart {
            give: figures.rate.map(|r| r.give.to_string()).unwrap_or_default(),
            get: figures.rate.map(|r| r.get.to_string()).unwrap_or_default(),
            as_of: bound.sheet.as_of.clone(),
        },
        offer: OfferPart { version: bound.entry.office.offer.sha256.clone() },
        ..Request::default()
    })
}

fn details_part(details: Details) -> DetailsPart {
    let typed = |text: String| Some(text).filter(|t| !t.trim().is_empty()).map(Private::from);
    let part = |end: End| {
        let state = details.state(end).get().filter(|state| state.network.is_some())?;
        Some((state.text, typed(state.memo.text)))
    };
    let (payout, memo) = part(End::Payout).unwrap_or_default();
    let (refund, refund_memo) = part(End::Refund).unwrap_or_default();
    let refund_details = typed(refund);
    DetailsPart { details: Private::from(payout), memo, refund_memo, refund_details }
}
