//! What this page does not know, the offers as they were read, and what the samples are.

use super::parts::{outside, said};
use crate::api::OfficeEntry;
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use crate::url::linked;
use obmen_words::{Key, key};

/// The footer.
pub(crate) fn footer(page: Page) -> El {
    let speech = page.speech;
    let item = |text: Key| el("li").child(said(speech, text));
    let section =
        |title: Key, content: El| el("section").child(el("h2").child(said(speech, title))).child(content);
    let unknown = [key::FOOT_RATES, key::FOOT_SILENCE, key::FOOT_KEEPS].map(item);
    let offers = move || -> Node {
        page.markets.offices.with(|offices| {
            offices.ready().into_iter().flat_map(|all| all.iter()).map(|entry| offer(page, entry)).collect()
        })
    };
    // It takes the payment from this page's address.
    let fees = el("a").live("href", move || linked(page, "/fees")).child(said(speech, key::FOOT_FEES));
    el("footer")
        .class("site-foot")
        .child(section(key::FOOT_UNKNOWN, el("ul").child(unknown)))
        .child(section(key::FOOT_OFFERS, el("ul").child(live(offers))))
        .child(section(key::FOOT_SAMPLE, el("p").child(said(speech, key::FOOT_SAMPLE_NOTE))).child(fees))
}

fn offer(page: Page, entry: &OfficeEntry) -> El {
    let speech = page.speech;
    let offer = &entry.office.offer;
    let read = speech.fill(key::FOOT_READ, &[("day", &speech.day(&offer.read_on))]);
    let ends = offer.sha256.get(..6).zip(offer.sha256.get(58..));
    let short = ends.map(|(first, last)| [first, "…", last].concat());
    el("li")
        .child(outside(offer.url.clone(), entry.office.name.clone()))
        .child(el("br"))
        .child([&read, " · SHA-256 "].concat())
        .child(el("span").class("mono").attr("title", offer.sha256.clone()).child(short))
}
