use super::element::Handler;
use leptos::prelude::RenderEffect;
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use web_sys::Event;

/// A [`Node`](super::Node) that stands in the document.
pub(crate) enum Placed {
    Nothing,
    Text(web_sys::Text, Cow<'static, str>),
    Element(Box<PlacedEl>),
    Many(Vec<Placed>),
    /// What a closure shows ends at the marker.
    Live(web_sys::Comment, Watcher),
}

/// Runs a closure again when what it read changes; ends when it is dropped.
pub(crate) type Watcher = RenderEffect<Placed>;

/// An element in the document.
pub(crate) struct PlacedEl {
    pub(super) node: web_sys::Element,
    pub(super) tag: &'static str,
    pub(super) fixed: Vec<(&'static str, Cow<'static, str>)>,
    /// Of its attributes; kept to be dropped with it.
    pub(super) watchers: Vec<Watcher>,
    pub(super) listeners: Vec<Listener>,
    pub(super) children: Vec<Placed>,
}

/// A listener in the document; what it calls can be exchanged.
pub(super) struct Listener {
    pub(super) event: &'static str,
    pub(super) handler: Rc<RefCell<Handler>>,
    /// Kept as long as the document may call it.
    pub(super) _closure: Closure<dyn FnMut(Event)>,
}

impl Placed {
    /// Where it begins in the document; `None` where it shows nothing.
    pub(super) fn first(&self) -> Option<web_sys::Node> {
        match self {
            Self::Nothing => None,
            Self::Text(node, _) => Some(node.clone().into()),
            Self::Element(element) => Some(element.node.clone().into()),
            Self::Many(all) => all.iter().find_map(Self::first),
            Self::Live(marker, watcher) => watcher
                .with_value_mut(|content| content.first())
                .flatten()
                .or_else(|| Some(marker.clone().into())),
        }
    }

    /// Takes it out of the document.
    pub(super) fn remove(self) {
        match self {
            Self::Nothing => {}
            Self::Text(node, _) => detach(&node),
            Self::Element(element) => detach(&element.node),
            Self::Many(all) => all.into_iter().for_each(Self::remove),
            Self::Live(marker, watcher) => {
                if let Some(content) = watcher.take_value() {
                    content.remove();
                }
                detach(&marker);
            }
        }
    }
}

fn detach(node: &web_sys::Node) {
    if let Some(parent) = node.parent_node() {
        let _ = parent.remove_child(node);
    }
}
