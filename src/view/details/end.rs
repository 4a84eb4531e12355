use super::super::parts::{asset_mark, icon_button, local_name, said};
use super::field::{field, literal_input};
use super::groups::groups;
use super::link::{ask, enter, left_open, read_link, take};
use super::memo::memo_field;
use super::stale::stale;
use super::told::of_details;
use crate::browser::paste;
use crate::dom::{El, Node, el, live, text, value_of};
use crate::state::{Derived, End, EndState, Page};
use obmen_details::Network;
use obmen_details::uri::may_be;
use obmen_words::key;

/// One end: the details of the asset it has now, and a memo where its network has one.
pub(super) fn end_group(page: Page, end: End) -> El {
    let speech = page.speech;
    let state = page.details.state(end);
    let title = match end {
        End::Payout => key::DETAILS_PAYOUT,
        End::Refund => key::DETAILS_REFUND,
    };
    let asset = move || {
        let entry = page.markets.entry.get()?;
        let asset = state.with(|state| state.as_ref().map(|s| s.asset.clone()))?;
        let name = local_name(&entry, &asset);
        let network = asset.network_name.as_ref().unwrap_or(&asset.currency);
        Some(Node::from([asset_mark(&asset, &name).into(), Node::from([&name, ", ", network].concat())]))
    };
    // The fields stay in place while what is typed into them changes.
    let takes_details = Derived::new(move || state.with(|s| s.as_ref().is_some_and(|s| s.network.is_some())));
    let fields = move || match takes_details.get() {
        true => Node::from([details_field(page, end).into(), memo_field(page, end)]),
        false => el("p").class("note").child(speech.t(key::DETAILS_NONE)).into(),
    };
    let legend =
        el("legend").child(said(speech, title)).child(el("span").class("group-asset").child(live(asset)));
    el("fieldset").class("group").child(legend).child(live(fields))
}

/// The details themselves.
fn details_field(page: Page, end: End) -> El {
    let (speech, name) = (page.speech, end.names().0);
    let state = page.details.state(end);
    let input = page.details.inputs(end).details;
    let label =
        move || state.with(|s| s.as_ref().and_then(|s| Some(label(page, s, s.network?)))).unwrap_or_default();
    // What a link leaves, while it still stands there, is why it was refused.
    let refused = move || page.details.inputs(end).link.with(Option::is_some);
    let told = move || {
        let tried = page.application.tried.get();
        // Where a refund should go need not be said.
        let required = end == End::Payout && tried;
        state.with(|s| match s {
            // A link is not judged as details while it is being typed or read.
            Some(s) if !s.left && !tried && !refused() && may_be(&s.text) => Vec::new(),
            Some(s) => of_details(speech, s, required),
            None => Vec::new(),
        })
    };
    let digits = move || {
        let symbol = state.with(|s| s.as_ref().and_then(|s| Some(s.network?.symbol())));
        // Where a card will do, a phone number may do as well, with its plus.
        if matches!(symbol, Some("CARD" | "PHONE" | "YOOMONEY" | "QIWI")) { "tel" } else { "text" }
    };
    let grouped = move || {
        state.with(|s| {
            // A secret is not for reading aloud.
            let s = s.as_ref().filter(|s| !may_be(&s.text) && !s.secret)?;
            let answer = s.answer.as_ref()?;
            let groups = groups(answer.network, &s.text, answer.position)?;
            Some(el("p").class("groups").attr("aria-hidden", "true").child(groups))
        })
    };
    let typed = move |event| {
        let text = value_of(&event);
        let before = input.with_untracked(|input| input.text.len());
        enter(page, end, text.clone());
        // More than a keystroke: pasted, dropped or filled in.
        if text.len().abs_diff(before) > 1 {
            read_link(page, end, text);
        }
    };
    // A link that was typed is read when it is done: half of one says something else.
    let done = move |event| read_link(page, end, value_of(&event));
    let entry = literal_input()
        .live("inputmode", digits)
        .value(move || state.with(|s| s.as_ref().map(|s| s.text.clone()).unwrap_or_default()))
        .on("input", typed)
        .on("change", done)
        .on("blur", move |_| input.update(|input| input.left = true));
    let fill = move |_| paste(name, move |text| take(page, end, text.trim().to_owned()));
    let buttons = Node::from([
        icon_button(speech, "scan", key::SCAN, move |_| ask(page, end, String::new())),
        icon_button(speech, "paste", key::PASTE, fill),
    ]);
    field(name, text(label), entry, buttons, live(move || left_open(page, end)), told)
        .child(live(grouped))
        .child(live(move || state.with(|s| s.as_ref().and_then(|s| stale(page, end, s)))))
}

/// What is asked for.
fn label(page: Page, state: &EndState, network: Network) -> String {
    let named = |key| {
        let name = page.speech.say(&|words| words.network(network));
        page.speech.fill(key, &[("network", &name)])
    };
    match network.symbol() {
        "CARD" if state.asset.details.len() > 1 => page.speech.t(key::DETAILS_CARD_OR_PHONE),
        "CARD" => page.speech.t(key::DETAILS_CARD),
        "IBAN" => page.speech.t(key::DETAILS_IBAN),
        "PHONE" => page.speech.t(key::DETAILS_PHONE),
        _ if network.is_chain() => named(key::DETAILS_ADDRESS),
        _ => named(key::DETAILS_PURSE),
    }
}
