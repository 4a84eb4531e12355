//! A field of the visitor's "what if": a value that can be taken back.

use super::super::exchange::question;
use super::super::parts::{button, icon, said};
use crate::browser::focus;
use crate::dom::{El, Node, el, live, value_of};
use crate::state::{Entry, Input, OfAsset, Page, Read, Speech};
use leptos::prelude::*;
use obmen_exchange::AssetCode;
use obmen_words::{Key, key};

/// A labelled value, with a slider under it where there is one, and room for what is wrong with it.
pub(super) fn field(
    speech: Speech,
    id: &'static str,
    label: Key,
    value: El,
    slider: Option<El>,
    told: impl Fn() -> Node + 'static,
) -> El {
    el("div")
        .class("adjust-field")
        .child(el("label").attr("for", id).child(said(speech, label)))
        .child(value)
        .child(slider)
        .child(el("div").class("adjust-told").id(told_id(id)).attr("role", "status").child(live(told)))
}

/// Where the words about a field stand.
pub(super) fn told_id(id: &str) -> String {
    [id, "-told"].concat()
}

/// An input with its unit, and a button that takes back what was typed.
pub(super) fn value(
    speech: Speech,
    id: &'static str,
    input: El,
    unit: Node,
    is_set: impl Fn() -> bool + 'static,
    reset: impl Fn() + Copy + 'static,
) -> El {
    let take_back = move |_| {
        reset();
        // The button goes with what it took back.
        focus(id);
    };
    let button = move || {
        is_set().then(|| {
            button("icon-button", take_back)
                .attr("aria-label", speech.t(key::RESET))
                .attr("title", speech.t(key::RESET))
                .child(icon("close"))
        })
    };
    el("span")
        .class("adjust-value")
        .child(live(button))
        .child(input)
        .child(el("span").class("unit").child(unit))
}

/// A field for an amount of the give asset; what was typed for another asset is not shown.
pub(super) fn amount(page: Page, id: &'static str, input: Input<Option<OfAsset>>) -> El {
    let speech = page.speech;
    let asset = move || page.markets.pair.get().map(|pair| pair.give);
    let typed = move || input.with(|typed| typed.clone().filter(|typed| Some(typed.asset) == asset()));
    let text = move || match typed().map(|typed| typed.entry) {
        Some(Entry::Typed(text)) => text,
        Some(Entry::Canonical(text)) => speech.number(&text),
        None => String::new(),
    };
    let wrong = move || typed().is_some_and(|typed| is_wrong(page, &typed));
    let enter = move |event| {
        let text = value_of(&event);
        let of = |asset: AssetCode| OfAsset { asset, entry: Entry::Typed(text) };
        input.set(untrack(asset).map(of));
    };
    let field = el("input")
        .id(id)
        .attr("name", id)
        .attr("inputmode", "decimal")
        .attr("autocomplete", "off")
        .attr("aria-describedby", told_id(id))
        .live_bool("aria-invalid", wrong)
        .value(text)
        .on("input", enter);
    let unit = crate::dom::text(move || asset().map(|code| speech.unit(code)).unwrap_or_default());
    value(speech, id, field, unit, move || typed().is_some(), move || input.set(None))
}

/// What is wrong with an amount that was typed, or the question which of two was meant.
pub(super) fn amount_told(page: Page, id: &'static str, input: Input<Option<OfAsset>>) -> Node {
    let speech = page.speech;
    let asset = page.markets.pair.get().map(|pair| pair.give);
    let Some(typed) = input.with(|typed| typed.clone().filter(|typed| Some(typed.asset) == asset)) else {
        return Node::Nothing;
    };
    let wrong = |text: String| el("p").class("problem").child(icon("warning")).child(el("span").child(text));
    match typed.entry.read() {
        Read::Empty => Node::Nothing,
        Read::Fault(fault) => wrong(speech.say(&|words| words.input_fault(&fault))).into(),
        Read::Ambiguous { grouped, decimal } => {
            let choose = move |canonical: String| {
                input.set(Some(OfAsset { asset: typed.asset, entry: Entry::Canonical(canonical) }));
                focus(id);
            };
            question(speech, grouped, decimal, choose).into()
        }
        read @ Read::Number(_) => {
            let unit = page.markets.entry.with(|e| Some(e.as_ref()?.office.asset(typed.asset)?.unit));
            let error = unit.and_then(|unit| read.amount(unit)?.err());
            error
                .map(|error| wrong(speech.say(&|words| words.amount_error(&error).unwrap_or_default())))
                .into()
        }
    }
}

/// An amount that is typed but says nothing.
fn is_wrong(page: Page, typed: &OfAsset) -> bool {
    let unit =
        page.markets.entry.with(|e| e.as_ref().and_then(|e| e.office.asset(typed.asset).map(|a| a.unit)));
    match typed.entry.read() {
        Read::Empty => false,
        read => unit.and_then(|unit| read.amount(unit)).is_none_or(|amount| amount.is_err()),
    }
}
