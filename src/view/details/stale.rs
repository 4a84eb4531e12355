use super::super::parts::local_name;
use super::memo::forget_memo;
use super::question::{Choice, alert, line, question};
use crate::dom::El;
use crate::state::{End, EndInput, EndState, Page};
use obmen_exchange::AssetCode;
use obmen_words::key;

/// Details that were typed for another network: those that are well formed here too are confirmed or cleared, never just
/// kept; of those that are not, it is told that they were cleared, and they can be put back.
pub(super) fn stale(page: Page, end: End, state: &EndState) -> Option<El> {
    let speech = page.speech;
    let input = page.details.inputs(end).details;
    let asset = state.asset.code();
    let values = [("from", &*named(page, state.typed_for.or(state.cleared)?)), ("to", &*named(page, asset))];
    let (asked, clear, keep) = match state.cleared {
        Some(_) => (key::DETAILS_CLEARED, key::DETAILS_LEAVE, key::DETAILS_PUT_BACK),
        None => (key::DETAILS_STALE, key::DETAILS_CLEAR, key::DETAILS_KEEP),
    };
    let asked = speech.fill(asked, &values);
    // A private key is never had back, nor kept.
    if state.secret {
        return Some(alert(line(asked)));
    }
    let cleared = move || {
        forget_memo(page, end);
        input.set(EndInput::default());
    };
    let kept = move || {
        forget_memo(page, end);
        input.update(|input| (input.asset, input.left) = (Some(asset), true));
    };
    let (clear, keep) = (Choice(clear, Box::new(cleared)), Choice(keep, Box::new(kept)));
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
