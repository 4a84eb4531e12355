//! What the visitor agreed to, where they live, and through whom they came.

use crate::check::{Problems, fits};
use crate::{Fault, Field, Request, limits, territory};
use obmen_exchange::Office;

/// The offer's version and the consents: ids in the office's order.
pub(crate) fn consents(request: &Request, office: &Office, problems: &mut Problems) -> Vec<String> {
    if fits(&request.offer.version, limits::OFFER_VERSION, Field::OfferVersion, problems)
        && request.offer.version != office.offer.sha256
    {
        problems.add(Field::OfferVersion, Fault::OfferChanged { current: office.offer.sha256.clone() });
    }
    if request.consents.len() > limits::CONSENTS {
        let fault = Fault::TooLong { found: request.consents.len(), allowed: limits::CONSENTS };
        problems.add(Field::Consents, fault);
        return Vec::new();
    }
    for id in &request.consents {
        if id.len() > limits::CONSENT {
            problems.add(Field::Consents, Fault::TooLong { found: id.len(), allowed: limits::CONSENT });
        } else if !office.consents.iter().any(|consent| consent.id == *id) {
            problems.add(Field::Consents, Fault::UnknownConsent { id: id.clone() });
        }
    }
    for consent in office.consents.iter().filter(|consent| !request.consents.contains(&consent.id)) {
        problems.add(Field::Consents, Fault::ConsentMissing { id: consent.id.clone() });
    }
    office.consents.iter().map(|consent| consent.id.clone()).collect()
}

/// Where the visitor lives: asked only where the offer refuses somebody for it, but never taken unread.
pub(crate) fn territory(request: &Request, office: &Office, problems: &mut Problems) -> Option<String> {
    let typed = request.territory.as_deref().map(str::trim).filter(|typed| !typed.is_empty());
    let Some(typed) = typed else {
        if office.refused.is_some() {
            problems.add(Field::Territory, Fault::Required);
        }
        return None;
    };
    if !fits(typed, limits::TERRITORY, Field::Territory, problems) {
        return None;
    }
    if let Some(refused) = &office.refused
        && refused.territories.iter().any(|territory| territory.eq_ignore_ascii_case(typed))
    {
        problems.add(Field::Territory, Fault::RefusedTerritory { clause: refused.clause.clone() });
        return None;
    }
    let code = typed.to_ascii_uppercase();
    if !territory::is_iso(&code) {
        problems.add(Field::Territory, Fault::UnknownTerritory);
        return None;
    }
    Some(code)
}

/// The partner's id.
pub(crate) fn partner(request: &Request, problems: &mut Problems) -> Option<String> {
    let id = request.partner.as_deref().filter(|id| !id.is_empty())?;
    if !fits(id, limits::PARTNER, Field::Partner, problems) {
        return None;
    }
    if !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
        problems.add(Field::Partner, Fault::NotAPartner);
        return None;
    }
    Some(id.to_owned())
}
