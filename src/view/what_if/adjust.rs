//! The visitor's own "what if": another amount arrives, the rate moves, a transfer costs, person and card are verified.

use super::super::parts::{icon, said};
use super::field::{amount, amount_told, field, told_id, value};
use crate::dom::{El, Node, checked_of, el, value_of};
use crate::state::{Page, WIDEST_MOVE, read_move};
use leptos::prelude::*;
use obmen_words::{Key, key};

/// The fields.
pub(super) fn adjust(page: Page) -> El {
    let speech = page.speech;
    let inputs = page.what_if;
    let box_ = el("input")
        .attr("type", "checkbox")
        .attr("name", "verified")
        .is("checked", move || inputs.verified.get())
        .on("change", move |event| inputs.verified.set(checked_of(&event)));
    let verified = el("label")
        .class("adjust-check")
        .child(box_)
        .child(el("span").child(said(speech, key::ADJUST_VERIFIED)));
    let cost = amount(page, "transfer_cost", inputs.transfer_cost);
    el("div")
        .class("adjust")
        .child(received(page))
        .child(rate_move(page))
        .child(field(speech, "transfer_cost", key::ADJUST_COST, cost, None, move || {
            amount_told(page, "transfer_cost", inputs.transfer_cost)
        }))
        .child(verified)
}

/// Another amount arrives.
fn received(page: Page) -> El {
    let speech = page.speech;
    let inputs = page.what_if;
    let send = move || page.quote.figures.with(|quote| quote.as_ref().and_then(|q| q.send));
    let percent =
        move || send().map_or_else(|| "100".to_owned(), |send| inputs.received_percent(send).to_string());
    let slide = move |text: String| {
        if let Some(send) = untrack(send) {
            inputs.receive_percent(send, &text);
        }
    };
    let slider = slider(page, key::ADJUST_RECEIVED, ["0", "200", "1"].map(str::to_owned), percent, slide);
    let value = amount(page, "received", inputs.received);
    let told = move || amount_told(page, "received", inputs.received);
    field(speech, "received", key::ADJUST_RECEIVED, value, Some(slider), told)
}

/// The rate moves.
fn rate_move(page: Page) -> El {
    let speech = page.speech;
    let input = page.what_if.rate_move;
    let text = move || input.get().unwrap_or_default();
    let wrong =
        move || input.with(|t| t.as_ref().is_some_and(|t| !t.trim().is_empty() && read_move(t).is_none()));
    let at = move || {
        input.with(|t| t.as_deref().and_then(read_move)).map_or_else(|| "0".to_owned(), |by| by.to_string())
    };
    let slide = move |text: String| input.set(Some(text).filter(|t| t != "0").map(|t| t.replace('-', "−")));
    let entry = el("input")
        .id("rate_move")
        .attr("name", "rate_move")
        .attr("autocomplete", "off")
        .attr("placeholder", "0")
        .attr("aria-describedby", told_id("rate_move"))
        .live_bool("aria-invalid", wrong)
        .value(text)
        .on("input", move |event| input.set(Some(value_of(&event))));
    let is_set = move || input.with(Option::is_some);
    let value = value(speech, "rate_move", entry, Node::from("%"), is_set, move || input.set(None));
    let bounds = [["-", &WIDEST_MOVE.to_string()].concat(), WIDEST_MOVE.to_string(), "0.5".to_owned()];
    let slider = slider(page, key::ADJUST_MOVE, bounds, at, slide);
    let told = move || {
        let words = wrong().then(|| el("span").child(speech.t(key::ADJUST_MOVE_ALLOWED)));
        words.map(|words| el("p").class("problem").child(icon("warning")).child(words)).into()
    };
    field(speech, "rate_move", key::ADJUST_MOVE, value, Some(slider), told)
}

/// A slider in percent: least, most, step.
fn slider(
    page: Page,
    label: Key,
    [min, max, step]: [String; 3],
    at: impl Fn() -> String + Copy + 'static,
    slide: impl Fn(String) + 'static,
) -> El {
    el("input")
        .class("slider is-centred")
        .attr("type", "range")
        .attr("min", min)
        .attr("max", max)
        .attr("step", step)
        .live("aria-label", move || page.speech.t(label))
        .live("aria-valuetext", move || [&at().replace('-', "−"), "\u{a0}%"].concat())
        .value(at)
        .on("input", move |event| slide(value_of(&event)))
}
