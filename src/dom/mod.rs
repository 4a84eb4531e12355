//! Views without generics: what is to be seen is a value of one type, [`Node`], and reactive parts of it are closures.
//!
//! Leptos gives the signals, memos and effects. Its own views are a type for each piece of markup, each compiled
//! anew: the same page took 2.4 times the bytes. A closure that runs again is *patched* into what it showed before,
//! so that an element which stays keeps its focus, and a button its popover.

mod element;
mod node;
mod patch;
mod place;
mod placed;

pub(crate) use element::{El, el, svg};
pub(crate) use node::{Node, live, text};
pub(crate) use place::place;
pub(crate) use placed::Placed;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

/// What stands in the field that an event comes from.
pub(crate) fn value_of(event: &Event) -> String {
    property_of(event, "value").and_then(|value| value.as_string()).unwrap_or_default()
}

/// Whether the box that an event comes from is ticked.
pub(crate) fn checked_of(event: &Event) -> bool {
    property_of(event, "checked").is_some_and(|value| value.is_truthy())
}

/// The key of a keyboard event.
pub(crate) fn key_of(event: &Event) -> String {
    event.dyn_ref::<web_sys::KeyboardEvent>().map(web_sys::KeyboardEvent::key).unwrap_or_default()
}

fn property_of(event: &Event, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(event.current_target()?.as_ref(), &JsValue::from_str(name)).ok()
}
