//! Money as JSON: strings that say their unit, read back through the same checks.

use crate::common::*;
use obmen_exchange::*;

#[test]
fn an_amount_travels_with_its_unit() {
    let amount = unit("USDTTRC20", 6).parse("10").unwrap();
    let json = serde_json::to_string(&amount).unwrap();
    assert_eq!(json, r#""10.000000 USDTTRC20""#);
    assert_eq!(serde_json::from_str::<Amount>(&json).unwrap(), amount);
}

#[test]
fn a_json_number_is_no_amount() {
    assert!(serde_json::from_str::<Number>("1.5").is_err());
    assert!(serde_json::from_str::<Percent>("5").is_err());
    for text in [
        r#""10""#,
        r#""1e9 BTC""#,
        r#""-1 BTC""#,
        r#""1.0000000000000000000 ETH""#,
        r#"" BTC""#,
        r#""1 btc""#,
    ] {
        assert!(serde_json::from_str::<Amount>(text).is_err(), "{text}");
    }
}

#[test]
fn a_direction_reads_back_as_it_was() {
    let mut sent = direction("USDTTRC20", "KSPBKZT", vec![tier(rate("1", "465.13"))]);
    sent.limits.give_min = unit("USDTTRC20", 6).parse("50").ok();
    sent.tiers[0].give_fee = fee("1", "0.5", "2");
    let json = serde_json::to_string(&sent).unwrap();
    assert_eq!(serde_json::from_str::<Direction>(&json).unwrap(), sent);
}
