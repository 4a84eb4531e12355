//! What the page fetches only when a visitor shares, prints or keeps a quote: the QR code of its link, the deadlines
//! that the office's offer sets, and a calendar of them.
//!
//! `js/` holds the other half: the dialog and the printed sheet, which are made of what stands in the document.

mod calendar;
mod code;
mod deadlines;

pub use calendar::{Entry, calendar};
pub use code::{Code, code};
pub use deadlines::{Counts, Deadline, Kind, Plan, Since, deadlines};

use obmen_values::{Decoder, encode};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(all(target_family = "wasm", not(target_feature = "atomics")))]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// The QR code of a text as SVG: the view box, then the path of its dark modules; empty where the text is too long.
#[must_use]
#[wasm_bindgen(js_name = code)]
pub fn code_for_js(text: &str) -> Vec<String> {
    code(text).map(|Code { view_box, path }| vec![view_box, path]).unwrap_or_default()
}

/// A deadline as the page's scripts read it; moments are seconds since 1970, until 2106.
#[derive(Serialize)]
struct Told<'a> {
    kind: &'static str,
    at: Option<u32>,
    hours: Option<u32>,
    counts: &'static str,
    alarm: Option<u32>,
    clauses: Vec<&'a str>,
}

/// The deadlines of a [`Plan`], from the moment of the application or, where `pays_before` says so, back from the end
/// of its payment window. Undefined where the plan cannot be read.
#[must_use]
#[wasm_bindgen(js_name = deadlines)]
pub fn deadlines_for_js(plan: JsValue, moment: u32, pays_before: bool) -> JsValue {
    let Ok(plan) = Plan::deserialize(Decoder(plan)) else { return JsValue::UNDEFINED };
    let since = if pays_before { Since::PayBefore(moment.into()) } else { Since::Application(moment.into()) };
    let all = deadlines(&plan, since);
    let told = |one: &'_ Deadline| {
        encode(&Told {
            kind: one.kind.as_str(),
            at: one.at.and_then(|at| u32::try_from(at).ok()),
            hours: one.hours,
            counts: one.counts.as_str(),
            alarm: one.alarm_minutes,
            clauses: one.clauses.iter().map(String::as_str).collect(),
        })
    };
    all.iter().filter_map(told).collect::<js_sys::Array>().into()
}

/// An entry as the page's scripts write it.
#[derive(Deserialize)]
struct Asked {
    uid: String,
    at: u32,
    summary: String,
    description: String,
    url: String,
    alarm: Option<u32>,
}

/// A calendar of entries, written at a moment. Undefined where an entry cannot be read.
#[must_use]
#[wasm_bindgen(js_name = calendar)]
pub fn calendar_for_js(entries: JsValue, now: u32) -> Option<String> {
    let entries = Vec::<Asked>::deserialize(Decoder(entries)).ok()?;
    let entry = |Asked { uid, at, summary, description, url, alarm }: Asked| Entry {
        uid,
        at: at.into(),
        summary,
        description,
        url,
        alarm_minutes: alarm,
    };
    let entries: Vec<Entry> = entries.into_iter().map(entry).collect();
    Some(calendar(&entries, now.into()))
}
