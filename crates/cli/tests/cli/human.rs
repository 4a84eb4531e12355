//! What people read.

use crate::{obmen, usdt};

#[test]
fn a_quote_is_a_ledger_with_its_figures_in_line() {
    insta::assert_snapshot!(usdt("quote", &["--send", "101"]).out, @r"
    16tonn: USDTTRC20 → KSPBKZT

    You send                 101.000000  USDTTRC20  clause 3
    Fee on top                 1.000000  USDTTRC20  clause 4
    Exchanged                100.000000  USDTTRC20
    Converted at the rate  46550.00      KSPBKZT    1 USDTTRC20 = 465.5 KSPBKZT, clause 4
    Fee taken off            465.50      KSPBKZT    clause 4
    You receive            46084.50      KSPBKZT

    Limits              to send 20 to 10000 USDTTRC20
                        to receive not stated
                        in reserve 9000000 KSPBKZT
    Value in USD        101 sent, 97.31 received
    Implied commission  3.65 % against official or pegged rates
    Rate                The rate is fixed when your payment arrives.
                        Rates of 2026-01-02T03:04:05Z.
                        The rates are samples, not the office's own.
    ");
}

#[test]
fn cash_has_the_city_where_it_changes_hands() {
    let cash = |get: &str| {
        let more =
            ["quote", "--office", "offices/1wm", "--give", "USDTTRC20", "--get", get, "--send", "1000"];
        obmen(&more).out
    };
    assert!(cash("CASHUSD").contains("\nCity                ALMT\n"), "{}", cash("CASHUSD"));
    assert!(!cash("KSPBKZT").contains("City"), "{}", cash("KSPBKZT"));
}

#[test]
fn a_rate_that_is_fixed_up_to_a_jump_says_up_to_which() {
    let more = ["--give", "KSPBKZT", "--get", "TON", "--send", "1000000"];
    let out = obmen(&[&["quote", "--office", "offices/16tonn"], &more[..]].concat()).out;
    assert!(out.contains("The rate is fixed when you apply, unless it jumps by more than 3 %."), "{out}");
}

#[test]
fn what_is_wrong_stands_below_the_ledger() {
    let out = usdt("quote", &["--send", "11"]).out;
    let (_, problems) = out.split_once("Problems\n").unwrap();
    assert_eq!(problems, "  send  Send at least 20 USDTTRC20: this direction takes no less.\n");
}

#[test]
fn scenarios_are_a_table_and_then_sentences() {
    let out = usdt("scenarios", &["--send", "2000"]).out;
    let (_, scenarios) = out.split_once("What if").unwrap();
    let (table, notes) = scenarios.split_once("Notes\n").unwrap();
    let row = table.lines().find(|line| line.starts_with("You cancel before")).unwrap();
    let cells: Vec<_> = row.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
    assert_eq!(
        cells,
        ["You cancel before the payout", "Refunded", "1950 USDTTRC20", "50 USDTTRC20", "24 h", "5.2"]
    );
    let mut notes = notes.lines().skip_while(|line| !line.starts_with("You cancel before"));
    let sentence =
        "  1950 USDTTRC20 goes back to you; 50 USDTTRC20 (5 %, at most 50 USD equivalent) is kept.";
    assert_eq!(notes.nth(1), Some(sentence));
}

#[test]
fn an_answer_about_details_is_a_table() {
    let out = obmen(&["check", "--network", "BTC", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"]).out;
    insta::assert_snapshot!(out, @r"
    Verdict            Right
    Network            Bitcoin (BTC), mainnet
    Form               p2pkh
    To store and send  1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2
    ");
}

#[test]
fn russian_is_russian() {
    let out = usdt("quote", &["--send", "11", "--lang", "ru"]).out;
    assert!(
        out.contains("Отправьте не меньше 20 USDTTRC20: меньше в этом направлении не принимают."),
        "{out}"
    );
    assert!(out.contains("Вы получаете"), "{out}");
    // The rate's share and the separate fees together.
    assert!(out.contains("Подразумеваемая комиссия") && !out.contains("в курсе"), "{out}");
}

#[test]
fn networks_go_by_their_names_for_people_and_by_their_symbols_for_programs() {
    let check = ["check", "--network", "USDT-TRC20", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"];
    let out = obmen(&check).out;
    assert!(out.contains("This is not for TRON (TRX). It is right for: Ethereum, BNB Smart Chain"), "{out}");
    let json = obmen(&[&check[..], &["--json"]].concat()).json();
    let message = json["message"].as_str().unwrap();
    assert!(message.starts_with("This is not for TRX. It is right for: ETH, BSC"), "{message}");
    let russian = obmen(&[&check[..], &["--lang", "ru"]].concat()).out;
    assert!(russian.contains("Это не для TRON (TRX). Подходит для: Ethereum, BNB Smart Chain"), "{russian}");
}
