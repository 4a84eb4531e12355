//! Offers, consents, territories and partners that do not fit.

use crate::support::{Sample, with};
use obmen_application::Fault;

#[test]
fn another_version_of_the_offer_is_refused() {
    let sample = Sample::load();
    assert_eq!(sample.refused(&with(|r| r.offer.version = "00".repeat(32))), ["offer.version offer-changed"]);
    assert_eq!(sample.refused(&with(|r| r.offer.version = "".into())), ["offer.version required"]);
}

#[test]
fn every_consent_is_needed_and_named() {
    let sample = Sample::load();
    let request = with(|r| r.consents = vec!["offer".into()]);
    assert_eq!(sample.fault(&request), Fault::ConsentMissing { id: "details-are-right".into() });
}

#[test]
fn an_unknown_consent_is_refused() {
    let sample = Sample::load();
    let request = with(|r| r.consents.push("newsletter".into()));
    assert_eq!(sample.fault(&request), Fault::UnknownConsent { id: "newsletter".into() });
    assert_eq!(sample.refused(&with(|r| r.consents = vec!["offer".into(); 33])), ["consents too-long"]);
}

#[test]
fn a_refused_territory_is_refused_in_any_case_with_its_clause() {
    let sample = Sample::load();
    for territory in ["RU", "ru", " Ru ", "crimea", "CRIMEA"] {
        let fault = sample.fault(&with(|r| r.territory = Some(territory.into())));
        assert_eq!(fault, Fault::RefusedTerritory { clause: "7.6".into() }, "{territory}");
    }
}

#[test]
fn a_territory_is_required_where_some_are_refused() {
    let sample = Sample::load();
    assert_eq!(sample.refused(&with(|r| r.territory = None)), ["territory required"]);
    assert_eq!(sample.refused(&with(|r| r.territory = Some(" ".into()))), ["territory required"]);
}

#[test]
fn another_spelling_of_a_refused_territory_does_not_slip_through() {
    let sample = Sample::load();
    for territory in ["RUS", "Russia", "XX", "643", "Россия"] {
        let refused = sample.refused(&with(|r| r.territory = Some(territory.into())));
        assert_eq!(refused, ["territory unknown-territory"], "{territory}");
    }
}

#[test]
fn a_partner_of_another_form_is_refused() {
    let sample = Sample::load();
    for partner in ["Shop", "a b", "магазин", "a/b"] {
        assert_eq!(sample.refused(&with(|r| r.partner = Some(partner.into()))), ["partner not-a-partner"]);
    }
    assert_eq!(sample.refused(&with(|r| r.partner = Some("a".repeat(33)))), ["partner too-long"]);
}

#[test]
fn everything_wrong_is_told_at_once() {
    let request = with(|r| {
        r.send = "1,5".into();
        r.details.details = "".into();
        r.email = "".into();
        r.territory = Some("RU".into());
        r.offer.version = "old".into();
        r.consents.clear();
    });
    let told = [
        "send not-a-number",
        "details.details required",
        "email required",
        "territory refused-territory",
        "offer.version offer-changed",
        "consents consent-missing",
        "consents consent-missing",
    ];
    assert_eq!(Sample::load().refused(&request), told);
}

#[test]
fn an_empty_request_names_every_member_it_needs() {
    let refused = Sample::load().refused(&serde_json::from_str("{}").unwrap());
    for field in ["office", "give", "get", "rate.in", "rate.out", "email", "territory", "offer.version"] {
        assert!(refused.contains(&format!("{field} required")), "{field}: {refused:?}");
    }
}
