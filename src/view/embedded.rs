use super::details::details_card;
use super::head::{banners, rate_age};
use super::parts::{outside, said};
use crate::dom::{El, Node, el, live};
use crate::state::Page;
use crate::url::linked;
use obmen_words::key;

/// Where the exchange goes on: the same form and the same sending as on the page, folded until it is asked for, and
/// the page itself in a tab of its own, for those who want to see its address first.
pub(super) fn hand_over(page: Page) -> El {
    let open = el("summary").class("button is-primary is-large").child(said(page.speech, key::EMBED_APPLY));
    let link = move || outside(linked(page, "/"), page.speech.t(key::EMBED_FULL)).class("button");
    el("section")
        .class("details-card hand-over")
        .child(el("details").child(open).child(details_card(page)))
        .child(live(link))
}

/// What must be known of the rates stands below, so that nothing moves when it comes; on a ground of its own, since
/// the partner's may be of any colour.
pub(super) fn foot(page: Page) -> Node {
    el("div").class("embed-foot").child(banners(page)).child(rate_age(page)).into()
}
