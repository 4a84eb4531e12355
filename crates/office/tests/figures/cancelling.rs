//! 16tonn 5.2: 5 %, at most 50 USD; for KZT and UZS 15 %, at most 95 USD; of the amount in the request.

use crate::case::check;

#[test]
fn a_cancellation_costs_the_percentage_until_the_cap() {
    check(&[
        // 5 % of 2000 is 100, capped at 50 USD.
        ("16tonn USDTTRC20>KSPBKZT 2000", "cancel", "refund 1950 USDTTRC20, fee 50 capped, 24 h"),
        ("16tonn USDTTRC20>KSPBKZT 900", "cancel", "refund 855 USDTTRC20, fee 45, 24 h"),
        ("16tonn WMZ>KSPBKZT 500", "cancel", "refund 475 WMZ, fee 25, 24 h"),
        ("16tonn BTC>USDTTRC20 0.01", "cancel", "refund 0.0095 BTC, fee 0.0005, 24 h"),
    ]);
}

#[test]
fn exactly_at_the_cap_is_not_capped_and_one_step_over_is() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 1000", "cancel", "refund 950 USDTTRC20, fee 50, 24 h"),
        // 5 % is 50.00000005: over the cap, though it rounds down to the same fee.
        (
            "16tonn USDTTRC20>KSPBKZT 1000.000001",
            "cancel",
            "refund 950.000001 USDTTRC20, fee 50 capped, 24 h",
        ),
        ("16tonn USDTTRC20>KSPBKZT 1000.00002", "cancel", "refund 950.00002 USDTTRC20, fee 50 capped, 24 h"),
        // 5 % is 49.99999995, rounded down.
        ("16tonn USDTTRC20>KSPBKZT 999.999999", "cancel", "refund 950 USDTTRC20, fee 49.999999, 24 h"),
    ]);
}

#[test]
fn tenge_and_sums_cost_fifteen_percent_at_most_95_dollars() {
    check(&[
        ("16tonn KSPBKZT>USDTTRC20 100000", "cancel", "refund 85000 KSPBKZT, fee 15000, 24 h"),
        // 95 × 473.59 = 44,991.05.
        ("16tonn KSPBKZT>USDTTRC20 1000000", "cancel", "refund 955008.95 KSPBKZT, fee 44991.05 capped, 24 h"),
        // 15 % is 44,991.0495, then 44,991.051.
        ("16tonn KSPBKZT>USDTTRC20 299940.33", "cancel", "refund 254949.29 KSPBKZT, fee 44991.04, 24 h"),
        (
            "16tonn KSPBKZT>USDTTRC20 299940.34",
            "cancel",
            "refund 254949.29 KSPBKZT, fee 44991.05 capped, 24 h",
        ),
        ("16tonn UZCUZS>USDTTRC20 5000000", "cancel", "refund 4250000 UZCUZS, fee 750000, 24 h"),
        // 95 × 473.59 × 100 ÷ 3.97 = 1,133,275.818…, rounded down.
        (
            "16tonn UZCUZS>USDTTRC20 10000000",
            "cancel",
            "refund 8866724.19 UZCUZS, fee 1133275.81 capped, 24 h",
        ),
    ]);
}

#[test]
fn the_currency_paid_in_decides_not_the_one_received() {
    // KZT is received: 5 %, at most 50 USD.
    check(&[("16tonn WMZ>KSPBKZT 2000", "cancel", "refund 1950 WMZ, fee 50 capped, 24 h")]);
}

#[test]
fn a_cap_crosses_through_the_feed_where_nothing_official_serves() {
    check(&[
        // 50 ÷ 95,000 = 0.000526315…, rounded down to the satoshi.
        ("16tonn BTC>USDTTRC20 0.1", "cancel", "refund 0.09947369 BTC, fee 0.00052631 capped, 24 h"),
        // Without official rates 480 KZT are a dollar: 95 × 480 = 45,600.
        (
            "16tonn KSPBKZT>USDTTRC20 1000000 unreferenced",
            "cancel",
            "refund 954400 KSPBKZT, fee 45600 capped, 24 h",
        ),
    ]);
}

#[test]
fn a_fee_without_a_dollar_value_is_never_guessed() {
    check(&[("16tonn CARDKZT>USDTTRC20 100000 unreferenced", "cancel", "refund ? CARDKZT, fee ?, 24 h")]);
}

#[test]
fn the_fee_is_of_the_request_and_never_more_than_arrived() {
    check(&[
        // 5 % of 2000 is 100, capped at 50, though 500 arrived.
        ("16tonn USDTTRC20>KSPBKZT 2000 received 500", "cancel", "refund 450 USDTTRC20, fee 50 capped, 24 h"),
        ("16tonn USDTTRC20>KSPBKZT 2000 received 30", "cancel", "refund 0 USDTTRC20, fee 30, 24 h"),
        ("16tonn USDTTRC20>KSPBKZT 2000 received 0", "cancel", "refund 0 USDTTRC20, fee 0, 24 h"),
        ("16tonn USDTTRC20>KSPBKZT 900 received 1000", "cancel", "refund 955 USDTTRC20, fee 45, 24 h"),
        // 5 % of 0.05 is 0.0025: less than a cent.
        ("16tonn WMZ>KSPBKZT 0.05", "cancel", "refund 0.05 WMZ, fee 0, 24 h"),
    ]);
}

#[test]
fn refusing_the_check_costs_as_much_as_cancelling() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 2000", "aml-refused", "refund 1950 USDTTRC20, fee 50 capped, 24 h"),
        (
            "16tonn KSPBKZT>USDTTRC20 1000000",
            "aml-refused",
            "refund 955008.95 KSPBKZT, fee 44991.05 capped, 24 h",
        ),
    ]);
}

#[test]
fn a_fee_is_capped_where_the_cap_is_what_bounds_it() {
    check(&[
        // Exactly 50: the percentage and the cap are one.
        ("16tonn USDTTRC20>KSPBKZT 1000", "cancel", "refund 950 USDTTRC20, fee 50, 24 h"),
        ("16tonn USDTTRC20>KSPBKZT 1000.00002", "cancel", "refund 950.00002 USDTTRC20, fee 50 capped, 24 h"),
        // As much as the cap arrived, or a step less: then all that arrived is the bound.
        ("16tonn USDTTRC20>KSPBKZT 2000 received 50", "cancel", "refund 0 USDTTRC20, fee 50 capped, 24 h"),
        (
            "16tonn USDTTRC20>KSPBKZT 2000 received 49.999999",
            "cancel",
            "refund 0 USDTTRC20, fee 49.999999, 24 h",
        ),
    ]);
}
