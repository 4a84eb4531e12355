use super::super::parts::local_name;
use super::question::{Choice, alert, question};
use crate::dom::El;
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
    let asked = speech.fill(key::DETAILS_STALE, &values);
    let clear = move || input.set(EndInput::default());
    let keep = move || input.update(|input| input.asset = Some(asset));
    let clear = Choice(key::DETAILS_CLEAR, Box::new(clear));
    let keep = Choice(key::DETAILS_KEEP, Box::new(keep));
    Some(alert(question(page, end, asked, clear, keep)))
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
