use super::super::loading::{again, failed};
use super::super::parts::{icon, outside, said};
use super::rate_age::is_stale;
use crate::browser::is_embedded;
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use crate::url::linked;
use obmen_words::{Key, key};

/// What must be known before any figure is believed: no connection, old rates, samples, faults.
pub(crate) fn banners(page: Page) -> El {
    let markets = page.markets;
    let lacks = move || {
        let fault = markets.fault()?;
        // An office's terms are known before its rates, and refunds follow from them.
        let name = markets.entry.with(|entry| entry.as_ref().map(|e| e.office.name.clone()));
        let without = name.map(|name| {
            let text = page.speech.fill(key::BANNER_NO_RATES, &[("office", &name)]);
            let fees = outside(linked(page, "/fees"), page.speech.t(key::FOOT_FEES));
            Node::from([[" ", &text, " "].concat().into(), Node::from(fees)])
        });
        Some(failed(page, fault, without))
    };
    let old = move || {
        let (sample, as_of) =
            markets.bound.with(|b| b.as_ref().map(|b| (b.sheet.sample, b.sheet.as_of.clone())))?;
        let day = page.speech.moment(&as_of?);
        match (sample, is_stale(page)) {
            (true, _) => Some(banner(page, "banner", "info", key::BANNER_SAMPLE, &day)),
            // Without a connection the banner below says as much.
            (false, true) if page.connection.online.get() => {
                let old = banner(page, "banner is-stale", "warning", key::BANNER_STALE, &day);
                Some(old.child(again(page, said(page.speech, key::FETCH_AGAIN))))
            }
            (false, _) => None,
        }
    };
    let offline = move || {
        // Without rates nothing is reckoned; that they cannot be fetched is said already.
        let as_of = markets.bound.with(|b| b.as_ref().map(|b| b.sheet.as_of.clone()))?;
        let day = as_of.map_or_else(|| "—".to_owned(), |moment| page.speech.moment(&moment));
        let line = || banner(page, "banner is-offline", "offline", key::BANNER_OFFLINE, &day);
        (!page.connection.online.get()).then(line)
    };
    el("div")
        .attr("role", "status")
        .child((!is_embedded()).then(|| unknown(page)))
        .child(live(lacks))
        .child(live(offline))
        .child(live(old))
}

/// What was asked for and is not here. In a frame it stands apart: above what is shown instead.
pub(crate) fn unknown(page: Page) -> Node {
    live(move || {
        let text = unknown_words(page)?;
        Some(el("div").class("banner is-stale").child(icon("warning")).child(el("p").child(text)))
    })
}

/// The same in words.
pub(crate) fn unknown_words(page: Page) -> Option<String> {
    page.markets.bound.with(|bound| {
        let bound = bound.as_ref()?;
        let assets = page.choice.unknown_assets(bound).join(", ");
        let office = page.choice.unknown_office(bound).map(|id| (key::BANNER_NO_OFFICE, id));
        let (text, names) = office.or((!assets.is_empty()).then_some((key::BANNER_UNKNOWN, assets)))?;
        Some(page.speech.fill(text, &[("names", &names)]))
    })
}

fn banner(page: Page, class: &'static str, drawn: &'static str, text: Key, day: &str) -> El {
    let text = page.speech.fill(text, &[("day", day)]);
    el("div").class(class).child(icon(drawn)).child(el("p").child(text))
}
