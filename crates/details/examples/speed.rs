//! Rows a second of `check` on one core, over the shared vectors: `cargo run --release --example speed`.

#![expect(clippy::unwrap_used, clippy::float_arithmetic, clippy::cast_precision_loss, reason = "a measurement, not shipped")]

use std::time::{Duration, SystemTime};

use obmen_details::{MemoInput, MemoPolicy, Network, check};
use serde_json::Value;

/// Time on a core where the system tells it (other work on the machine does not count), else time on the clock.
fn on_core() -> Duration {
    let told = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = told.and_then(|text| text.split(' ').next()?.parse().ok()).map(Duration::from_nanos);
    nanoseconds.unwrap_or_else(|| SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap())
}

fn main() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/vectors");
    let Ok(files) = std::fs::read_dir(folder) else {
        println!("skipped: no vectors beside the repository at ../shared/vectors");
        return;
    };
    let mut rows = Vec::new();
    for path in files.map(|file| file.unwrap().path()).filter(|path| path.extension().is_some_and(|end| end == "json")) {
        let values: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for value in values {
            let text = |key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
            if let Some(network) = text("network").and_then(|symbol| Network::parse(&symbol)) {
                rows.push((path.file_stem().unwrap().to_string_lossy().into_owned(), network, text("address").unwrap()));
            }
        }
    }
    let rate = |rows: &[&(String, Network, String)], rounds: usize| {
        let start = on_core();
        let mut valid = 0;
        for _ in 0..rounds {
            for (_, network, address) in rows {
                let answer = check(*network, address, MemoInput::NONE, MemoPolicy::Optional);
                valid += usize::from(answer.normalized.is_some());
            }
        }
        let rate = (rounds * rows.len()) as f64 / (on_core() - start).as_secs_f64();
        (rate, valid / rounds)
    };
    let all: Vec<_> = rows.iter().collect();
    rate(&all, 20);
    let (mixed, valid) = rate(&all, 200);
    println!("mixed: {mixed:.0} rows/s, {} rows, {valid} valid", rows.len());
    let mut names: Vec<_> = rows.iter().map(|(file, ..)| file.clone()).collect();
    names.dedup();
    for name in names {
        let part: Vec<_> = rows.iter().filter(|(file, ..)| *file == name).collect();
        let (rate, valid) = rate(&part, 100);
        println!("{name}: {rate:.0} rows/s, {} rows, {valid} valid", part.len());
    }
}
