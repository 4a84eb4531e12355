//! Refunds by the offer's terms alone: exact, within their bounds, and the same as with rates.

use crate::common::*;
use obmen_exchange::*;
use proptest::prelude::*;

const REASONS: [ScenarioId; 4] =
    [ScenarioId::Late, ScenarioId::UnverifiedPayer, ScenarioId::Cancel, ScenarioId::AmlRefused];

fn percent(text: &str) -> Percent {
    Percent::parse(text).unwrap()
}

fn rule(scenario: ScenarioId, ruling: Ruling) -> Rule {
    Rule {
        scenario,
        ruling,
        modality: Modality::Shall,
        clauses: vec!["5.2".to_owned()],
        deadline: None,
        conditions: vec![],
        readings: vec![],
    }
}

/// Cancelling costs `general`, and for tenge and sums `special`: each percent and cap.
fn terms(general: [&str; 2], special: [&str; 2]) -> Terms {
    let capped = |[share, cap]: [&str; 2]| CappedPercent { percent: percent(share), cap_usd: number(cap) };
    let named = vec!["KZT".to_owned(), "UZS".to_owned()];
    let fee = CancellationFee { general: capped(general), by_currency: vec![(named, capped(special))] };
    let exchange = Ruling::Exchange { rate: RateBasis::Current, amount: AmountBasis::Received };
    Terms {
        rules: vec![
            rule(ScenarioId::Exact, exchange),
            rule(ScenarioId::Late, Ruling::Refund(Deduction::Costs)),
            rule(ScenarioId::Late, exchange),
            rule(ScenarioId::UnverifiedPayer, Ruling::Refund(Deduction::Uncapped(percent("5")))),
            rule(ScenarioId::Cancel, Ruling::Refund(Deduction::Cancellation)),
            rule(ScenarioId::AmlRefused, Ruling::Blocked),
        ],
        cancellation: Some(fee),
        ..Terms::default()
    }
}

fn any_terms() -> impl Strategy<Value = Terms> {
    let capped = || (0u32..=10_000, 0u32..=100_000);
    (capped(), capped()).prop_map(|((a, b), (c, d))| {
        let hundredths = |n: u32| format!("{}.{:02}", n / 100, n % 100);
        let (general, special) = ([hundredths(a), hundredths(b)], [hundredths(c), hundredths(d)]);
        terms([&general[0], &general[1]], [&special[0], &special[1]])
    })
}

fn of_steps(unit: Unit, steps: u64) -> Amount {
    let value = rust_decimal::Decimal::new(i64::try_from(steps).unwrap(), unit.scale().into());
    unit.amount(Number::from_decimal(value).unwrap()).unwrap()
}

fn cancelled(all: &[Scenario<'_>]) -> (Option<Amount>, Option<ScenarioFee>) {
    let found = all.iter().find(|s| s.id == ScenarioId::Cancel).unwrap();
    (found.amount, found.fee)
}

fn world(terms: Terms) -> World {
    let mut world = World::new(vec![
        direction("USDTTRC20", "KSPBKZT", vec![tier(rate("1", "465"))]),
        direction("KSPBKZT", "USDTTRC20", vec![tier(rate("480", "1"))]),
        direction("UZCUZS", "USDTTRC20", vec![tier(rate("12500", "1"))]),
    ]);
    world.office.terms = terms;
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn fee_and_refund_are_what_was_sent_and_the_fee_stays_under_cap_and_percentage(
        terms in any_terms(), steps in 0u64..u64::MAX, code in prop::sample::select(vec!["USDTTRC20", "KSPBKZT", "UZCUZS", "CASHUSD"]),
    ) {
        let world = world(terms);
        let give = world.asset(code);
        let send = of_steps(give.unit, steps / 2);
        let official = reference();
        let (refund, fee) = cancelled(&world.office.refunds(give, Some(send), Some(&official)));
        let (refund, fee) = (refund.unwrap(), fee.unwrap());
        let kept = fee.amount.unwrap();
        prop_assert_eq!(refund.checked_add(kept), Ok(send));
        prop_assert!(kept.steps() <= fee.at_most(send).unwrap().steps());
        let per_unit = if give.pegged { Ratio::ONE } else { official.usd_per_unit(&give.currency).unwrap() };
        // The fee's exact value is within the cap: nothing is rounded up.
        let value = per_unit.convert(kept, unit("USD", 18), Rounding::Down);
        if let Ok(value) = value {
            prop_assert!(value.number().decimal() <= fee.cap_usd.unwrap().decimal());
        }
    }

    #[test]
    fn without_a_direction_a_cancellation_costs_the_same(
        terms in any_terms(), steps in 1u64..100_000_000_000, pair in prop::sample::select(vec![("USDTTRC20", "KSPBKZT"), ("KSPBKZT", "USDTTRC20"), ("UZCUZS", "USDTTRC20")]),
    ) {
        let world = world(terms);
        let (give, get) = (world.asset(pair.0), world.asset(pair.1));
        let send = of_steps(give.unit, steps);
        let market = world.market();
        let quote = market.quote(give, get, Wanted::Send(send));
        let with_rates = market.scenarios(&quote, &WhatIf::default());
        let official = reference();
        prop_assert_eq!(cancelled(&world.office.refunds(give, Some(send), Some(&official))), cancelled(&with_rates));
    }
}

#[test]
fn without_a_value_in_dollars_the_rule_stands_and_its_amount_does_not() {
    let world = world(terms(["5", "50"], ["15", "95"]));
    let send = world.amount("BTC", "0.1");
    let (refund, fee) = cancelled(&world.office.refunds(world.asset("BTC"), Some(send), Some(&reference())));
    let fee = fee.unwrap();
    assert_eq!((refund, fee.amount, fee.capped, fee.usd_rate), (None, None, None, None));
    assert_eq!((fee.percent, fee.cap_usd), (Some(percent("5")), Some(number("50"))));
    assert_eq!(fee.at_most(send), Some(world.amount("BTC", "0.005")));
}

#[test]
fn a_stated_value_is_reckoned_with_as_people_state_it() {
    let world = world(terms(["5", "50"], ["15", "95"]));
    for (code, send, stated, fee, refund) in [
        // 5 % of 0.1 is 475 dollars; 50 ÷ 95,000 = 0.00052631…
        ("BTC", "0.1", "95000", "0.00052631", "0.09947369"),
        ("KSPBKZT", "100000", "500", "15000", "85000"),
        // 95 × 500.
        ("KSPBKZT", "1000000", "500", "47500", "952500"),
        ("UZCUZS", "10000000", "12500", "1187500", "8812500"),
        // Nothing is worth a dollar at no rate at all.
        ("KSPBKZT", "100000", "0", "null", "null"),
    ] {
        let give = world.asset(code);
        let rates = OfficialRates::stated(give, number(stated));
        let send = world.amount(code, send);
        let (back, kept) = cancelled(&world.office.refunds(give, Some(send), Some(&rates)));
        assert_eq!(
            (shown(kept.unwrap().amount).as_str(), shown(back).as_str()),
            (fee, refund),
            "{code} {send}"
        );
    }
}

#[test]
fn every_reason_is_answered_and_no_exchange_is() {
    let world = world(terms(["5", "50"], ["15", "95"]));
    let answered = |code: &str| -> Vec<(ScenarioId, u8, Outcome)> {
        let all = world.office.refunds(world.asset(code), None, None);
        all.iter().map(|s| (s.id, s.alternative, s.outcome)).collect()
    };
    let [late, card, cancel, aml] = REASONS;
    let (slow, failed) = (ScenarioId::NoPayoutInTime, ScenarioId::CannotExecute);
    assert_eq!(
        answered("USDTTRC20"),
        [
            (late, 1, Outcome::Refund),
            (card, 1, Outcome::NotApplicable),
            (cancel, 1, Outcome::Refund),
            (aml, 1, Outcome::Blocked),
            (slow, 1, Outcome::NotStated),
            (failed, 1, Outcome::NotStated),
        ]
    );
}

#[test]
fn that_a_currency_of_its_own_is_the_one_paid_in_is_told_of_every_currency() {
    let world = world(terms(["5", "50"], ["15", "95"]));
    for code in ["USDTTRC20", "KSPBKZT"] {
        let all = world.office.refunds(world.asset(code), None, None);
        let cancel = all.iter().find(|s| s.id == ScenarioId::Cancel).unwrap();
        assert_eq!(cancel.readings, [Reading::CurrencyPaidIn], "{code}");
    }
}
