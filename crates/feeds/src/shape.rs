//! Which kind of feed a text is: both have the root `<rates>` and items in it.

use roxmltree::Node;

/// The first `<item>` of a feed.
pub(crate) fn first_item<'t, 'i>(root: Node<'t, 'i>) -> Option<Node<'t, 'i>> {
    root.children().find(|it| it.has_tag_name("item"))
}

/// Whether an item has the shape of an office's direction, and none of an official rate.
pub(crate) fn is_direction(item: Node<'_, '_>) -> bool {
    has(item, &["from", "to"]) && !has_any(item, &["title", "description", "quant"])
}

/// Whether an item has the shape of an official rate, and none of an office's direction.
pub(crate) fn is_official_rate(item: Node<'_, '_>) -> bool {
    has(item, &["title", "description"]) && !has_any(item, &["from", "to", "in", "out"])
}

fn has(item: Node<'_, '_>, names: &[&str]) -> bool {
    names.iter().all(|name| item.children().any(|it| it.has_tag_name(*name)))
}

fn has_any(item: Node<'_, '_>, names: &[&str]) -> bool {
    names.iter().any(|name| item.children().any(|it| it.has_tag_name(*name)))
}
