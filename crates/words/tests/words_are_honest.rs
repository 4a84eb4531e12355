//! Words say what is wrong, where and what is allowed, and never more than is known.
#![expect(clippy::unwrap_used, reason = "a test that cannot build its values has failed")]

use obmen_exchange::{
    Amount, AssetCode, Condition, Field, Modality, Number, Outcome, Percent, Problem, Scenario, ScenarioFee,
    ScenarioId, Unit,
};
use obmen_words::{Canonical, Catalogue, Lang, Words};
use std::collections::BTreeMap;

fn catalogue(lang: Lang) -> Catalogue {
    let path = format!("{}/../../locales/{}/core.json", env!("CARGO_MANIFEST_DIR"), lang.tag());
    let texts: BTreeMap<String, String> =
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    Catalogue::from_lookup(lang, |name| texts.get(name).cloned())
}

fn usdt(text: &str) -> Amount {
    Unit::new(AssetCode::parse("USDTTRC20").unwrap(), 6).unwrap().parse(text).unwrap()
}

fn fee(amount: Option<Amount>, percent: Option<&str>) -> ScenarioFee {
    ScenarioFee {
        amount,
        asset: usdt("0").asset(),
        percent: percent.map(|p| Percent::parse(p).unwrap()),
        capped: None,
        cap_usd: percent.map(|_| Number::whole(50)),
        usd_rate: None,
    }
}

fn refund(amount: Option<Amount>, fee: ScenarioFee, conditions: Vec<Condition>) -> Scenario<'static> {
    Scenario {
        id: ScenarioId::Cancel,
        alternative: 1,
        outcome: Outcome::Refund,
        modality: Modality::Shall,
        asset: Some(usdt("0").asset()),
        amount,
        fee: Some(fee),
        refund: None,
        received: amount,
        deadline_hours: Some(24),
        clauses: &[],
        readings: Vec::new(),
        conditions,
    }
}

#[test]
fn below_the_minimum_says_how_much_is_enough() {
    let catalogue = catalogue(Lang::En);
    let said = Words::new(&catalogue, &Canonical).problem(&Problem::BelowMinimum(Field::Send, usdt("10")));
    assert_eq!(said, "Send at least 10 USDTTRC20: this direction takes no less.");
}

#[test]
fn decimals_are_counted_as_russian_counts() {
    let catalogue = catalogue(Lang::Ru);
    let words = Words::new(&catalogue, &Canonical);
    let said = |allowed| words.problem(&Problem::TooManyDecimals { field: Field::Send, found: 9, allowed });
    assert_eq!(said(1), "В сумме к отправке допустим не более чем 1 знак после точки, а здесь их 9.");
    assert_eq!(said(6), "В сумме к отправке допустимо не более 6 знаков после точки, а здесь их 9.");
    assert_eq!(words.within_hours(24), "в течение 24 часов");
    assert_eq!(words.within_hours(21), "в течение 21 часа");
}

#[test]
fn a_fee_that_nothing_converts_is_described_and_not_guessed() {
    let catalogue = catalogue(Lang::En);
    let words = Words::new(&catalogue, &Canonical);
    assert_eq!(words.fee(&fee(None, Some("5"))), "5 %, at most 50 USD equivalent");
    let said = words.ends(&refund(None, fee(None, Some("5")), Vec::new()));
    assert_eq!(said, "Your money goes back less 5 %, at most 50 USD equivalent.");
}

#[test]
fn a_known_fee_and_its_refund_stand_in_one_sentence() {
    let catalogue = catalogue(Lang::En);
    let scenario = refund(Some(usdt("1950")), fee(Some(usdt("50")), Some("5")), Vec::new());
    assert_eq!(
        Words::new(&catalogue, &Canonical).ends(&scenario),
        "1950 USDTTRC20 goes back to you; 50 USDTTRC20 (5 %, at most 50 USD equivalent) is kept."
    );
}

#[test]
fn expenses_that_may_be_deducted_are_not_said_to_be() {
    let catalogue = catalogue(Lang::En);
    let scenario = refund(None, fee(None, None), vec![Condition::CostsMayBeDeducted]);
    assert_eq!(
        Words::new(&catalogue, &Canonical).ends(&scenario),
        "Your money goes back; the office may deduct costs that are not stated."
    );
}

#[test]
fn an_unstated_percentage_is_said_to_be_unstated() {
    for (lang, text) in [
        (Lang::En, "The offer states no percentage for this."),
        (Lang::Ru, "Процент за это в оферте не указан."),
    ] {
        let catalogue = catalogue(lang);
        let said = Words::new(&catalogue, &Canonical).condition(Condition::NoPercentageStated);
        assert_eq!(said, text);
    }
}

/// A screen shows how a scenario ends and, beside it, that the offer leaves it open.
#[test]
fn that_money_may_be_lost_is_said_once() {
    for (lang, may) in [(Lang::En, ["may", "possibl"]), (Lang::Ru, ["мог", "мож"])] {
        let catalogue = catalogue(lang);
        let words = Words::new(&catalogue, &Canonical);
        for outcome in [Outcome::Lost, Outcome::Blocked] {
            let lost = refund(None, fee(None, None), Vec::new());
            let ends = words.ends(&Scenario { outcome, modality: Modality::May, fee: None, ..lost });
            let beside = words.modality(Modality::May);
            assert!(may.iter().any(|word| ends.contains(word)), "{ends}");
            assert!(!may.iter().any(|word| beside.contains(word)), "{ends} {beside}");
        }
    }
}

#[test]
fn the_amount_that_calls_for_verification_is_named() {
    for (lang, text) in [
        (Lang::En, "From 500000 USDTTRC20 on, you must verify your identity first."),
        (Lang::Ru, "При сумме от 500000 USDTTRC20 сначала нужно подтвердить личность."),
    ] {
        let catalogue = catalogue(lang);
        let from = Condition::VerificationRequiredFrom(usdt("500000"));
        assert_eq!(Words::new(&catalogue, &Canonical).condition(from), text);
    }
}
