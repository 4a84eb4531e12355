//! Laws that hold for every direction, fee and amount.

use crate::common::*;
use obmen_exchange::*;
use proptest::prelude::*;

fn decimal(max: u64, scale: u32) -> impl Strategy<Value = String> {
    (0..=max).prop_map(move |n| {
        let unit = 10u64.pow(scale);
        format!("{}.{:0width$}", n / unit, n % unit, width = scale as usize)
    })
}

fn any_fee() -> impl Strategy<Value = Fee> {
    let part = |max, scale| prop_oneof![2 => Just(String::new()), 1 => decimal(max, scale)];
    (part(20_000_000, 6), part(2000, 2), part(30_000_000, 6)).prop_map(|(f, p, m)| fee(&f, &p, &m))
}

fn any_rate() -> impl Strategy<Value = Rate> {
    let side = || {
        decimal(1_000_000_000_000, 8)
            .prop_filter("a rate is not zero", |s| s.chars().any(|c| ('1'..='9').contains(&c)))
    };
    prop_oneof![
        side().prop_map(|out| rate("1", &out)),
        side().prop_map(|give| rate(&give, "1")),
        (side(), side()).prop_map(|(give, get)| rate(&give, &get)),
    ]
}

/// USDT to tenge with up to three tiers.
fn any_world() -> impl Strategy<Value = World> {
    let tier = (any_rate(), any_fee(), any_fee()).prop_map(|(rate, give_fee, get_fee)| Tier {
        from: None,
        to: None,
        rate,
        give_fee,
        get_fee,
    });
    (proptest::collection::vec(tier, 1..4), 1u128..3_000_000_000, 1u128..3_000_000_000, any::<bool>())
        .prop_map(|(mut tiers, a, b, bounded)| {
            let usdt = unit("USDTTRC20", 6);
            let at =
                |steps: u128| usdt.parse(&format!("{}.{:06}", steps / 1_000_000, steps % 1_000_000)).ok();
            let (low, high) = (a.min(b), a.max(b) + 1);
            for (tier, from) in tiers.iter_mut().skip(1).zip([low, high]) {
                tier.from = at(from);
            }
            if bounded && tiers.len() > 2 {
                tiers[1].to = at(low + (high - low) / 2);
            }
            World::new(vec![direction("USDTTRC20", "KSPBKZT", tiers)])
        })
}

fn usdt(steps: u64) -> String {
    format!("{}.{:06}", steps / 1_000_000, steps % 1_000_000)
}

fn kzt(steps: u64) -> String {
    format!("{}.{:02}", steps / 100, steps % 100)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn what_is_sent_is_exchanged_or_a_fee_to_the_last_step(world in any_world(), steps in 1u64..10_000_000_000) {
        let quote = world.send("USDTTRC20", "KSPBKZT", &usdt(steps));
        if let (Some(send), Some(fee), Some(exchanged)) = (quote.send, quote.give_fee, quote.exchanged) {
            prop_assert_eq!(exchanged.checked_add(fee), Ok(send));
        }
        if let (Some(converted), Some(fee), Some(receive)) = (quote.converted, quote.get_fee, quote.receive) {
            prop_assert_eq!(receive.checked_add(fee), Ok(converted));
        }
    }

    #[test]
    fn the_stated_give_fee_is_exceeded_by_less_than_one_step(world in any_world(), steps in 1u64..10_000_000_000) {
        let quote = world.send("USDTTRC20", "KSPBKZT", &usdt(steps));
        if let (Some(send), Some(exchanged)) = (quote.send, quote.exchanged) {
            let tier = quote.direction.unwrap().tier(&send).unwrap();
            let stated = |x: Amount| stated_fee(&tier.give_fee, x);
            // x + fee(x) ≤ send, and one step more of x would not fit.
            prop_assert!(exchanged.steps() + stated(exchanged) <= send.steps());
            let more = exchanged.checked_add(unit("USDTTRC20", 6).parse("0.000001").unwrap()).unwrap();
            prop_assert!(more.steps() + stated(more) > send.steps());
        }
    }

    #[test]
    fn more_sent_never_gives_less_within_a_tier(world in any_world(), steps in 1u64..10_000_000_000, more in 1u64..1_000_000) {
        let (less, greater) = (world.send("USDTTRC20", "KSPBKZT", &usdt(steps)), world.send("USDTTRC20", "KSPBKZT", &usdt(steps + more)));
        let direction = less.direction.unwrap();
        let same = direction.tier(&less.send.unwrap()) == direction.tier(&greater.send.unwrap());
        if let (true, Some(a), Some(b)) = (same, less.receive, greater.receive) {
            prop_assert!(a.steps() <= b.steps(), "{} then {}", a, b);
        }
    }

    #[test]
    fn the_inverse_gives_enough_and_one_step_less_does_not(world in any_world(), wanted in 1u64..100_000_000_000) {
        let wanted = world.amount("KSPBKZT", &kzt(wanted));
        let quote = world.receive("USDTTRC20", "KSPBKZT", &wanted.to_string());
        if let Some(send) = quote.send {
            prop_assert!(quote.receive.unwrap().steps() >= wanted.steps());
            let step = unit("USDTTRC20", 6).parse("0.000001").unwrap();
            let less = world.send("USDTTRC20", "KSPBKZT", &send.checked_sub(step).unwrap().to_string());
            prop_assert!(less.receive.is_none_or(|r| r.steps() < wanted.steps()), "{} also gives {:?}", less.send.unwrap(), less.receive);
        }
    }

    #[test]
    fn no_smaller_send_anywhere_gives_enough(world in any_world(), wanted in 1u64..1_000_000_000, probe in 1u64..10_000_000_000) {
        let wanted = world.amount("KSPBKZT", &kzt(wanted));
        let inverse = world.receive("USDTTRC20", "KSPBKZT", &wanted.to_string()).send;
        let probed = world.send("USDTTRC20", "KSPBKZT", &usdt(probe));
        if probed.receive.is_some_and(|r| r.steps() >= wanted.steps()) {
            prop_assert!(inverse.unwrap().steps() <= probed.send.unwrap().steps());
        }
    }

    #[test]
    fn nothing_panics_and_every_blank_figure_has_a_problem(world in any_world(), send in "[0-9]{1,31}(\\.[0-9]{1,20})?", give in 0usize..7, get in 0usize..7) {
        let codes = ["USDTTRC20", "BTC", "ETH", "KSPBKZT", "UZCUZS", "WMZ", "CASHUSD"];
        let (give, get) = (world.asset(codes[give]), world.asset(codes[get]));
        let wanted = give.unit.parse(&send).map_or_else(|e| Wanted::Faulty(Field::Send, e), Wanted::Send);
        let quote = world.market().quote(give, get, wanted);
        prop_assert!(quote.receive.is_some() || !quote.problems.is_empty());
        let _ = world.market().scenarios(&quote, &WhatIf::default());
    }

    #[test]
    fn any_text_is_read_or_refused(text in "\\PC{0,80}") {
        let _ = obmen_exchange::input::read(&text);
        let _ = Number::parse(&text);
        let _ = unit("BTC", 8).parse(&text);
        let _ = RateMove::parse(&text);
        let _ = AssetCode::parse(&text);
    }

    #[test]
    fn what_is_printed_reads_back(steps in 0u64.., scale in 0u8..=18) {
        let unit = unit("BTC", scale);
        let text = rust_decimal::Decimal::from_i128_with_scale(i128::from(steps), u32::from(scale)).to_string();
        let amount = unit.parse(&text).unwrap();
        prop_assert_eq!(amount.steps(), u128::from(steps));
        prop_assert_eq!(unit.parse(&amount.to_string()), Ok(amount));
        prop_assert_eq!(obmen_exchange::input::read(&format!("{}", amount.at_full_scale())) == obmen_exchange::input::Typed::Empty, false);
    }
}

/// The fee as its definition says, in 128-bit integers: an independent path for figures of six decimals at most.
fn stated_fee(fee: &Fee, x: Amount) -> u128 {
    let micro = |n: Number| unit("USDTTRC20", 6).amount(n).unwrap().steps();
    let fixed: u128 = fee.fixed.iter().map(|p| micro(p.value)).sum();
    let percent = fee.percent.map_or(0, |p| micro(p.number()));
    let total = fixed + x.steps() * percent / 100_000_000;
    total.max(fee.minimum.as_ref().map_or(0, |m| micro(m.value)))
}
