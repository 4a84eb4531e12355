//! What is sent, line by line.

use super::super::details::groups;
use super::super::parts::clause_marks;
use super::{NOTE, deal};
use crate::dom::{El, Node, el};
use crate::state::Page;
use leptos::prelude::*;
use obmen_application::{Private, Request};
use obmen_details::Network;
use obmen_exchange::ScenarioId;
use obmen_words::{Key, key};

/// One line.
pub(super) fn row(label: String, value: impl Into<Node>) -> El {
    el("div").child(el("dt").child(label)).child(el("dd").child(value))
}

/// All of them.
pub(super) fn summary(page: Page, request: &Request) -> Node {
    let speech = page.speech;
    let details = &request.details;
    let as_of = request.rate.as_of.as_ref().map(|moment| {
        [" · ", &speech.fill(key::REVIEW_AS_OF, &[("moment", &speech.moment(moment))])].concat()
    });
    let rate =
        Node::from([deal::rate(page, request).into(), Node::from(el("span").class("note").child(as_of))]);
    let residence =
        request.territory.as_ref().map(|code| row(speech.t(key::RESIDENCE), speech.territories().name(code)));
    el("dl")
        .class("summary")
        .child(row(speech.t(key::LEDGER_RATE), rate))
        .child(private(page, key::DETAILS_PAYOUT, &request.get, Some(&details.details)))
        .child(plain(page, key::REVIEW_MEMO, details.memo.as_ref()))
        .child(private(page, key::DETAILS_REFUND, &request.give, details.refund_details.as_ref()))
        .child(plain(page, key::REVIEW_REFUND_MEMO, details.refund_memo.as_ref()))
        .child(plain(page, key::EMAIL, Some(&request.email)))
        .child(residence)
        .child(cancel(page))
        .child(offer(page))
        .into()
}

fn plain(page: Page, label: Key, value: Option<&Private>) -> Option<El> {
    Some(row(page.speech.t(label), value?.reveal().trim().to_owned()))
}

/// Details in groups, to be compared by eye.
fn private(page: Page, label: Key, code: &str, value: Option<&Private>) -> Option<El> {
    let value = value.filter(|value| !value.is_blank())?.reveal().trim().to_owned();
    let network = deal::asset(page, code).and_then(|asset| Network::parse(asset.details.first()?));
    let grouped = network.and_then(|network| groups(network, &value, None));
    let shown = match grouped {
        Some(groups) => el("span").class("groups").child(groups),
        None => el("span").class("mono").child(value),
    };
    Some(row(page.speech.t(label), shown))
}

/// What a change of mind would cost.
fn cancel(page: Page) -> Option<El> {
    let speech = page.speech;
    let cancel = untrack(|| page.scenarios.of(ScenarioId::Cancel)).into_iter().next()?;
    let ends = speech.say(&|words| words.ends(&cancel.scenario()));
    let marks = clause_marks(page, &cancel.clauses, NOTE);
    let title = speech.say(&|words| words.scenario(ScenarioId::Cancel));
    Some(row(title, Node::from([ends.into(), Node::from(" "), marks])))
}

/// Whose offer is agreed to, and which version of it.
fn offer(page: Page) -> Option<El> {
    let speech = page.speech;
    let entry = page.markets.entry.get_untracked()?;
    let offer = &entry.office.offer;
    let read = speech.fill(key::CONSENT_VERSION, &[("day", &speech.day(&offer.read_on))]);
    let short = [offer.sha256.get(..12).unwrap_or_default(), "…"].concat();
    let hash = el("span").class("mono").attr("title", offer.sha256.clone()).child(short);
    Some(row(
        speech.t(key::REVIEW_OFFER),
        Node::from([[&entry.office.name, ". ", &read, " "].concat().into(), Node::from(hash)]),
    ))
}
