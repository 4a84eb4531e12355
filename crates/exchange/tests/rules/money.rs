//! Amounts, ratios, percents.

use crate::common::*;
use obmen_exchange::money::NumberError;
use obmen_exchange::*;

#[test]
fn an_amount_has_no_more_decimals_than_its_asset() {
    let kzt = unit("KSPBKZT", 2);
    assert_eq!(kzt.parse("1.005"), Err(AmountError::TooManyDecimals { found: 3, allowed: 2 }));
    assert_eq!(kzt.parse("1.500").unwrap().to_string(), "1.5");
    assert_eq!(
        kzt.parse("1.00000000000000000000000000000000000001").unwrap_err(),
        AmountError::TooManyDecimals { found: 38, allowed: 2 }
    );
}

#[test]
fn thirty_digits_are_refused_with_the_largest_amount_named() {
    let max = unit("KSPBKZT", 2).parse("792281625142643375935439503.35").unwrap();
    assert_eq!(max.steps(), Amount::MAX_STEPS);
    for text in [
        "123456789012345678901234567890",
        "792281625142643375935439503.36",
        "99999999999999999999999999999999999999999",
    ] {
        assert_eq!(unit("KSPBKZT", 2).parse(text), Err(AmountError::TooLarge { max }), "{text}");
    }
}

#[test]
fn zeros_behind_the_decimals_mean_nothing() {
    let text = format!("1.5{}", "0".repeat(60));
    assert_eq!(unit("KSPBKZT", 2).parse(&text).unwrap().to_string(), "1.5");
    let one = format!("1.{}", "0".repeat(60));
    assert_eq!(unit("CASHUSD", 0).parse(&one).unwrap().to_string(), "1");
}

#[test]
fn only_canonical_numbers_are_read() {
    for text in
        ["", ".", "1.", ".5", "-1", "+1", "1e9", "1,5", " 1", "1 ", "٣", "0x10", "1.2.3", "NaN", "inf"]
    {
        assert!(Number::parse(text).is_err(), "{text:?}");
    }
    for (text, shown) in [
        ("0", "0"),
        ("00", "0"),
        ("007.50", "7.5"),
        ("0.0", "0"),
        ("28.0000000000000000000000000000000", "28"),
    ] {
        assert_eq!(Number::parse(text).unwrap().to_string(), shown);
    }
}

#[test]
fn amounts_of_two_assets_never_meet() {
    let (usdt, kzt) = (unit("USDTTRC20", 6).parse("1").unwrap(), unit("KSPBKZT", 2).parse("1").unwrap());
    assert!(matches!(usdt.checked_add(kzt), Err(MoneyError::AssetMismatch { .. })));
    assert!(matches!(usdt.checked_sub(kzt), Err(MoneyError::AssetMismatch { .. })));
    assert!(usdt.compare(&kzt).is_err());
    assert!(usdt.min(kzt).is_err());
}

#[test]
fn overflow_and_less_than_nothing_are_errors() {
    let unit = unit("BTC", 8);
    let max = unit.parse("792281625142643375935.43950335").unwrap();
    let one = unit.parse("1").unwrap();
    assert_eq!(max.checked_add(one), Err(MoneyError::Overflow));
    assert_eq!(one.checked_sub(max), Err(MoneyError::Negative));
}

#[test]
fn a_ratio_rounds_once_and_by_name() {
    let kzt = unit("KSPBKZT", 2);
    let third = Ratio::of(number("1"), number("3")).unwrap();
    let one = unit("WMZ", 2).parse("1").unwrap();
    let rounded = [Rounding::Down, Rounding::Up, Rounding::HalfUp]
        .map(|r| third.convert(one, kzt, r).unwrap().to_string());
    assert_eq!(rounded, ["0.33", "0.34", "0.33"]);
    let half = Ratio::of(number("0.005"), number("1")).unwrap();
    assert_eq!(half.convert(one, kzt, Rounding::HalfUp).unwrap().to_string(), "0.01");
    assert_eq!(half.convert(one, kzt, Rounding::Down).unwrap().to_string(), "0");
}

#[test]
fn a_zero_rate_is_no_ratio() {
    assert!(Ratio::of(Number::ZERO, Number::ONE).is_none());
    assert!(Ratio::of(Number::ONE, Number::ZERO).is_none());
}

#[test]
fn a_rate_never_falls_to_zero() {
    for text in ["-100", "-100.5", "-", "", "x", "--3", "- 3", "1e2"] {
        assert!(RateMove::parse(text).is_err(), "{text:?}");
    }
    for (text, shown) in [("-3", "-3"), ("3", "3"), ("+0.5", "0.5"), ("-99.99", "-99.99"), ("0", "0")] {
        assert_eq!(RateMove::parse(text).unwrap().to_string(), shown);
    }
    assert!(matches!(RateMove::parse("1000000.1"), Err(NumberError::TooLong { .. })));
    assert!(RateMove::parse("1000000").is_ok());
    assert!(RateMove::parse("-0").unwrap().is_none());
    assert!(!RateMove::parse("-0").unwrap().is_fall());
}

#[test]
fn an_asset_code_is_two_to_sixteen_capitals_and_digits() {
    assert_eq!(AssetCode::parse("USDTTRC20").unwrap().as_str(), "USDTTRC20");
    assert_eq!(AssetCode::parse("U"), Err(money::CodeError::Length { found: 1 }));
    assert_eq!(AssetCode::parse("ABCDEFGHIJKLMNOPQ"), Err(money::CodeError::Length { found: 17 }));
    assert_eq!(AssetCode::parse("usdt"), Err(money::CodeError::Character { position: 0, found: 'u' }));
    assert_eq!(AssetCode::parse("ВТС"), Err(money::CodeError::Character { position: 0, found: 'В' }));
}
