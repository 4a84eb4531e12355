//! The shared vectors (`../shared/vectors` beside the repository), where they are present: every row of a network
//! that we carry gets the right verdict.

#![expect(clippy::unwrap_used, reason = "a vector that cannot be read is a failed test")]

use std::collections::BTreeSet;
use std::path::PathBuf;

use obmen_details::{Answer, MemoInput, MemoKind, MemoPolicy, Network, Verdict, check};
use serde_json::Value;

/// Rows that contradict their own specification, or that ask for something else than a verdict: file, address, why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[];

struct Row {
    file: String,
    network: Network,
    address: String,
    memo: Option<String>,
    memo_kind: Option<MemoKind>,
    expected: Expected,
    network_type: Option<String>,
    kind: Option<String>,
    note: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Expected {
    Valid,
    NotValid,
    Code(&'static str),
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors")
}

/// Every row of a carried network; `None` where the folder is absent.
fn rows() -> Option<Vec<Row>> {
    let files = std::fs::read_dir(folder()).ok()?;
    let mut paths: Vec<_> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    let mut rows = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "json")) {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let values: Vec<Value> = serde_json::from_str(&text).unwrap();
        rows.extend(values.iter().filter_map(|value| row(&file, value)));
    }
    Some(rows)
}

fn row(file: &str, value: &Value) -> Option<Row> {
    let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
    let network = Network::parse(&text("network")?)?;
    let valid = value.get("valid")?.as_bool()?;
    let network_type = text("network_type");
    let kind = text("kind");
    let expected = match (valid, kind.as_deref(), network_type.as_deref()) {
        (_, Some("private_key"), _) => Expected::Code("private-key"),
        (false, ..) => Expected::NotValid,
        (true, _, None | Some("mainnet")) => Expected::Valid,
        (true, ..) => Expected::Code("test-network"),
    };
    Some(Row {
        file: file.to_owned(),
        network,
        address: text("address")?,
        memo: if file == "memo_rules" || file == "xrp_xls5d" { text("memo") } else { None },
        memo_kind: text("memo_kind").and_then(|kind| MemoKind::parse(&kind)),
        expected,
        network_type,
        kind,
        note: text("note").unwrap_or_default(),
    })
}

fn ask(row: &Row, details: &str) -> Answer {
    let memo = MemoInput { text: row.memo.as_deref(), kind: row.memo_kind };
    check(row.network, details, memo, MemoPolicy::Optional)
}

fn skipped() {
    println!("skipped: no vectors beside the repository at ../shared/vectors");
}

#[test]
fn every_row_gets_the_right_verdict() {
    let Some(rows) = rows() else { return skipped() };
    let (mut wrong_accepts, mut wrong_refusals, mut wrong_codes) = (Vec::new(), Vec::new(), Vec::new());
    let networks: BTreeSet<&str> = rows.iter().map(|row| row.network.symbol()).collect();
    for row in &rows {
        if let Some((.., why)) =
            EXCEPTIONS.iter().find(|(file, address, _)| row.file == *file && row.address == *address)
        {
            println!("exception: {} {}: {why}", row.file, row.address);
            continue;
        }
        let answer = ask(row, &row.address);
        let code = answer.code.map(|code| code.as_str());
        let told = format!(
            "{} {:?} {} ({}): {:?} {code:?}",
            row.file, row.network, row.address, row.note, answer.verdict
        );
        match row.expected {
            Expected::Valid if answer.verdict != Verdict::Valid => wrong_refusals.push(told),
            Expected::NotValid if answer.verdict == Verdict::Valid => wrong_accepts.push(told),
            Expected::Code(_) if answer.verdict == Verdict::Valid => wrong_accepts.push(told),
            Expected::Code(wanted) if code != Some(wanted) => wrong_codes.push(told),
            Expected::Valid => assert!(answer.into_checked().is_ok(), "{told}"),
            _ => {}
        }
    }
    println!(
        "rows {}, networks {}, wrong accepts {}, wrong refusals {}, wrong codes {}",
        rows.len(),
        networks.len(),
        wrong_accepts.len(),
        wrong_refusals.len(),
        wrong_codes.len()
    );
    let wrong = [wrong_accepts, wrong_refusals, wrong_codes].concat();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn network_type_and_kind_are_told_as_the_vectors_tell_them() {
    let Some(rows) = rows() else { return skipped() };
    let mut wrong = Vec::new();
    for row in rows
        .iter()
        .filter(|row| row.expected != Expected::NotValid && row.kind.as_deref() != Some("private_key"))
    {
        let answer = ask(row, &row.address);
        let kind = answer.kind.map(|kind| if kind.starts_with("byron") { "payment" } else { kind });
        if row.kind.is_some() && row.kind.as_deref() != kind {
            wrong.push(format!("{} {}: kind {:?}, not {:?}", row.file, row.address, answer.kind, row.kind));
        }
        // Signet has the prefixes of the test network, and so has the regtest of coins without one of its own.
        let told = answer.network_type.map(|told| told.as_str());
        let same = match row.network_type.as_deref() {
            Some("signet" | "regtest") => matches!(told, Some("testnet" | "regtest")),
            wanted => wanted.is_none() || wanted == told,
        };
        if !same {
            wrong.push(format!("{} {}: {told:?}, not {:?}", row.file, row.address, row.network_type));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Brands that the rows tell apart and we do not: those of Brazil, Argentina and Nigeria.
const FOREIGN: &[&str] = &["elo", "hiper", "hipercard", "naranja", "verve"];

#[test]
fn the_brand_and_the_length_of_every_card_are_known() {
    let Ok(text) = std::fs::read_to_string(folder().join("cards_braintree.json")) else { return skipped() };
    let values: Vec<Value> = serde_json::from_str(&text).unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().unwrap_or_default().to_owned();
    let mut rows = 0;
    for row in values.iter().filter(|row| text(row, "network") == "CARD_BRAND") {
        let (number, brand) = (text(row, "address"), text(row, "brand"));
        // Of thirteen digits Visa has none left, of fourteen American Express never had one; no card has 32. Longer
        // ones of Visa, Mir and JCB are not taken: hardly any exist, and a digit too many would read as one of them.
        let long = matches!(&*brand, "visa" | "mir" | "jcb") && number.len() > 16;
        let odd =
            long || matches!((&*brand, number.len()), ("visa", 13) | ("american-express", 14) | (_, 32));
        // Troy's cards in Discover's range are told as Discover's.
        if odd || FOREIGN.contains(&&*brand) || brand == "troy" && number.starts_with("65") {
            continue;
        }
        // The last digits are not always right: with one of ten they are.
        let head = &number[..number.len() - 1];
        let told =
            (0..10).map(|digit| ask_card(&format!("{head}{digit}"))).find_map(|answer| answer.facts.brand);
        assert_eq!(told, Some(&*brand), "{number}");
        rows += 1;
    }
    assert!(rows > 40, "{rows} rows");
}

fn ask_card(number: &str) -> Answer {
    check(Network::parse("CARD").unwrap(), number, MemoInput::NONE, MemoPolicy::Optional)
}

#[test]
fn no_beginning_of_a_valid_vector_is_invalid() {
    let Some(rows) = rows() else { return skipped() };
    let mut wrong = Vec::new();
    let mut beginnings = 0;
    for row in
        rows.iter().filter(|row| !matches!(row.expected, Expected::NotValid | Expected::Code("private-key")))
    {
        let whole = row.expected == Expected::Valid;
        for (end, _) in row.address.char_indices().chain(whole.then_some((row.address.len(), ' '))) {
            let typed = &row.address[..end];
            let answer = check(row.network, typed, MemoInput::NONE, MemoPolicy::Optional);
            beginnings += 1;
            if answer.verdict == Verdict::Invalid {
                let code = answer.code.map(|code| code.as_str());
                wrong.push(format!("{} {:?} {typed}: {code:?} of {}", row.file, row.network, row.address));
                break;
            }
        }
    }
    println!("beginnings {beginnings}");
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
