//! A small office, and a request that it takes.

use obmen_application::{Application, DetailsPart, Fault, OfferPart, RatePart, Refusal, Request, check};
use obmen_exchange::{Market, Office, RateSheet};

/// The office of `fixture/` with its sheet.
pub(crate) struct Sample {
    pub(crate) office: Office,
    pub(crate) sheet: RateSheet,
}

impl Sample {
    pub(crate) fn load() -> Self {
        Self {
            office: serde_json::from_str(include_str!("fixture/office.json")).unwrap(),
            sheet: serde_json::from_str(include_str!("fixture/rates.json")).unwrap(),
        }
    }

    pub(crate) fn check(&self, request: &Request) -> Result<Application<'_>, Refusal<'_>> {
        check(request, &Market { office: &self.office, sheet: &self.sheet, reference: None })
    }

    /// What is refused, as `field code`, in order.
    pub(crate) fn refused(&self, request: &Request) -> Vec<String> {
        match self.check(request) {
            Ok(_) => vec!["accepted".to_owned()],
            Err(Refusal::RateMoved(_)) => vec!["rate-moved".to_owned()],
            Err(Refusal::Invalid(problems)) => {
                problems.iter().map(|p| format!("{} {}", p.field.as_str(), p.fault.code())).collect()
            }
        }
    }

    /// The only fault of a request.
    pub(crate) fn fault(&self, request: &Request) -> Fault {
        match self.check(request) {
            Err(Refusal::Invalid(mut problems)) if problems.len() == 1 => problems.remove(0).fault,
            other => panic!("one problem wanted: {other:?}"),
        }
    }
}

/// 100 USDT to a card: taken as it stands.
pub(crate) fn good() -> Request {
    Request {
        office: "sample".into(),
        give: "USDTTRC20".into(),
        get: "KSPBKZT".into(),
        send: "100".into(),
        receive: "46615".into(),
        rate: RatePart { give: "1".into(), get: "466.15".into(), as_of: Some("2026-11-20T09:00:00Z".into()) },
        details: DetailsPart { details: "4400 4300 0000 0007".into(), ..DetailsPart::default() },
        email: "visitor@example.com".into(),
        territory: Some("KZ".into()),
        offer: OfferPart { version: "5a".repeat(32) },
        consents: vec!["offer".into(), "details-are-right".into()],
        partner: None,
    }
}

/// The good request with one change.
pub(crate) fn with(change: impl FnOnce(&mut Request)) -> Request {
    let mut request = good();
    change(&mut request);
    request
}
