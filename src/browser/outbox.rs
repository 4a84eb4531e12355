//! The outbox: `crates/outbox`.

use super::part;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

/// Fetches it while there is a connection.
pub(crate) fn prepare() {
    tell("prepare");
}

/// Empties the form of an application that was taken: what stands there from then on is another one.
pub(crate) fn clear() {
    tell("clear");
}

fn tell(verb: &'static str) {
    spawn_local(async move {
        let _ = part::call("outbox", verb, &[]).await;
    });
}

/// Asks, in the element `keep`, whether this device should keep an application until it can be sent: its key, its body,
/// the names of its office and units, the clauses against keeping data in a browser, and the minutes that the office
/// gives to pay. Whether it is kept; `None` where the outbox could not be fetched.
pub(crate) async fn offer(texts: &[&str; 6], window: Option<u32>) -> Option<bool> {
    let mut all: Vec<JsValue> = texts.iter().map(|text| JsValue::from_str(text)).collect();
    all.push(window.map_or(JsValue::UNDEFINED, JsValue::from));
    Some(part::call("outbox", "offer", &all).await? == JsValue::TRUE)
}
