use super::super::parts::{button, local_name};
use crate::browser::focus;
use crate::dom::{El, el};
use crate::state::{End, EndInput, EndState, Page};
use obmen_exchange::AssetCode;
use obmen_words::key;

/// Details that were typed for another network and are well formed here too: they are confirmed or cleared, never
/// just kept.
pub(super) fn stale(page: Page, end: End, state: &EndState) -> Option<El> {
    let speech = page.speech;
    let input = page.details.inputs(end).details;
    let asset = state.asset.code();
    let values = [("from", &*named(page, state.typed_for?)), ("to", &*named(page, asset))];
    let question = speech.fill(key::DETAILS_STALE, &values);
    // The question goes with its answer; the field it was about stays.
    let (field, _) = end.names();
    let clear = move |_| {
        input.set(EndInput::default());
        focus(field);
    };
    let keep = move |_| {
        input.update(|input| input.asset = Some(asset));
        focus(field);
    };
    let clear = button("button", clear).child(speech.t(key::DETAILS_CLEAR));
    let keep = button("button", keep).child(speech.t(key::DETAILS_KEEP));
    Some(
        el("div")
            .class("ambiguous")
            .attr("role", "alert")
            .child(el("p").child(question))
            .child(el("div").class("choices").child(clear).child(keep)),
    )
}

fn named(page: Page, code: AssetCode) -> String {
    let name = page.markets.entry.with(|entry| {
        let entry = entry.as_ref()?;
        let asset = entry.office.asset(code)?;
        let network = asset.network_name.as_ref().unwrap_or(&asset.currency);
        Some([&local_name(entry, asset), " ", network].concat())
    });
    name.unwrap_or_else(|| code.to_string())
}
