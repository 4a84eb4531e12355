//! 1WM.IO 6.2, 6.5, 6.6, 6.9, 6.13, 6.16, 7.4.

use crate::case::{check, outcome};

#[test]
fn exactly_ten_percent_over_is_recalculated_or_its_excess_returned() {
    check(&[
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2200",
            "different-amount",
            "exchange 1023000 KSPBKZT / exchange 930000 KSPBKZT and ? USDTTRC20 back, fee ?",
        ),
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2200 cost 1",
            "different-amount",
            "exchange 1023000 KSPBKZT / exchange 930000 KSPBKZT and 199 USDTTRC20 back, fee 1",
        ),
        // 2100 × 451.05 at the current rate; the other alternative keeps the application's.
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2100 cost 1 move -3",
            "different-amount",
            "exchange 947205 KSPBKZT / exchange 930000 KSPBKZT and 99 USDTTRC20 back, fee 1",
        ),
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2100 cost 500",
            "different-amount",
            "exchange 976500 KSPBKZT / exchange 930000 KSPBKZT and 0 USDTTRC20 back, fee 100",
        ),
    ]);
}

#[test]
fn one_step_more_than_ten_percent_over_is_terminated_and_returned() {
    check(&[
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2200.000001",
            "over-tolerance",
            "refund ? USDTTRC20, fee ?, 24 h",
        ),
        (
            "1wm USDTTRC20>KSPBKZT 2000 received 2200.000001 cost 1",
            "over-tolerance",
            "refund 2199.000001 USDTTRC20, fee 1, 24 h",
        ),
        // 6.7 speaks of title units only: no deadline is stated for a card.
        (
            "1wm KSPBKZT>USDTTRC20 100000 received 110000.01 cost 100",
            "over-tolerance",
            "refund 109900.01 KSPBKZT, fee 100",
        ),
        (
            "1wm KSPBKZT>USDTTRC20 100000 received 110000 cost 100",
            "different-amount",
            "exchange 229.166666 USDTTRC20 / exchange 208.333333 USDTTRC20 and 9900 KSPBKZT back, fee 100",
        ),
    ]);
}

#[test]
fn less_than_the_request_is_recalculated_and_below_the_minimum_nothing_is_stated() {
    check(&[
        ("1wm USDTTRC20>KSPBKZT 2000 received 1900", "different-amount", "exchange 883500 KSPBKZT"),
        ("1wm USDTTRC20>KSPBKZT 2000 received 49", "different-amount", "not-stated"),
        ("1wm USDTTRC20>KSPBKZT 2000 received 49", "below-minimum", "not-stated"),
        // The minimum itself is no less than the minimum: 50 × 465.
        ("1wm USDTTRC20>KSPBKZT 2000 received 50", "different-amount", "exchange 23250 KSPBKZT"),
        ("1wm USDTTRC20>KSPBKZT 2000 received 49.999999", "different-amount", "not-stated"),
        // Nor is the office bound to credit it; what it returns, it returns less its costs.
        ("1wm USDTTRC20>KSPBKZT 2000 received 49 cost 1", "cannot-execute", "refund 48 USDTTRC20, fee 1"),
        ("1wm USDTTRC20>KSPBKZT 2000 received 49 cost 1", "cancel", "refund 48 USDTTRC20, fee 1, 24 h"),
        // 5 % over a request that is itself too small is too small as well.
        ("1wm USDTTRC20>KSPBKZT 10", "different-amount", "not-stated"),
    ]);
}

#[test]
fn no_percentage_is_ever_shown_for_cancelling() {
    check(&[
        ("1wm USDTTRC20>KSPBKZT 2000", "cancel", "refund ? USDTTRC20, fee ?, 24 h"),
        ("1wm USDTTRC20>KSPBKZT 2000 cost 2.5", "cancel", "refund 1997.5 USDTTRC20, fee 2.5, 24 h"),
        ("1wm KSPBKZT>USDTTRC20 1000000 cost 0", "cancel", "refund 1000000 KSPBKZT, fee 0"),
    ]);
}

#[test]
fn late_payments_go_back_less_the_transfers_costs() {
    check(&[
        ("1wm USDTTRC20>KSPBKZT 2000 cost 1", "late", "refund 1999 USDTTRC20, fee 1, 24 h"),
        ("1wm USDTTRC20>KSPBKZT 2000", "late", "refund ? USDTTRC20, fee ?, 24 h"),
    ]);
}

#[test]
fn the_rate_is_not_lower_than_in_the_application() {
    check(&[
        ("1wm USDTTRC20>KSPBKZT 2000 move -3", "rate-moved", "exchange 930000 KSPBKZT"),
        ("1wm USDTTRC20>KSPBKZT 2000", "exact", "exchange 930000 KSPBKZT, 24 h"),
    ]);
}

#[test]
fn checks_delays_and_failures() {
    check(&[
        ("1wm USDTTRC20>KSPBKZT 2000", "aml-refused", "blocked ? USDTTRC20"),
        ("1wm USDTTRC20>KSPBKZT 2000 cost 1", "no-payout-in-time", "refund 1999 USDTTRC20, fee 1, 24 h"),
        (
            "1wm USDTTRC20>KSPBKZT 2000 cost 1",
            "cannot-execute",
            "exchange 930000 KSPBKZT, 24 h / refund 1999 USDTTRC20, fee 1",
        ),
        ("1wm USDTTRC20>KSPBKZT 2000", "cancel-after-payout", "forbidden 930000 KSPBKZT"),
        ("1wm KSPBKZT>USDTTRC20 100000", "unverified-payer", "not-applicable"),
    ]);
}

#[test]
fn an_over_payment_that_ends_the_contract_is_not_exchanged_elsewhere() {
    check(&[(
        "1wm USDTTRC20>KSPBKZT 2000 received 2500 cost 1",
        "cannot-execute",
        "refund 2499 USDTTRC20, fee 1",
    )]);
}

#[test]
fn no_scenario_carries_a_percentage() {
    for id in obmen_exchange::ScenarioId::ALL {
        let text = outcome("1wm USDTTRC20>KSPBKZT 2000 cost 1", id.as_str());
        assert!(!text.contains("capped"), "{text}");
    }
}
