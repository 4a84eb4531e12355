//! Everything once more, before it is sent: read back from the very request that goes out.

use super::super::details::groups;
use super::super::parts::{clause_marks, icon};
use super::{NOTE, close, deal, send};
use crate::state::{Attempt, Page};
use leptos::prelude::*;
use obmen_application::{Private, Request};
use obmen_details::Network;
use obmen_exchange::ScenarioId;
use obmen_words::{Key, key};

/// The review.
pub(super) fn view(page: Page, attempt: Attempt) -> impl IntoView {
    let speech = page.speech;
    let body = body(page, &attempt.request);
    view! {
        <div class="dialog-body">{body}</div>
        <footer class="dialog-foot">
            <button class="button" type="button" on:click=move |_| close(page)>{speech.t(key::BACK)}</button>
            <button class="button is-primary" type="button" on:click=move |_| send::send(page, attempt.clone())>
                {icon("lock")} {speech.t(key::SEND)}
            </button>
        </footer>
    }
}

/// What is sent, line by line.
pub(super) fn body(page: Page, request: &Request) -> impl IntoView + use<> {
    let speech = page.speech;
    let details = &request.details;
    let residence = request.territory.as_ref().map(|code| speech.territories().name(code));
    let rate = deal::rate(page, request, &request.rate.give, &request.rate.get);
    let as_of = request.rate.as_of.as_ref().map(|moment| {
        [" · ", &speech.fill(key::REVIEW_AS_OF, &[("moment", &speech.moment(moment))])].concat()
    });
    view! {
        {deal::deal(page, request)}
        <dl class="summary">
            {row(speech.t(key::LEDGER_RATE), view! { {rate} <span class="note">{as_of}</span> }.into_any())}
            {private(page, key::DETAILS_PAYOUT, &request.get, Some(&details.details))}
            {text(page, key::REVIEW_MEMO, details.memo.as_ref())}
            {private(page, key::DETAILS_REFUND, &request.give, details.refund_details.as_ref())}
            {text(page, key::REVIEW_REFUND_MEMO, details.refund_memo.as_ref())}
            {text(page, key::EMAIL, Some(&request.email))}
            {residence.map(|name| row(speech.t(key::RESIDENCE), name.into_any()))}
            {cancel(page)}
            {offer(page)}
        </dl>
    }
}

fn row(label: String, value: AnyView) -> impl IntoView {
    view! {
        <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
        </div>
    }
}

fn text(page: Page, label: Key, value: Option<&Private>) -> Option<impl IntoView + use<>> {
    let value = value?.reveal().trim().to_owned();
    Some(row(page.speech.t(label), value.into_any()))
}

/// Details in groups, to be compared by eye.
fn private(page: Page, label: Key, code: &str, value: Option<&Private>) -> Option<impl IntoView + use<>> {
    let value = value.filter(|value| !value.is_blank())?.reveal().trim().to_owned();
    let network = deal::asset(page, code).and_then(|asset| Network::parse(asset.details.first()?));
    let grouped = network.and_then(|network| groups(network, &value, None));
    let shown = match grouped {
        Some(groups) => view! { <span class="groups">{groups}</span> }.into_any(),
        None => view! { <span class="mono">{value}</span> }.into_any(),
    };
    Some(row(page.speech.t(label), shown))
}

/// What a change of mind would cost.
fn cancel(page: Page) -> impl IntoView + use<> {
    let speech = page.speech;
    untrack(|| page.scenarios.of(ScenarioId::Cancel)).into_iter().next().map(|cancel| {
        let ends = speech.say(|words| words.ends(&cancel.scenario()));
        let marks = clause_marks(page, &cancel.clauses, NOTE);
        row(speech.say(|words| words.scenario(ScenarioId::Cancel)), view! { {ends} " " {marks} }.into_any())
    })
}

/// The version of the offer that is agreed to.
fn offer(page: Page) -> Option<impl IntoView + use<>> {
    let speech = page.speech;
    let offer = page.markets.entry.with_untracked(|entry| entry.as_ref().map(|e| e.office.offer.clone()))?;
    let read = speech.fill(key::CONSENT_VERSION, &[("day", &speech.day(&offer.read_on))]);
    let short = offer.sha256.get(..12).unwrap_or_default().to_owned();
    let value = view! { {read} " · " <span class="mono" title=offer.sha256>{short} "…"</span> };
    Some(row(speech.t(key::REVIEW_OFFER), value.into_any()))
}
