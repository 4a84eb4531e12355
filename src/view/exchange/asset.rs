use super::super::parts::{asset_mark, asset_name, icon, local_name, said};
use super::picker::popover_id;
use crate::dom::{El, Node, el, live};
use crate::state::{Page, Side};
use obmen_words::key;

/// The button that shows the asset and opens the list.
pub(super) fn asset_button(page: Page, side: Side) -> El {
    let speech = page.speech;
    let label = match side {
        Side::Give => key::PICK_GIVE,
        Side::Get => key::PICK_GET,
    };
    let shown = move || {
        let entry = page.markets.entry.get()?;
        let asset = entry.office.asset(page.markets.pair.get()?.at(side))?;
        let name = local_name(&entry, asset);
        Some(Node::from([asset_mark(asset, &name), asset_name(speech, asset, &name)]))
    };
    el("button")
        .class("asset")
        .attr("type", "button")
        .attr("popovertarget", popover_id(side))
        .attr("aria-haspopup", "listbox")
        .child(el("span").class("sr").child(said(speech, label)))
        .child(live(shown))
        .child(icon("chevron"))
}
