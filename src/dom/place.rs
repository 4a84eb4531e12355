//! Puts nodes into the document for the first time.

use super::element::{Attr, Handler};
use super::patch::patch;
use super::placed::{Listener, Placed, PlacedEl, Watcher};
use super::{El, Node};
use js_sys::Reflect;
use leptos::prelude::{RenderEffect, document};
use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Places a node in `parent`, before `before` or at the end.
pub(crate) fn place(node: Node, parent: &web_sys::Node, before: Option<&web_sys::Node>) -> Placed {
    match node {
        Node::Nothing => Placed::Nothing,
        Node::Text(text) => {
            let node = document().create_text_node(&text);
            insert(&node, parent, before);
            Placed::Text(node, text)
        }
        Node::Element(element) => place_element(element, parent, before),
        Node::Many(all) => Placed::Many(all.into_iter().map(|node| place(node, parent, before)).collect()),
        Node::Live(view) => {
            let marker = document().create_comment("");
            insert(&marker, parent, before);
            let watcher = watch(view, marker.clone(), None);
            Placed::Live(marker, watcher)
        }
    }
}

/// Shows what a closure says before its marker, now and whenever it says something else.
pub(super) fn watch(view: Box<dyn Fn() -> Node>, marker: web_sys::Comment, shown: Option<Placed>) -> Watcher {
    let show = move |shown: Option<Placed>| match marker.parent_node() {
        Some(parent) => patch(shown.unwrap_or(Placed::Nothing), view(), &parent, Some(&marker)),
        None => shown.unwrap_or(Placed::Nothing),
    };
    RenderEffect::new_with_value(show, shown)
}

fn insert(node: &web_sys::Node, parent: &web_sys::Node, before: Option<&web_sys::Node>) {
    // Fails only where `before` was taken out by a stranger; then there is nowhere to stand.
    let _ = parent.insert_before(node, before);
}

fn place_element(El(element): El, parent: &web_sys::Node, before: Option<&web_sys::Node>) -> Placed {
    let made = match element.is_svg {
        true => document().create_element_ns(Some(SVG), element.tag),
        false => document().create_element(element.tag),
    };
    let Ok(node) = made else { return Placed::Nothing };
    let (mut fixed, mut watchers) = (Vec::new(), Vec::new());
    // A range is placed by its bounds, a choice by its options: properties come last.
    let mut properties = Vec::new();
    for attribute in element.attributes {
        match attribute {
            Attr::Fixed(name, value) => {
                let _ = node.set_attribute(name, &value);
                fixed.push((name, value));
            }
            Attr::Live(..) => watchers.push(follow(&node, attribute)),
            Attr::Value(_) | Attr::Flag(..) => properties.push(attribute),
        }
    }
    let children = element.children.into_iter().map(|child| place(child, &node, None)).collect();
    watchers.extend(properties.into_iter().map(|property| follow(&node, property)));
    let listeners =
        element.handlers.into_iter().map(|(event, handler)| listen(&node, event, handler)).collect();
    insert(&node, parent, before);
    Placed::Element(Box::new(PlacedEl { node, tag: element.tag, fixed, watchers, listeners, children }))
}

/// Keeps an attribute in step with the signals it is made of.
pub(super) fn follow(node: &web_sys::Element, attribute: Attr) -> Watcher {
    let node = node.clone();
    RenderEffect::new(move |_| {
        match &attribute {
            Attr::Fixed(name, value) => set(&node, name, Some(value)),
            Attr::Live(name, value) => set(&node, name, value().as_ref()),
            Attr::Value(value) => set_property(&node, "value", &JsValue::from(value())),
            Attr::Flag(name, is) => set_property(&node, name, &JsValue::from(is())),
        }
        Placed::Nothing
    })
}

fn set(node: &web_sys::Element, name: &str, value: Option<&Cow<'static, str>>) {
    let _ = match value {
        Some(value) => node.set_attribute(name, value),
        None => node.remove_attribute(name),
    };
}

fn set_property(node: &web_sys::Element, name: &str, value: &JsValue) {
    let name = JsValue::from_str(name);
    if Reflect::get(node, &name).as_ref() != Ok(value) {
        let _ = Reflect::set(node, &name, value);
    }
}

fn listen(node: &web_sys::Element, event: &'static str, handler: Handler) -> Listener {
    let handler = Rc::new(RefCell::new(handler));
    let called = Rc::clone(&handler);
    let closure = Closure::<dyn FnMut(Event)>::new(move |event| {
        // A handler that makes its own event happen is not called again inside itself.
        if let Ok(mut handler) = called.try_borrow_mut() {
            handler(event);
        }
    });
    let _ = node.add_event_listener_with_callback(event, closure.as_ref().unchecked_ref());
    Listener { event, handler, _closure: closure }
}
