//! An office that no code knows works from its folder alone.

use crate::support::{Folder, line};
use obmen_exchange::{AssetCode, Deduction, Fixing, Outcome, Ruling, ScenarioId, Wanted, WhatIf};
use obmen_office::{Loaded, load};

fn loaded(folder: &Folder) -> Loaded {
    load(folder.path()).map_err(|all| all.iter().map(line).collect::<Vec<_>>()).unwrap()
}

fn code(text: &str) -> AssetCode {
    AssetCode::parse(text).unwrap()
}

#[test]
fn a_third_office_is_only_data() {
    let folder = Folder::third();
    let third = loaded(&folder);
    assert_eq!((third.office.id.as_str(), third.office.name.as_str()), ("third", "Third"));
    assert_eq!(third.sheet.as_of.as_deref(), Some("2026-11-20T09:00:00Z"));
    assert!(third.sheet.sample);
    assert_eq!(third.texts["en"].clauses["2.10"], "Two, ten.");
    let cancel = third.office.terms.rules_for(ScenarioId::Cancel).next().unwrap();
    assert_eq!(cancel.ruling, Ruling::Refund(Deduction::Cancellation));
    let refused = third.office.refused.unwrap();
    assert_eq!(
        (refused.clause.as_str(), refused.territories.as_slice()),
        ("4", ["KP".into(), "atlantis".into()].as_slice())
    );
}

#[test]
fn a_third_office_quotes_and_answers_every_scenario() {
    let folder = Folder::third();
    let third = loaded(&folder);
    let market = third.market();
    let (give, get) =
        (third.office.asset(code("CARDKZT")).unwrap(), third.office.asset(code("USDTTRC20")).unwrap());
    let quote = market.quote(give, get, Wanted::Send(give.unit.parse("20000").unwrap()));
    assert_eq!(quote.problems, []);
    // 1 USD is 473.59: x + ⌊473.59 + 0.01 x⌋ ≤ 20,000, then ÷ 480.
    assert_eq!(quote.exchanged.unwrap().to_string(), "19333.08");
    assert_eq!(quote.receive.unwrap().to_string(), "40.27725");
    let scenarios = market.scenarios(&quote, &WhatIf::default());
    let cancel = scenarios.iter().find(|it| it.id == ScenarioId::Cancel).unwrap();
    assert_eq!(
        (cancel.outcome, cancel.fee.unwrap().amount.unwrap().to_string()),
        (Outcome::Refund, "800".into())
    );
    let ids: Vec<_> = scenarios.iter().map(|it| it.id).collect();
    assert_eq!(ids, ScenarioId::ALL);
}

#[test]
fn the_folder_gives_an_office_its_id_however_it_is_named() {
    let folder = Folder::third();
    let indirect = folder.path().join("locales").join("..");
    assert_eq!(load(&indirect).unwrap().office.id, "third");
}

#[test]
fn what_a_feed_cannot_say_comes_from_the_office() {
    let folder = Folder::third();
    let third = loaded(&folder);
    let card = third.sheet.direction(code("CARDKZT"), code("USDTTRC20")).unwrap();
    assert_eq!((card.payment_window, card.fixing), (Some(15), Fixing::AtApplication));
    assert_eq!(card.max_jump.unwrap().to_string(), "2.5");
    assert!(card.verification.card && !card.verification.person);
    assert_eq!(card.verification.person_from.unwrap().to_string(), "300000");
    assert_eq!(card.transfer_cost.unwrap().to_string(), "150.5");
    let plain = third.sheet.direction(code("USDTTRC20"), code("LTC")).unwrap();
    assert_eq!((plain.payment_window, plain.fixing), (Some(45), Fixing::AtPayment));
    assert_eq!(plain.transfer_cost, None);
}
