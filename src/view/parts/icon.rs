use leptos::prelude::*;
use leptos::svg;

/// A drawn icon of `style/icons.svg`, which stands in the document itself. It says nothing to a screen reader.
pub(crate) fn icon(name: &str) -> impl IntoView + use<> {
    let href = ["#", name].concat();
    let class = if name == "chevron" { "icon chevron" } else { "icon" };
    svg::svg().class(class).attr("aria-hidden", "true").child(svg::r#use().attr("href", href))
}
