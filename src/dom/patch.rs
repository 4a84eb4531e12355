//! Turns what stands in the document into what should stand there, and leaves alone what stays.

use super::element::{Attr, Parts};
use super::place::{follow, place, watch};
use super::placed::{Placed, PlacedEl};
use super::{El, Node};
use std::borrow::Cow;

/// Patches `old` into `new`; whatever is new stands before `before`, or at the end.
pub(super) fn patch(
    old: Placed,
    new: Node,
    parent: &web_sys::Node,
    before: Option<&web_sys::Node>,
) -> Placed {
    match (old, new) {
        (Placed::Nothing, new) => place(new, parent, before),
        (Placed::Text(node, was), Node::Text(is)) => {
            if was != is {
                node.set_data(&is);
            }
            Placed::Text(node, is)
        }
        (Placed::Element(old), Node::Element(El(new))) if is_alike(&old, &new) => {
            Placed::Element(Box::new(patch_element(*old, *new)))
        }
        (Placed::Many(old), Node::Many(new)) => Placed::Many(patch_all(old, new, parent, before)),
        (Placed::Live(marker, watcher), Node::Live(view)) => {
            let shown = watcher.take_value();
            drop(watcher);
            let watcher = watch(view, marker.clone(), shown);
            Placed::Live(marker, watcher)
        }
        (old, new) => {
            let at = old.first();
            let placed = place(new, parent, at.as_ref().or(before));
            old.remove();
            placed
        }
    }
}

/// The same element with other values: its tag, its attributes' names and its events are the same.
fn is_alike(old: &PlacedEl, new: &Parts) -> bool {
    old.tag == new.tag
        && old.fixed.iter().map(|(name, _)| *name).eq(fixed(new).map(|(name, _)| name))
        && old.listeners.iter().map(|l| l.event).eq(new.handlers.iter().map(|(event, _)| *event))
}

fn fixed(element: &Parts) -> impl Iterator<Item = (&'static str, &Cow<'static, str>)> {
    element.attributes.iter().filter_map(|attribute| match attribute {
        Attr::Fixed(name, value) => Some((*name, value)),
        Attr::Live(..) | Attr::Value(_) | Attr::Flag(..) => None,
    })
}

fn patch_element(mut old: PlacedEl, new: Parts) -> PlacedEl {
    for ((_, was), (name, is)) in old.fixed.iter_mut().zip(fixed(&new)) {
        if was != is {
            let _ = old.node.set_attribute(name, is);
            was.clone_from(is);
        }
    }
    for (listener, (_, handler)) in old.listeners.iter().zip(new.handlers) {
        // Held only while it runs: then the element is being patched by its own event, and stays with its handler.
        if let Ok(mut place) = listener.handler.try_borrow_mut() {
            *place = handler;
        }
    }
    old.children = patch_all(old.children, new.children, &old.node, None);
    old.watchers.clear();
    let follows = new.attributes.into_iter().filter(|attribute| !matches!(attribute, Attr::Fixed(..)));
    old.watchers.extend(follows.map(|attribute| follow(&old.node, attribute)));
    old
}

/// One by one from the end, since each stands before the one behind it.
fn patch_all(
    old: Vec<Placed>,
    new: Vec<Node>,
    parent: &web_sys::Node,
    before: Option<&web_sys::Node>,
) -> Vec<Placed> {
    let mut old: Vec<Placed> = old;
    old.drain(new.len().min(old.len())..).for_each(Placed::remove);
    old.resize_with(new.len(), || Placed::Nothing);
    let mut anchor = before.cloned();
    let mut all: Vec<Placed> = Vec::with_capacity(new.len());
    for (old, new) in old.into_iter().zip(new).rev() {
        let placed = patch(old, new, parent, anchor.as_ref());
        anchor = placed.first().or(anchor);
        all.push(placed);
    }
    all.reverse();
    all
}
