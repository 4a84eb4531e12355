//! Rows a second of `check`, on one core: `cargo bench -p obmen-details`.
//!
//! The rows are those of `../shared/vectors`, every network mixed, right and wrong ones; where the folder is absent, the
//! few that `mixed.tsv` carries. Each pass checks all of them; the best of the passes is told, since whatever else the
//! machine does only ever slows a pass down.
#![expect(clippy::unwrap_used, clippy::float_arithmetic, reason = "a measurement, not shipped")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use obmen_details::{MemoInput, MemoPolicy, Network, check};

const PASSES: usize = 200;

struct Row {
    network: Network,
    details: String,
    memo: Option<String>,
}

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
    let rows = shared(&folder).unwrap_or_else(|| {
        println!("../shared/vectors is not there: measuring the project's own rows");
        own()
    });
    let mut best = Duration::MAX;
    for _ in 0..PASSES {
        let start = Instant::now();
        for row in &rows {
            let memo = MemoInput { text: row.memo.as_deref(), kind: None };
            black_box(check(row.network, black_box(&row.details), memo, MemoPolicy::Optional));
        }
        best = best.min(start.elapsed());
    }
    let count = u32::try_from(rows.len()).unwrap();
    let second = f64::from(count) / best.as_secs_f64();
    println!("check: {second:.0} rows a second on one core ({count} rows, best of {PASSES} passes)");
    if std::env::args().any(|argument| argument == "--networks") {
        by_network(&rows);
    }
}

/// Where the time goes: nanoseconds a row, network by network.
fn by_network(rows: &[Row]) {
    for network in Network::all() {
        let own: Vec<&Row> = rows.iter().filter(|row| row.network.symbol() == network.symbol()).collect();
        let mut best = Duration::MAX;
        for _ in 0..PASSES {
            let start = Instant::now();
            for row in &own {
                black_box(check(row.network, black_box(&row.details), MemoInput::NONE, MemoPolicy::Optional));
            }
            best = best.min(start.elapsed());
        }
        if let Some(each) = best.as_nanos().checked_div(own.len() as u128) {
            println!("{:>12} {:>5} rows {each:>7} ns", network.symbol(), own.len());
        }
    }
}

/// The rows of every file whose network is carried; `None` where the folder is not there.
fn shared(folder: &Path) -> Option<Vec<Row>> {
    let mut rows = Vec::new();
    for entry in std::fs::read_dir(folder).ok()? {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let values: Vec<serde_json::Value> =
            serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        // An encoding vector is no address.
        for value in values.iter().filter(|value| value["level"] != "codec") {
            let text = |key: &str| value[key].as_str().map(str::to_owned);
            if let (Some(network), Some(details)) =
                (text("network").and_then(|it| Network::parse(&it)), text("address"))
            {
                rows.push(Row { network, details, memo: text("memo") });
            }
        }
    }
    Some(rows)
}

fn own() -> Vec<Row> {
    let lines = include_str!("mixed.tsv").lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (network, details) = line.split_once('\t').unwrap();
            Row { network: Network::parse(network).unwrap(), details: details.to_owned(), memo: None }
        })
        .collect()
}
