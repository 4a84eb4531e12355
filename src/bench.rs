//! `/?bench` in a build with the feature `bench`: what a keystroke's reckoning costs, for both offices.
//!
//! A single `performance.now()` resolves no better than 100 µs, so each figure is the mean over a batch of a thousand
//! different amounts. The rows are left in `window.__obmen_bench`.
#![expect(clippy::float_arithmetic, reason = "times, not money")]

use crate::api::{OfficeEntry, offices, rates};
use js_sys::Reflect;
use leptos::prelude::window;
use obmen_exchange::input::{Typed, read};
use obmen_exchange::{AssetCode, RateSheet, Wanted, WhatIf};
use obmen_words::Lang;
use serde::Serialize;
use std::hint::black_box;
use std::sync::Arc;
use wasm_bindgen::JsValue;

const BATCH: u32 = 1_000;
const ROUNDS: u32 = 5;

/// Whether the address asks for the benchmark.
pub(crate) fn is_asked() -> bool {
    window().location().search().is_ok_and(|query| query.contains("bench"))
}

/// Fetches the offices, reckons, and leaves the rows.
pub(crate) async fn run() {
    let Ok(entries) = offices(Lang::En).await else { return };
    let mut markets: Vec<(Arc<OfficeEntry>, Arc<RateSheet>)> = Vec::new();
    for entry in entries.iter() {
        if let Ok((sheet, _)) = rates(&entry.office.id).await {
            markets.push((entry.clone(), sheet));
        }
    }
    let typed: Vec<String> =
        (0..BATCH).map(|n| format!("{} {:03},{:02}", 1 + n % 9, n % 1000, n * 7 % 100)).collect();
    let mut rows = Vec::new();
    for _ in 0..ROUNDS {
        let parsing = mean(|| typed.iter().for_each(|text| drop(black_box(read(black_box(text))))));
        let quotes = mean(|| typed.iter().for_each(|text| reckon(&markets, text, false)));
        let all = mean(|| typed.iter().for_each(|text| reckon(&markets, text, true)));
        rows.push(Row::of(parsing, quotes - parsing, all - quotes, all));
    }
    if let Ok(rows) = serde_wasm_bindgen::to_value(&rows) {
        let _ = Reflect::set(&window(), &JsValue::from_str("__obmen_bench"), &rows);
    }
}

/// What a keystroke does: reads the text, quotes at both offices, and, if asked, reckons every scenario.
fn reckon(markets: &[(Arc<OfficeEntry>, Arc<RateSheet>)], text: &str, with_scenarios: bool) {
    let (Typed::Number(canonical), Ok(give), Ok(get)) =
        (read(black_box(text)), AssetCode::parse("USDTTRC20"), AssetCode::parse("KSPBKZT"))
    else {
        return;
    };
    for (entry, sheet) in markets {
        let market = entry.market(sheet);
        let (Some(give), Some(get)) = (entry.office.asset(give), entry.office.asset(get)) else { continue };
        let Ok(send) = give.unit.parse(&canonical) else { continue };
        let quote = market.quote(give, get, Wanted::Send(send));
        if with_scenarios {
            black_box(market.scenarios(&quote, &WhatIf::default()));
        }
        black_box(quote);
    }
}

/// Microseconds a text, over the batch.
fn mean(batch: impl Fn()) -> f64 {
    let now = || window().performance().map_or(0.0, |clock| clock.now());
    let before = now();
    batch();
    (now() - before) * 1000.0 / f64::from(BATCH)
}

/// Microseconds, to the hundredth.
#[derive(Serialize)]
struct Row {
    step: &'static str,
    parsing_us: f64,
    quotes_us: f64,
    scenarios_us: f64,
    keystroke_us: f64,
}

impl Row {
    fn of(parsing: f64, quotes: f64, scenarios: f64, all: f64) -> Self {
        let round = |micros: f64| (micros * 100.0).round() / 100.0;
        Self {
            step: "both offices, mean of 1000",
            parsing_us: round(parsing),
            quotes_us: round(quotes),
            scenarios_us: round(scenarios),
            keystroke_us: round(all),
        }
    }
}
