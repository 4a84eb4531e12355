//! Deadlines follow from the offers of this repository, and what an offer leaves open has no moment.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its office has failed")]

use obmen_exchange::{AssetCode, Condition, ScenarioId};
use obmen_office::load;
use obmen_share::{Counts, Deadline, Kind, Plan, Since, deadlines};
use std::path::Path;

/// 2026-11-22T14:00:00Z.
const START: i64 = 1_795_356_000;
const MINUTE: i64 = 60;
const DAY: i64 = 24 * 60 * MINUTE;

fn plan(office: &str, give: &str, get: &str) -> Plan {
    let loaded = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../offices").join(office)).unwrap();
    let market = loaded.market();
    let [give, get] = [give, get].map(|code| AssetCode::parse(code).unwrap());
    Plan {
        terms: market.office.terms.clone(),
        title_unit: market.office.asset(give).unwrap().title_unit,
        window: market.sheet.direction(give, get).unwrap().payment_window,
    }
}

fn of(all: &[Deadline], kind: Kind) -> &Deadline {
    all.iter().find(|one| one.kind == kind).unwrap()
}

#[test]
fn a_payment_is_due_at_the_end_of_the_directions_window() {
    let all = deadlines(&plan("1wm", "BTC", "KSPBKZT"), Since::Application(START));
    let payment = of(&all, Kind::Payment);
    assert_eq!(payment.at, Some(START + 60 * MINUTE));
    assert_eq!(payment.alarm_minutes, Some(10));
    assert_eq!(payment.clauses, ["6.7", "6.8", "6.9", "7.4"]);
}

#[test]
fn where_the_hours_count_from_the_application_the_payout_is_due_so_long_after_it() {
    // 1WM 6.4.
    let all = deadlines(&plan("1wm", "BTC", "KSPBKZT"), Since::Application(START));
    let payout = of(&all, Kind::Payout);
    assert_eq!((payout.at, payout.hours, payout.counts), (Some(START + DAY), Some(24), Counts::Application));
    assert!(payout.clauses.contains(&"6.4".to_owned()));
}

#[test]
fn where_they_count_from_the_payment_the_latest_payment_in_time_counts() {
    // 16tonn 5.2.
    let plan = plan("16tonn", "USDTTRC20", "KSPBKZT");
    let window = i64::from(plan.window.unwrap()) * MINUTE;
    let all = deadlines(&plan, Since::Application(START));
    let payout = of(&all, Kind::Payout);
    assert_eq!((payout.at, payout.counts), (Some(START + window + DAY), Counts::Payment));
}

#[test]
fn the_offices_own_answer_gives_the_same_deadlines() {
    for (office, give) in [("1wm", "BTC"), ("16tonn", "USDTTRC20")] {
        let plan = plan(office, give, "KSPBKZT");
        let pay_before = START + i64::from(plan.window.unwrap()) * MINUTE;
        let forwards = deadlines(&plan, Since::Application(START));
        assert_eq!(deadlines(&plan, Since::PayBefore(pay_before)), forwards, "{office}");
    }
}

#[test]
fn nobody_says_from_when_the_hours_for_a_claim_count() {
    // 1WM 6.12.
    let all = deadlines(&plan("1wm", "BTC", "KSPBKZT"), Since::Application(START));
    let claim = of(&all, Kind::Claim);
    assert_eq!((claim.at, claim.counts), (None, Counts::NotStated));
    assert_eq!(claim.clauses, ["6.12", "12.2"]);
}

#[test]
fn without_a_window_no_moment_is_made_up() {
    let without = |office| Plan { window: None, ..plan(office, "USDTTRC20", "KSPBKZT") };
    let counting_from_payment = deadlines(&without("16tonn"), Since::Application(START));
    assert!(counting_from_payment.iter().all(|one| one.at.is_none() && one.kind != Kind::Payment));
    // The office may still name its moment.
    let told = deadlines(&without("16tonn"), Since::PayBefore(START));
    assert_eq!(of(&told, Kind::Payment).at, Some(START));
    assert_eq!(of(&told, Kind::Payout).at, Some(START + DAY));
    // But it does not say when the application was made.
    assert_eq!(of(&deadlines(&without("1wm"), Since::PayBefore(START)), Kind::Payout).at, None);
}

#[test]
fn hours_without_a_beginning_have_no_moment() {
    let mut plan = plan("1wm", "BTC", "KSPBKZT");
    for rule in &mut plan.terms.rules {
        rule.conditions.retain(|condition| *condition != Condition::CountsFromApplication);
    }
    let all = deadlines(&plan, Since::Application(START));
    let payout = of(&all, Kind::Payout);
    assert_eq!((payout.at, payout.hours, payout.counts), (None, Some(24), Counts::NotStated));
}

#[test]
fn hours_stated_for_title_units_hold_for_them_only() {
    let mut plan = plan("1wm", "BTC", "KSPBKZT");
    for rule in plan.terms.rules.iter_mut().filter(|rule| rule.scenario == ScenarioId::Exact) {
        rule.deadline =
            rule.deadline.map(|deadline| obmen_exchange::Deadline { title_units_only: true, ..deadline });
    }
    let has_payout =
        |plan: &Plan| deadlines(plan, Since::Application(START)).iter().any(|one| one.kind == Kind::Payout);
    assert!(has_payout(&Plan { title_unit: true, ..plan.clone() }));
    assert!(!has_payout(&Plan { title_unit: false, ..plan }));
}

#[test]
fn a_short_window_rings_before_it_is_over() {
    let alarm = |window| {
        let plan = Plan { window: Some(window), ..plan("1wm", "BTC", "KSPBKZT") };
        of(&deadlines(&plan, Since::Application(START)), Kind::Payment).alarm_minutes
    };
    assert_eq!([1, 15, 30, 600].map(alarm), [Some(1), Some(5), Some(10), Some(10)]);
}
