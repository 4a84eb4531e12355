use super::super::parts::{button, icon};
use crate::dom::{El, Node, el};

/// What a step shows: its body, then its buttons.
pub(super) fn frame(body: Vec<Node>, buttons: Vec<El>) -> Node {
    Node::from([el("div").class("dialog-body").child(body), el("footer").class("dialog-foot").child(buttons)])
}

/// The button that goes on.
pub(super) fn primary(label: String, press: impl FnMut(web_sys::Event) + 'static) -> El {
    button("button is-primary", press).child(label)
}

/// The button that goes back.
pub(super) fn secondary(label: String, press: impl FnMut(web_sys::Event) + 'static) -> El {
    button("button", press).child(label)
}

/// What came of it, with its sign.
pub(super) fn outcome(
    class: &'static str,
    role: &'static str,
    drawn: &'static str,
    title: String,
    note: String,
) -> Node {
    el("div")
        .class(class)
        .attr("role", role)
        .child(icon(drawn))
        .child(el("h2").child(title))
        .child(el("p").class("note").child(note))
        .into()
}
