//! The whole border in one function.

use crate::figures::Compared;
use crate::{Application, Fault, Field, FieldProblem, Refusal, Request, agreement, figures, limits, payee};
use obmen_exchange::Market;

/// What was found wrong so far.
#[derive(Default)]
pub(crate) struct Problems(Vec<FieldProblem>);

impl Problems {
    pub(crate) fn add(&mut self, field: Field, fault: Fault) {
        self.0.push(FieldProblem::new(field, fault));
    }

    pub(crate) fn extend(&mut self, field: Field, fault: Option<Fault>) {
        self.0.extend(fault.map(|fault| FieldProblem::new(field, fault)));
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }
}

/// Whether a required text is there and not too long; else a problem says so.
pub(crate) fn fits(text: &str, allowed: usize, field: Field, problems: &mut Problems) -> bool {
    if text.is_empty() {
        problems.add(field, Fault::Required);
    } else if text.len() > allowed {
        problems.add(field, Fault::TooLong { found: text.len(), allowed });
    }
    (1..=allowed).contains(&text.len())
}

/// From the wire to the domain: an [`Application`] whose every figure was reckoned here and whose details were
/// checked here.
///
/// # Errors
/// [`Refusal::Invalid`] with every member that is wrong. Where nothing is wrong but the figures, and they come from
/// another rate than the office has, or another sheet (another `rate.as_of`), [`Refusal::RateMoved`] with the same `send` quoted from this one.
pub fn check<'m>(request: &Request, market: &Market<'m>) -> Result<Application<'m>, Refusal<'m>> {
    let mut problems = Problems::default();
    if fits(&request.office, limits::OFFICE, Field::Office, &mut problems)
        && request.office != market.office.id
    {
        problems.add(Field::Office, Fault::UnknownOffice);
    }
    let give = figures::asset(&request.give, Field::Give, market, &mut problems);
    let get = figures::asset(&request.get, Field::Get, market, &mut problems);
    let compared = figures::compare(request, (give, get), market, &mut problems);
    let recipient = get.and_then(|get| payee::recipient(request, get, &mut problems));
    let refund = give.and_then(|give| payee::refund(request, give, &mut problems));
    let email = payee::email(request, &mut problems);
    let territory = agreement::territory(request, market.office, &mut problems);
    let consents = agreement::consents(request, market.office, &mut problems);
    let partner = agreement::partner(request, &mut problems);

    match (compared, email) {
        (Compared::Moved(quote), _) if problems.count() == 0 => Err(Refusal::RateMoved(quote)),
        (Compared::Same(figures), Some(email)) if problems.count() == 0 => Ok(Application {
            office: market.office,
            sheet: market.sheet,
            figures: *figures,
            recipient,
            refund,
            email,
            territory,
            consents,
            partner,
        }),
        // A quote without a rate or a result has problems of its own; should it ever have none, the direction is at fault.
        _ if problems.count() == 0 => {
            problems.add(Field::Direction, Fault::Quote(obmen_exchange::Problem::Unavailable));
            Err(Refusal::Invalid(problems.0))
        }
        _ => Err(Refusal::Invalid(problems.0)),
    }
}
