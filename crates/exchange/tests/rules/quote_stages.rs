//! Quotes worked out by hand.

use crate::common::*;
use obmen_exchange::*;

fn with_fees(give_fee: Fee, get_fee: Fee) -> World {
    let tier = Tier { from: None, to: None, rate: rate("1", "465.13"), give_fee, get_fee };
    World::new(vec![direction("USDTTRC20", "KSPBKZT", vec![tier])])
}

fn stages(quote: &Quote<'_>) -> String {
    [quote.send, quote.give_fee, quote.exchanged, quote.converted, quote.get_fee, quote.receive]
        .map(shown)
        .join(" | ")
}

#[test]
fn a_quote_without_fees_multiplies_and_rounds_down_once() {
    let world = with_fees(Fee::default(), Fee::default());
    // 100.000001 × 465.13 = 46513.00046513
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "100.000001")),
        "100.000001 | 0 | 100.000001 | 46513 | 0 | 46513"
    );
    // 0.033 × 465.13 = 15.34929
    assert_eq!(stages(&world.send("USDTTRC20", "KSPBKZT", "0.033")), "0.033 | 0 | 0.033 | 15.34 | 0 | 15.34");
}

#[test]
fn a_give_fee_stands_on_top_of_what_is_exchanged() {
    let world = with_fees(fee("", "1", ""), Fee::default());
    // x + ⌊1 % of x⌋ ≤ 100: x = 99.00990 1 (fee 0.990099 01 → 0.990099)
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "100")),
        "100 | 0.990099 | 99.009901 | 46052.47 | 0 | 46052.47"
    );
}

#[test]
fn a_fixed_and_a_percent_fee_are_both_paid() {
    let world = with_fees(fee("2", "0.5", ""), Fee::default());
    // x·1.005 + 2 ≤ 103 → x = 100.497512…; fee = 2 + 0.50248756 = 2.50248756 → 2.502487; 100.497512+2.502487 = 102.999999,
    // one step more: 100.497513 + 2.502487 = 103 exactly.
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "103")),
        "103 | 2.502487 | 100.497513 | 46744.4 | 0 | 46744.4"
    );
}

#[test]
fn a_minimum_replaces_a_smaller_fee() {
    let world = with_fees(fee("", "1", "5"), fee("", "0.5", "1000"));
    // 100: 1 % is under 5 → x = 95; 95 × 465.13 = 44187.35; 0.5 % = 220.93 → 1000
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "100")),
        "100 | 5 | 95 | 44187.35 | 1000 | 43187.35"
    );
    // 1010: 1 % → x = 1000, fee 10; 465130; 0.5 % = 2325.65
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "1010")),
        "1010 | 10 | 1000 | 465130 | 2325.65 | 462804.35"
    );
}

#[test]
fn a_get_fee_rounds_down_to_the_step() {
    let world = with_fees(Fee::default(), fee("", "1", ""));
    // 1 × 465.13 = 465.13; 1 % = 4.6513 → 4.65
    assert_eq!(stages(&world.send("USDTTRC20", "KSPBKZT", "1")), "1 | 0 | 1 | 465.13 | 4.65 | 460.48");
}

#[test]
fn a_fee_in_dollars_is_converted_by_multiplying_first() {
    let five = Fee {
        fixed: vec![Priced { value: number("5"), unit: Some("USD".to_owned()) }],
        percent: None,
        minimum: None,
    };
    let world = with_fees(five.clone(), five);
    // give side: USDT is pegged, 5; get side: 5 × 473.59 = 2367.95
    assert_eq!(
        stages(&world.send("USDTTRC20", "KSPBKZT", "105")),
        "105 | 5 | 100 | 46513 | 2367.95 | 44145.05"
    );
}

#[test]
fn a_fee_in_a_unit_that_nothing_converts_is_never_guessed() {
    let odd = Fee {
        fixed: vec![Priced { value: number("5"), unit: Some("XAU".to_owned()) }],
        percent: None,
        minimum: None,
    };
    let quote_world = with_fees(odd, Fee::default());
    let quote = quote_world.send("USDTTRC20", "KSPBKZT", "105");
    assert_eq!(quote.problems, [Problem::FeeUnknown(Field::Send)]);
    assert_eq!(quote.receive, None);
}

#[test]
fn rates_are_ratios_not_quotients() {
    let world = World::new(vec![direction("KSPBKZT", "BTC", vec![tier(rate("47000000", "1"))])]);
    // 47000000 ÷ 3 is not finite in decimals: 141000000 KZT is exactly 3 BTC.
    assert_eq!(shown(world.send("KSPBKZT", "BTC", "141000000").receive), "3");
    let thirds = World::new(vec![direction("KSPBKZT", "BTC", vec![tier(rate("3", "1"))])]);
    assert_eq!(shown(thirds.send("KSPBKZT", "BTC", "1").receive), "0.33333333");
    assert_eq!(shown(thirds.send("KSPBKZT", "BTC", "3").receive), "1");
}

#[test]
fn products_beyond_28_digits_are_exact() {
    // 79000000000.123456789012345678 ETH × 1.000000000000000001 KZT: a product of 47 digits, rounded down once.
    let world = World::new(vec![direction("ETH", "KSPBKZT", vec![tier(rate("1", "1.000000000000000001"))])]);
    assert_eq!(
        shown(world.send("ETH", "KSPBKZT", "79000000000.123456789012345678").receive),
        "79000000000.12"
    );
    let up = World::new(vec![direction("ETH", "KSPBKZT", vec![tier(rate("0.999999999999999999", "1"))])]);
    // 79000000000.12 ÷ 0.999999999999999999 = 79000000000.120000079…
    assert_eq!(shown(up.send("ETH", "KSPBKZT", "79000000000.12").receive), "79000000000.12");
    assert_eq!(shown(up.send("ETH", "KSPBKZT", "79000000000.119999999999999999").receive), "79000000000.12");
}

#[test]
fn limits_say_which_amount_and_what_is_allowed() {
    let mut world = with_fees(Fee::default(), Fee::default());
    let (usdt, kzt) = (world.asset("USDTTRC20").unit, world.asset("KSPBKZT").unit);
    world.sheet.directions[0].limits = Limits {
        give_min: usdt.parse("50").ok(),
        give_max: usdt.parse("5000").ok(),
        get_min: None,
        get_max: None,
        reserve: kzt.parse("1000000").ok(),
    };
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "50").problems, []);
    let below = world.send("USDTTRC20", "KSPBKZT", "49.999999");
    assert_eq!(below.problems, [Problem::BelowMinimum(Field::Send, usdt.parse("50").unwrap())]);
    assert_eq!(shown(below.receive), "23256.49");
    let codes: Vec<_> =
        world.send("USDTTRC20", "KSPBKZT", "5000.000001").problems.iter().map(Problem::code).collect();
    assert_eq!(codes, ["above-maximum", "above-reserve"]);
}

#[test]
fn nothing_sent_is_a_problem_with_the_limits_still_shown() {
    let world = with_fees(fee("1", "", ""), Fee::default());
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "0").problems, [Problem::Zero(Field::Send)]);
    assert_eq!(world.receive("USDTTRC20", "KSPBKZT", "0").problems, [Problem::Zero(Field::Receive)]);
}

#[test]
fn a_fee_above_the_amount_leaves_nothing_and_says_so() {
    let world = with_fees(fee("10", "", ""), Fee::default());
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "9").problems, [Problem::NothingReceived(Field::Send)]);
    let world = with_fees(Fee::default(), fee("10000", "", ""));
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "9").problems, [Problem::NothingReceived(Field::Send)]);
    let all = with_fees(Fee::default(), fee("", "100", ""));
    assert_eq!(all.receive("USDTTRC20", "KSPBKZT", "9").problems, [Problem::NothingReceived(Field::Receive)]);
}

#[test]
fn what_can_be_reckoned_is_also_where_the_end_cannot() {
    let world = with_fees(Fee::default(), fee("10000", "", ""));
    assert_eq!(stages(&world.send("USDTTRC20", "KSPBKZT", "9")), "9 | 0 | 9 | 4186.17 | 10000 | null");
    let odd = Fee {
        fixed: vec![Priced { value: number("5"), unit: Some("XAU".to_owned()) }],
        percent: None,
        minimum: None,
    };
    let world = with_fees(Fee::default(), odd);
    assert_eq!(stages(&world.send("USDTTRC20", "KSPBKZT", "9")), "9 | 0 | 9 | 4186.17 | null | null");
}

#[test]
fn receiving_nothing_costs_everything() {
    let world = with_fees(Fee::default(), Fee::default());
    let quote = world.send("USDTTRC20", "KSPBKZT", "0.00001");
    assert_eq!(shown(quote.receive), "0");
    assert_eq!(quote.implied_commission.unwrap().percent.to_string(), "100");
    assert_eq!(quote.problems, [Problem::NothingReceived(Field::Send)]);
}

#[test]
fn an_unknown_direction_and_a_closed_one_are_told_apart() {
    let mut world = with_fees(Fee::default(), Fee::default());
    assert_eq!(world.send("BTC", "ETH", "1").problems[0].code(), "no-direction");
    world.sheet.directions[0].available = false;
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "1").problems[0].code(), "unavailable");
    world.sheet.directions[0] = direction("USDTTRC20", "KSPBKZT", vec![tier(rate("0", "1"))]);
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "1").problems[0].code(), "unavailable");
}

#[test]
fn the_implied_commission_comes_from_official_and_pegged_values_only() {
    let world = with_fees(Fee::default(), Fee::default());
    let quote = world.send("USDTTRC20", "KSPBKZT", "100");
    // 1 − 46513 ÷ 473.59 ÷ 100 = 1.7863… %
    let commission = quote.implied_commission.unwrap();
    assert_eq!((commission.negative, commission.percent.to_string().as_str()), (false, "1.79"));
    let better = World::new(vec![direction("USDTTRC20", "KSPBKZT", vec![tier(rate("1", "480"))])]);
    let commission = better.send("USDTTRC20", "KSPBKZT", "100").implied_commission.unwrap();
    // 480 ÷ 473.59 = 1.013534…
    assert_eq!((commission.negative, commission.percent.to_string().as_str()), (true, "1.35"));
    let coins = World::new(vec![
        direction("BTC", "ETH", vec![tier(rate("1", "30"))]),
        direction("BTC", "USDTTRC20", vec![tier(rate("1", "95000"))]),
        direction("ETH", "USDTTRC20", vec![tier(rate("1", "3100"))]),
    ]);
    let quote = coins.send("BTC", "ETH", "1");
    assert_eq!(quote.implied_commission, None);
    assert_eq!(quote.send_usd().unwrap().to_string(), "95000");
    assert_eq!(quote.receive_usd().unwrap().to_string(), "93000");
}

#[test]
fn the_tier_is_chosen_by_what_is_sent() {
    let world_unit = unit("USDTTRC20", 6);
    let step = |from: &str, out: &str| Tier { from: world_unit.parse(from).ok(), ..tier(rate("1", out)) };
    let world = World::new(vec![direction(
        "USDTTRC20",
        "KSPBKZT",
        vec![tier(rate("1", "460")), step("1000", "465"), step("5000", "455")],
    )]);
    assert_eq!(shown(world.send("USDTTRC20", "KSPBKZT", "999.999999").receive), "459999.99");
    assert_eq!(shown(world.send("USDTTRC20", "KSPBKZT", "1000").receive), "465000");
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "1000").rate, Some(rate("1", "465")));
    let dropped = world.send("USDTTRC20", "KSPBKZT", "5000");
    assert_eq!(shown(dropped.receive), "2275000");
    let drop = dropped.tier_drop.unwrap();
    assert_eq!(
        (drop.send.to_string(), drop.receive.to_string()),
        ("4999.999999".to_owned(), "2324999.99".to_owned())
    );
    assert_eq!(world.send("USDTTRC20", "KSPBKZT", "6000").tier_drop, None);
    // 2,300,000 is reached in the second tier already, though the third begins lower than it ends.
    assert_eq!(shown(world.receive("USDTTRC20", "KSPBKZT", "2300000").send), "4946.23656");
}
