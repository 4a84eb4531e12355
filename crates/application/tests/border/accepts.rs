//! What a good request turns into.

use crate::support::{Sample, good, with};

#[test]
fn a_good_request_becomes_an_application_of_the_offices_own_figures() {
    let sample = Sample::load();
    let application = sample.check(&good()).unwrap();
    assert_eq!(application.send().to_string(), "100");
    assert_eq!(application.receive().to_string(), "46615");
    assert_eq!(application.recipient().unwrap().details(), "4400430000000007");
    assert_eq!(application.email(), "visitor@example.com");
    assert_eq!(application.territory(), Some("KZ"));
    assert_eq!(application.as_of(), Some("2026-11-20T09:00:00Z"));
    assert_eq!(application.payment_window(), Some(30));
    assert_eq!(application.consents(), ["offer", "details-are-right"]);
}

#[test]
fn trailing_zeros_do_not_matter() {
    let sample = Sample::load();
    let request = with(|r| {
        r.send = "100.000000".into();
        r.receive = "46615.00".into();
        r.rate.give = "1.0".into();
    });
    assert_eq!(sample.refused(&request), ["accepted"]);
}

#[test]
fn any_of_the_assets_networks_will_do() {
    let sample = Sample::load();
    let request = with(|r| r.details.details = "+7 701 123 45 67".into());
    assert_eq!(sample.check(&request).unwrap().recipient().unwrap().network().symbol(), "PHONE");
}

#[test]
fn cash_needs_no_details() {
    let sample = Sample::load();
    let request = with(|r| {
        r.get = "CASHKZT".into();
        r.receive = "46000".into();
        r.rate.get = "460".into();
        r.details.details = "".into();
    });
    assert!(sample.check(&request).unwrap().recipient().is_none());
}

#[test]
fn refund_details_are_kept_where_they_are_typed() {
    let sample = Sample::load();
    let request = with(|r| r.details.refund_details = Some("TNPeeaaFB7K9cmo4uQpcU32zGK8G1NYqeL".into()));
    assert_eq!(sample.check(&request).unwrap().refund().unwrap().network().symbol(), "TRX");
}

#[test]
fn a_newer_sheet_with_the_same_rate_takes_the_application() {
    let sample = Sample::load();
    let request = with(|r| r.rate.as_of = Some("2026-11-20T08:00:00Z".into()));
    assert_eq!(sample.refused(&request), ["accepted"]);
}

#[test]
fn an_office_that_refuses_nobody_asks_no_territory() {
    let mut sample = Sample::load();
    sample.office.refused = None;
    assert_eq!(sample.refused(&with(|r| r.territory = None)), ["accepted"]);
}

#[test]
fn a_partner_is_kept() {
    let sample = Sample::load();
    let request = with(|r| r.partner = Some("shop-7".into()));
    assert_eq!(sample.check(&request).unwrap().partner(), Some("shop-7"));
}

#[test]
fn no_log_shows_what_is_about_a_person() {
    let sample = Sample::load();
    let request = good();
    let application = sample.check(&request).unwrap();
    for text in [format!("{request:?}"), format!("{application:?}")] {
        assert!(!text.contains("4400") && !text.contains("visitor"), "{text}");
    }
}
