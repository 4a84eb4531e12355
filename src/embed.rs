//! The page inside a partner's frame: what is said of it on the window, where `widget/frame.js` hears it and takes it
//! to the partner's page, and what that asks for. Nothing about a person is said.

use crate::api::Fault;
use crate::browser::{object, say};
use crate::state::{End, Input, Page, Side, Step, whenever};
use crate::view::{fault_words, fill, is_stale, unknown_words};
use js_sys::{Array, Object};
use leptos::prelude::{on_cleanup, window_event_listener_untyped};
use wasm_bindgen::{JsCast, JsValue};

/// Says each new quote, each application taken, and why there is nothing to see.
pub(crate) fn speak(page: Page, texts_fault: Input<bool>) {
    whenever(move || {
        if let Some(id) = page.application.step.with(taken) {
            say("obmen:submit", &object(&[("id", JsValue::from_str(&id))]));
        }
    });
    // One after the other: a partner hears that it is another office's before it has its figures. What it has heard
    // already, `widget/frame.js` leaves out.
    whenever(move || {
        if let Some((code, message)) = amiss(page, texts_fault.get()) {
            let (code, message) = (JsValue::from_str(code), JsValue::from_str(&message));
            say("obmen:error", &object(&[("code", code), ("message", message)]));
        }
        if let Some(quote) = quote(page) {
            say("obmen:quote", &quote);
        }
    });
}

/// Why there is nothing to see, or not what was asked for: in words once they are here, by its code where they did not
/// come.
fn amiss(page: Page, texts_fault: bool) -> Option<(&'static str, String)> {
    let fault = page.markets.fault();
    if !page.speech.catalogue.with(Option::is_some) {
        let code = fault.map_or("unreachable", Fault::code);
        return texts_fault.then(|| (code, code.to_owned()));
    }
    let fault = fault.map(|fault| (fault.code(), fault_words(page.speech, fault)));
    fault.or_else(|| Some(("unknown", unknown_words(page)?)))
}

/// Fills in what the partner knows already, once `widget/frame.js` has had its signature checked: as a payment link does,
/// so that it is judged like typed text and told whose it is.
pub(crate) fn listen(page: Page) {
    let listener = window_event_listener_untyped("obmen:prefill", move |event| {
        let told = event.dyn_ref::<web_sys::CustomEvent>().map(web_sys::CustomEvent::detail);
        if let (Some(told), Some(pair)) = (told, page.markets.pair.get_untracked()) {
            let said = Array::from(&told).iter().filter_map(|text| text.as_string()).collect();
            fill(page, End::Payout, pair.get, said);
        }
    });
    on_cleanup(move || listener.remove());
}

fn taken(step: &Step) -> Option<String> {
    match step {
        Step::Accepted(_, accepted) => Some(accepted.id.clone()),
        _ => None,
    }
}

/// The quote, its members named as in the command line's JSON.
fn quote(page: Page) -> Option<Object> {
    // Before there are texts the frame shows only what is coming.
    page.speech.catalogue.with(Option::is_some).then_some(())?;
    let (bound, quote) = (page.markets.bound.get()?, page.quote.figures.get()?);
    let maybe = |text: Option<String>| text.map_or(JsValue::NULL, |text| JsValue::from_str(&text));
    let amount = |side: Side| maybe(quote.amount(side).map(|amount| amount.to_string()));
    let leg = |side: Side| {
        let asset = JsValue::from_str(quote.asset(side).code().as_str());
        object(&[("asset", asset), ("amount", amount(side))]).into()
    };
    let rate = quote.rate.map_or(JsValue::NULL, |rate| {
        let number = |number: obmen_exchange::Number| JsValue::from_str(&number.to_string());
        object(&[("in", number(rate.give)), ("out", number(rate.get))]).into()
    });
    Some(object(&[
        ("office", JsValue::from_str(&bound.entry.office.id)),
        ("give", leg(Side::Give)),
        ("get", leg(Side::Get)),
        ("send", amount(Side::Give)),
        ("receive", amount(Side::Get)),
        ("rate", rate),
        ("as_of", maybe(bound.sheet.as_of.clone())),
        ("stale", JsValue::from_bool(is_stale(page))),
    ]))
}
