//! Payment links and QR codes: what they say fills the fields, and what they leave open is told and asked.

use super::super::parts::button;
use crate::browser::{focus, read};
use crate::dom::{El, Node, el};
use crate::state::{End, EndInput, Entry, Link, Page, Side};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use obmen_details::MemoPolicy;
use obmen_details::uri::may_be;
use obmen_exchange::AssetCode;
use obmen_words::{Lang, key};

/// Puts a text into the field of the details, as typed for the asset that it has now.
pub(super) fn enter(page: Page, end: End, text: String) {
    let inputs = page.details.inputs(end);
    inputs.link.set(None);
    inputs.details.set(EndInput { asset: asset(page, end), text, left: false });
}

/// Takes a text that came all at once: read where it may be a payment link, else entered as it is.
pub(super) fn take(page: Page, end: End, text: String) {
    if may_be(&text) { ask(page, end, Some(text)) } else { enter(page, end, text) }
}

/// Reads a payment link; without one lets the visitor scan a QR code.
pub(super) fn ask(page: Page, end: End, text: Option<String>) {
    let inputs = page.details.inputs(end);
    let Some((asset, details, takes_memo)) = untrack(|| asked(page, end)) else { return };
    let lang = untrack(|| page.speech.spoken());
    let typed = move || inputs.details.with_untracked(|input| input.text.clone());
    let before = typed();
    spawn_local(async move {
        let said = read(text, lang.tag(), &details, takes_memo).await;
        // Meanwhile something else was typed or chosen.
        if typed() != before || self::asset(page, end) != Some(asset) {
            return;
        }
        let unloaded =
            || vec![String::new(), String::new(), String::new(), page.speech.t(key::LINK_UNLOADED)];
        let mut said = said.unwrap_or_else(|| untrack(unloaded)).into_iter();
        let Some(address) = said.next() else { return };
        if !address.is_empty() {
            enter(page, end, address);
        }
        if let (Some(text), Some(amount)) = (said.next(), said.next()) {
            if !text.is_empty() {
                inputs.memo.set(EndInput { asset: Some(asset), text, left: false });
            }
            inputs.link.set(Some(Link { asset, amount, told: said.collect() }));
        }
    });
}

/// What a link left to tell and to ask.
pub(super) fn left_open(page: Page, end: End) -> Option<El> {
    let speech = page.speech;
    let link = page.details.inputs(end).link.get()?;
    if page.markets.pair.get()?.at(end.side()) != link.asset {
        return None;
    }
    let at = Lang::ALL.iter().position(|lang| *lang == speech.spoken());
    let told = at.and_then(|at| link.told.get(at).or(link.told.first()));
    let told = told.map(|told| el("p").child(told.clone()));
    // What is paid back is not for a link to say.
    let asks = end == End::Payout && !link.amount.is_empty();
    if told.is_none() && !asks {
        return None;
    }
    let question = asks.then(|| question(page, link));
    Some(el("div").class("ambiguous").attr("role", "alert").child(told).child(question))
}

/// Whether the amount of a link is the one to receive.
fn question(page: Page, link: Link) -> Node {
    let speech = page.speech;
    let printed = [&speech.number(&link.amount), "\u{a0}", &speech.unit(link.asset)].concat();
    let answered = move || {
        page.details.payout.link.set(None);
        focus("details");
    };
    let take = move |_| {
        page.choice.enter(Side::Get, Entry::Canonical(link.amount.clone()));
        answered();
    };
    let choices = el("div")
        .class("choices")
        .child(button("button", take).child(speech.t(key::LINK_USE)))
        .child(button("button", move |_| answered()).child(speech.t(key::LINK_LEAVE)));
    Node::from([el("p").child(speech.fill(key::LINK_AMOUNT, &[("amount", &printed)])), choices])
}

/// The asset, the details it takes, and whether it takes a memo.
fn asked(page: Page, end: End) -> Option<(AssetCode, String, bool)> {
    page.details.state(end).with(|state| {
        let state = state.as_ref()?;
        let takes_memo = state.memo.policy != MemoPolicy::Unexpected;
        Some((state.asset.code(), state.asset.details.join(" "), takes_memo))
    })
}

fn asset(page: Page, end: End) -> Option<AssetCode> {
    page.markets.pair.get_untracked().map(|pair| pair.at(end.side()))
}
