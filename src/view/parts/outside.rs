use super::icon;
use crate::dom::{El, el};

/// A link that leaves the page.
pub(crate) fn outside(address: String, text: String) -> El {
    el("a")
        .attr("href", address)
        .attr("target", "_blank")
        .attr("rel", "noopener noreferrer")
        .child(text)
        .child(" ")
        .child(icon("external"))
}
