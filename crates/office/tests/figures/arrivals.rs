//! 16tonn 5.1, 5.4, 10.3: another amount, late, at another rate.

use crate::case::check;

#[test]
fn another_amount_is_recalculated() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 2000 received 2100", "different-amount", "exchange 976500 KSPBKZT"),
        ("16tonn USDTTRC20>KSPBKZT 2000 received 50", "different-amount", "exchange 23250 KSPBKZT"),
        // 465 × 0.97 = 451.05; × 2100 = 947,205.
        (
            "16tonn USDTTRC20>KSPBKZT 2000 received 2100 move -3",
            "different-amount",
            "exchange 947205 KSPBKZT",
        ),
        // No tolerance is stated: more than 10 % over is recalculated like any other amount.
        ("16tonn USDTTRC20>KSPBKZT 2000 received 3000", "different-amount", "exchange 1395000 KSPBKZT"),
        ("16tonn USDTTRC20>KSPBKZT 2000 received 2000", "different-amount", "not-applicable"),
    ]);
}

#[test]
fn a_rate_fixed_at_the_application_is_kept_for_another_amount() {
    // 90,000 ÷ 480 = 187.5
    check(&[(
        "16tonn KSPBKZT>USDTTRC20 100000 received 90000 move -3",
        "different-amount",
        "exchange 187.5 USDTTRC20",
    )]);
}

#[test]
fn examples_stand_in_where_nothing_is_said() {
    check(&[
        // 105 % of 2000.
        ("16tonn USDTTRC20>KSPBKZT 2000", "different-amount", "exchange 976500 KSPBKZT"),
        // One step over 110 %: 2200.000001 × 465 = 1,023,000.000465.
        ("16tonn USDTTRC20>KSPBKZT 2000", "over-tolerance", "exchange 1023000 KSPBKZT"),
    ]);
}

#[test]
fn an_example_is_another_amount_and_one_that_is_exchanged() {
    check(&[
        // 105 % of 0.03 is 0.0315: a cent more instead.
        ("16tonn WMZ>KSPBKZT 0.03", "different-amount", "exchange 18 KSPBKZT"),
        // The request itself is under the minimum of 10,000: the examples are not.
        ("16tonn KSPBKZT>USDTTRC20 100", "different-amount", "exchange 20.833333 USDTTRC20"),
    ]);
}

#[test]
fn below_the_minimum_the_money_may_be_lost() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 2000 received 49.999999", "below-minimum", "lost 0 USDTTRC20"),
        ("16tonn USDTTRC20>KSPBKZT 2000", "below-minimum", "lost 0 USDTTRC20"),
        ("16tonn BTC>USDTTRC20 1", "below-minimum", "not-applicable"),
    ]);
}

#[test]
fn a_late_payment_goes_back_or_is_exchanged_by_agreement() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 2000", "late", "refund ? USDTTRC20, fee ? / exchange 930000 KSPBKZT"),
        (
            "16tonn USDTTRC20>KSPBKZT 2000 cost 1",
            "late",
            "refund 1999 USDTTRC20, fee 1 / exchange 930000 KSPBKZT",
        ),
        // 465 × 0.97 × 2000.
        (
            "16tonn USDTTRC20>KSPBKZT 2000 cost 1 move -3",
            "late",
            "refund 1999 USDTTRC20, fee 1 / exchange 902100 KSPBKZT",
        ),
        // At the current rate also where the direction was fixed: 480 ÷ 0.97 = 494.845…; 100,000 × 0.97 ÷ 480 = 202.08333…
        (
            "16tonn KSPBKZT>USDTTRC20 100000 cost 250.5 move -3",
            "late",
            "refund 99749.5 KSPBKZT, fee 250.5 / exchange 202.083333 USDTTRC20",
        ),
        (
            "16tonn USDTTRC20>KSPBKZT 2000 cost 5000",
            "late",
            "refund 0 USDTTRC20, fee 2000 / exchange 930000 KSPBKZT",
        ),
    ]);
}

#[test]
fn a_moved_rate_may_be_recalculated_unless_it_was_fixed() {
    check(&[
        ("16tonn USDTTRC20>KSPBKZT 2000 move -3", "rate-moved", "exchange 902100 KSPBKZT"),
        // 465 × 1.02 = 474.3
        ("16tonn USDTTRC20>KSPBKZT 2000 move 2", "rate-moved", "exchange 948600 KSPBKZT"),
        ("16tonn USDTTRC20>KSPBKZT 2000 move -3", "exact", "exchange 930000 KSPBKZT, 24 h"),
        ("16tonn KSPBKZT>USDTTRC20 96000 move -3", "rate-moved", "exchange 200 USDTTRC20"),
    ]);
}

#[test]
fn a_fixed_rate_is_kept_up_to_the_jump_that_its_direction_names() {
    check(&[
        // The direction is fixed at the application, up to 3 %.
        ("16tonn KSPBKZT>TON 100000 move -3", "rate-moved", "exchange 100 TON"),
        ("16tonn KSPBKZT>TON 100000 move 3", "rate-moved", "exchange 100 TON"),
        ("16tonn KSPBKZT>TON 100000 move -3.01", "rate-moved", "exchange 96.99 TON"),
        ("16tonn KSPBKZT>TON 100000 move 4", "rate-moved", "exchange 104 TON"),
    ]);
}
