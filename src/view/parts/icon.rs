use crate::dom::{El, svg};

/// A drawn icon of `style/icons.svg`, which stands in the document itself. It says nothing to a screen reader.
pub(crate) fn icon(name: &'static str) -> El {
    let class = if name == "chevron" { "icon chevron" } else { "icon" };
    let drawn = svg("use").attr("href", ["#", name].concat());
    svg("svg").class(class).attr("aria-hidden", "true").child(drawn)
}
