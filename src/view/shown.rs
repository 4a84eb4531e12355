use super::application::sending;
use super::details::details_card;
use super::embedded::{foot, hand_over};
use super::exchange::{exchange, picker};
use super::footer::footer;
use super::head::{banners, header, unknown};
use super::ledger::ledger;
use super::loading::skeleton;
use super::parts::{PAGE_NOTE, announcer, clause_note, said};
use super::what_if::what_if;
use crate::browser::is_embedded;
use crate::dom::{Node, el, live};
use crate::state::{Derived, Page, Side};
use obmen_words::key;

/// The page, whatever filled it.
pub(crate) fn shown(page: Page) -> Node {
    let speech = page.speech;
    let ready = Derived::new(move || page.markets.bound.with(Option::is_some));
    let cards = move || match ready.get() {
        true => Some(
            el("div")
                .class("columns")
                .child(exchange(page))
                .child(ledger(page))
                .child(what_if(page))
                .child(if is_embedded() { hand_over(page) } else { details_card(page) }),
        ),
        // What does not come is waited for no more: a banner says so.
        false => page.markets.fault().is_none().then(skeleton),
    };
    let whole = el("div").class("page");
    let whole = if is_embedded() {
        // The partner's page has the one `main` there may be.
        whole.child(unknown(page)).child(live(cards)).child(announcer(page)).child(foot(page))
    } else {
        let intro = el("div")
            .class("intro")
            .child(el("h1").child(said(speech, key::INTRO)))
            .child(el("p").class("note").child(said(speech, key::INTRO_NOTE)));
        let main = el("main").child(intro).child(banners(page)).child(live(cards)).child(announcer(page));
        whole.child(header(page)).child(main).child(footer(page))
    };
    Node::from([
        whole.into(),
        clause_note(page, PAGE_NOTE),
        picker(page, Side::Give),
        picker(page, Side::Get),
        sending(page),
    ])
}
