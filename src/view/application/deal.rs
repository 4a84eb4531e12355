//! Both amounts of a request, once more, read back from the request itself: what is shown is what is sent.

use super::super::parts::{figure, icon, local_name};
use crate::dom::{Node, el};
use crate::state::Page;
use obmen_application::Request;
use obmen_exchange::{Amount, Asset, AssetCode};
use obmen_words::key;

/// An asset of the office in force.
pub(super) fn asset(page: Page, code: &str) -> Option<Asset> {
    let code = AssetCode::parse(code).ok()?;
    page.markets.entry.with_untracked(|entry| entry.as_ref()?.office.asset(code).cloned())
}

/// An amount of the request.
pub(super) fn amount(page: Page, code: &str, text: &str) -> Option<Amount> {
    asset(page, code)?.unit.parse(text).ok()
}

/// An amount of the request, printed.
pub(super) fn printed(page: Page, code: &str, text: &str) -> String {
    amount(page, code, text).map_or_else(|| text.to_owned(), |amount| page.speech.amount(&amount))
}

/// "1 USDT = 465.13 KZT".
pub(super) fn rate(page: Page, request: &Request) -> String {
    let side = |number: &str, code: &str| {
        let unit = asset(page, code).map_or_else(|| code.to_owned(), |asset| asset.currency);
        [&page.speech.number(number), "\u{a0}", &unit].concat()
    };
    [&side(&request.rate.give, &request.give), " = ", &side(&request.rate.get, &request.get)].concat()
}

/// The two amounts, with an arrow between.
pub(super) fn deal(page: Page, request: &Request) -> Node {
    let side = |label, name: &'static str, code: &str, text: &str| {
        let asset = asset(page, code).and_then(|asset| {
            let name = page.markets.entry.with_untracked(|e| e.as_ref().map(|e| local_name(e, &asset)))?;
            Some([&name, " ", asset.network_name.as_deref().unwrap_or_default()].concat())
        });
        el("div")
            .child(el("small").child(page.speech.t(label)))
            .child(el("strong").child(figure(name, text.to_owned(), printed(page, code, text))))
            .child(el("small").child(asset))
    };
    el("div")
        .class("deal")
        .child(side(key::STAGE_SEND, "review.send", &request.give, &request.send))
        .child(icon("arrow"))
        .child(side(key::STAGE_RECEIVE, "review.receive", &request.get, &request.receive))
        .into()
}
