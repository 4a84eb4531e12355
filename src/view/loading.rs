//! Before there is anything to show.

use super::parts::{icon, said};
use crate::api::Fault;
use crate::dom::{El, Node, el, text};
use crate::state::{Page, Speech};
use obmen_words::key;

/// The shape of what is coming.
pub(crate) fn skeleton() -> El {
    let line = |class| el("p").child(el("span").class(class));
    let card = |class, lines: usize| {
        let lines = (0..lines).map(|n| line(if n % 2 == 0 { "skeleton is-wide" } else { "skeleton" }));
        let lines: Node = lines.collect();
        el("section")
            .class(class)
            .attr("aria-hidden", "true")
            .child(line("skeleton is-tall is-wide"))
            .child(lines)
    };
    el("div")
        .class("columns")
        .attr("aria-busy", "true")
        .child(card("card exchange", 5))
        .child(card("card ledger-card", 7))
        .child(card("card what-if", 14))
}

/// The texts did not come, so nothing can be said but that: a sign, and a button to try again.
pub(crate) fn no_texts(page: Page) -> El {
    let address = move || ["/locales/", page.speech.wanted().tag()].concat();
    let empty = el("div")
        .class("empty")
        .attr("role", "alert")
        .child(icon("offline"))
        .child(el("strong").class("mono").child(text(address)))
        .child(again(page, "↻".into()));
    el("div").class("page").child(empty)
}

/// Offices or rates did not come; and what there is without them.
pub(crate) fn failed(page: Page, fault: Fault, without: Option<Node>) -> El {
    let speech = page.speech;
    el("div")
        .class("banner is-error")
        .attr("role", "alert")
        .child(icon("warning"))
        .child(el("p").child(fault_words(speech, fault)).child(without))
        .child(again(page, said(speech, key::FETCH_AGAIN)))
}

/// Fetches everything again.
pub(crate) fn again(page: Page, label: Node) -> El {
    let press = move |_| page.markets.again.update(|n| *n += 1);
    el("button").class("button").attr("type", "button").on("click", press).child(label)
}

/// Why something did not come.
pub(crate) fn fault_words(speech: Speech, fault: Fault) -> String {
    match fault {
        Fault::Unreachable => speech.t(key::FAULT_UNREACHABLE),
        Fault::Status(status) => speech.fill(key::FAULT_STATUS, &[("status", &status.to_string())]),
        Fault::Unreadable => speech.t(key::FAULT_UNREADABLE),
    }
}
