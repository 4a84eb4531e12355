//! Payment links and QR codes: what they say fills the fields, and what they leave open is told and asked.

use super::memo::forget_memo;
use super::question::{Choice, alert, line, question};
use super::told::is_of_memo;
use crate::browser::read;
use crate::dom::{El, Node};
use crate::state::{End, EndInput, Entry, Link, Page};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use obmen_details::MemoPolicy;
use obmen_details::uri::may_be;
use obmen_exchange::AssetCode;
use obmen_words::key;

/// Puts a text into the field of the details, as typed for the asset that it has now.
pub(super) fn enter(page: Page, end: End, text: String) {
    let inputs = page.details.inputs(end);
    forget_memo(page, end);
    inputs.memo.update(|memo| {
        // What came with another address belongs to that one.
        if memo.came {
            memo.text.clear();
        }
    });
    inputs.link.set(None);
    inputs.details.set(EndInput { asset: asset(page, end), text, ..EndInput::default() });
}

/// Takes a text that is in no field yet: as it is, unless it may be a payment link.
pub(super) fn take(page: Page, end: End, text: String) {
    if may_be(&text) { ask(page, end, text) } else { enter(page, end, text) }
}

/// Reads what stands in the field, where it may be a payment link.
pub(super) fn read_link(page: Page, end: End, text: String) {
    if may_be(&text) {
        ask(page, end, text);
    }
}

/// Reads a payment link; where the text is blank lets the visitor scan a QR code.
pub(super) fn ask(page: Page, end: End, text: String) {
    let inputs = page.details.inputs(end);
    let Some((asset, details, memo)) = untrack(|| asked(page, end)) else { return };
    let lang = untrack(|| page.speech.spoken());
    let typed = move || inputs.details.with_untracked(|input| input.text.clone());
    let before = typed();
    spawn_local(async move {
        let said = read(&text, lang.tag(), &details, memo.as_deref()).await;
        // Meanwhile something else was typed or chosen.
        if typed() != before || self::asset(page, end) != Some(asset) {
            return;
        }
        match said {
            Some(said) => fill(page, end, asset, said),
            None => {
                tell(page, end, asset, String::new(), vec![untrack(|| page.speech.t(key::LINK_UNLOADED))])
            }
        }
    });
}

/// Fills the fields with what was read for an asset: address, memo and amount, each blank where it has none, and what is
/// to be told in each language; or with a text alone, which is no link.
pub(crate) fn fill(page: Page, end: End, asset: AssetCode, said: Vec<String>) {
    let mut said = said.into_iter();
    let Some(address) = said.next() else { return };
    let inputs = page.details.inputs(end);
    if !address.is_empty() {
        // What is no link after all is judged as it stands.
        let judged = may_be(&address);
        enter(page, end, address);
        inputs.details.update(|input| input.left = judged);
    }
    if let (Some(text), Some(amount)) = (said.next(), said.next()) {
        if !text.is_empty() {
            inputs.memo.set(EndInput { asset: Some(asset), text, left: false, came: true });
        }
        tell(page, end, asset, amount, said.collect());
    }
}

fn tell(page: Page, end: End, asset: AssetCode, amount: String, told: Vec<String>) {
    page.details.inputs(end).link.set(Some(Link { asset, amount, told }));
}

/// What a link left to tell and to ask.
pub(super) fn left_open(page: Page, end: End) -> Option<El> {
    let speech = page.speech;
    let Link { asset, amount, told } = page.details.inputs(end).link.get()?;
    if page.markets.pair.get()?.at(end.side()) != asset {
        return None;
    }
    let told = told.get(speech.spoken() as usize).or(told.first()).cloned().map(line);
    // What is paid back is not for a link to say; and to a wrong address nothing is paid.
    let is_refused = page.details.state(end).with(|s| {
        let code = s.as_ref().and_then(|s| s.answer.as_ref()?.code);
        code.is_some_and(|code| !is_of_memo(code))
    });
    if end == End::Refund || amount.is_empty() || is_refused {
        return told.map(alert);
    }
    let printed = [&speech.number(&amount), "\u{a0}", &speech.unit(asset)].concat();
    let asked = speech.fill(key::LINK_AMOUNT, &[("amount", &printed)]);
    let leave = move || page.details.inputs(end).link.set(None);
    let take = move || {
        page.choice.enter(end.side(), Entry::Canonical(amount.clone()));
        leave();
    };
    let (take, leave) = (Choice(key::LINK_USE, Box::new(take)), Choice(key::LINK_LEAVE, Box::new(leave)));
    Some(alert(Node::from([told.into(), question(page, end, asked, take, leave)])))
}

/// The asset, the details it takes, and where it takes a memo what stands there.
fn asked(page: Page, end: End) -> Option<(AssetCode, String, Option<String>)> {
    page.details.state(end).with(|state| {
        let state = state.as_ref()?;
        let memo = (state.memo.policy != MemoPolicy::Unexpected).then(|| state.memo.text.clone());
        Some((state.asset.code(), state.asset.details.join(" "), memo))
    })
}

fn asset(page: Page, end: End) -> Option<AssetCode> {
    page.markets.pair.get_untracked().map(|pair| pair.at(end.side()))
}
