use super::super::parts::{asks, button, icon, icon_button, unloaded};
use crate::dom::{El, Node, el, live};
use crate::state::{Bound, Page, Pair, QuoteFigures};
use obmen_exchange::{Asset, Number};
use obmen_words::key;

/// What stands between the sides: the swap, the rate and when it is fixed, what shares and prints this quote.
pub(super) fn between(page: Page) -> Node {
    let speech = page.speech;
    let pair = page.markets.pair;
    let way_back = |bound: &Bound, pair: Pair| bound.sheet.direction(pair.get, pair.give).is_some();
    let cannot = move || {
        page.markets.bound.with(|bound| !bound.as_ref().zip(pair.get()).is_some_and(|(b, p)| way_back(b, p)))
    };
    let swap = move |_| {
        if let Some(pair) = pair.get_untracked() {
            page.choice.swap(pair);
            page.details.swap();
        }
    };
    let says = move || speech.t(if cannot() { key::SWAP_CLOSED } else { key::SWAP });
    let note = move || page.quote.figures.with(|quote| Some(rate_note(page, quote.as_ref()?)));
    let swap = button("swap", swap)
        .live("aria-label", says)
        .live("title", says)
        .live_flag("disabled", cannot)
        .child(icon("swap"));
    let share = asks(icon_button(speech, "share", key::SHARE, |_| {}), "share open".to_owned());
    let between = el("div").class("between").child(swap).child(live(note)).child(share);
    Node::from([between, unloaded(speech)])
}

fn rate_note(page: Page, quote: &QuoteFigures) -> El {
    let speech = page.speech;
    let side = |number: Number, asset: &Asset| {
        [&speech.number(&number.to_string()), "\u{a0}", &asset.currency].concat()
    };
    let rate =
        quote.rate.map(|rate| [&side(rate.give, &quote.give), " = ", &side(rate.get, &quote.get)].concat());
    let fixing = quote.has_direction.then(|| match page.connection.online.get() {
        true => speech.say(&|words| words.fixing_up_to(quote.fixing, quote.max_jump)),
        // Nothing is fixed by rates that may have moved long ago.
        false => speech.t(key::RATES_KEPT_NOTE),
    });
    let dot = (rate.is_some() && fixing.is_some()).then_some(" · ");
    el("p").class("note").child(el("b").child(rate)).child(dot).child(fixing)
}
