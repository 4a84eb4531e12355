//! The document and what belongs to it: the root's attributes, focus, the clipboard, the connection.

use crate::state::Input;
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

/// Sets an attribute of the root element, or takes it away.
pub(crate) fn set_root(name: &str, value: Option<&str>) {
    if let Some(root) = document().document_element() {
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Whether this is the document of partners' frames.
pub(crate) fn is_embedded() -> bool {
    document().document_element().is_some_and(|root| root.has_attribute("data-embed"))
}

/// Which version of the page this is, as the build wrote it into the document; blank in the frames of partners.
pub(crate) fn version() -> String {
    document().document_element().and_then(|root| root.get_attribute("data-version")).unwrap_or_default()
}

/// Says something to the other scripts of this document.
pub(crate) fn say(name: &str, detail: &js_sys::Object) {
    let told = web_sys::CustomEventInit::new();
    told.set_detail(detail);
    if let Ok(event) = web_sys::CustomEvent::new_with_event_init_dict(name, &told) {
        let _ = window().dispatch_event(&event);
    }
}

/// Moves the focus to an element, once what is being drawn stands.
pub(crate) fn focus(id: &'static str) {
    request_animation_frame(move || {
        if let Some(element) =
            document().get_element_by_id(id).and_then(|e| e.dyn_into::<web_sys::HtmlElement>().ok())
        {
            let _ = element.focus();
        }
    });
}

/// Puts a text on the clipboard.
pub(crate) fn copy(text: &str) {
    // A refused clipboard leaves the text on screen, where it can be selected.
    let _ = window().navigator().clipboard().write_text(text);
}

/// The browser's language.
pub(crate) fn language() -> Option<String> {
    window().navigator().language()
}

/// A fresh random key for one application.
pub(crate) fn new_key() -> Option<String> {
    Some(window().crypto().ok()?.random_uuid())
}

/// Whether the browser believes it has a connection.
fn online() -> bool {
    window().navigator().on_line()
}

/// The connection, as the browser tells it.
pub(crate) fn watch_connection() -> Input<bool> {
    let connected = Input::new(online());
    let up = window_event_listener(ev::online, move |_| connected.set(true));
    let down = window_event_listener(ev::offline, move |_| connected.set(false));
    on_cleanup(move || {
        up.remove();
        down.remove();
    });
    connected
}

/// Closes a popover; the browser gives the focus back to the button that opened it.
pub(crate) fn hide_popover(id: &str) {
    let method = |element: &web_sys::Element| {
        js_sys::Reflect::get(element, &"hidePopover".into()).ok()?.dyn_into::<js_sys::Function>().ok()
    };
    if let Some(element) = document().get_element_by_id(id)
        && let Some(hide) = method(&element)
    {
        let _ = hide.call0(&element);
    }
}

/// Whether a popover is open.
pub(crate) fn is_open(id: &str) -> bool {
    document().get_element_by_id(id).is_some_and(|element| element.matches(":popover-open").unwrap_or(false))
}

/// Scrolls an element into sight, no farther than needed.
pub(crate) fn scroll_to(id: &str) {
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    if let Some(element) = document().get_element_by_id(id) {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Reads the clipboard, where the visitor lets it be read; else goes where it can be pasted by hand.
pub(crate) fn paste(into: &'static str, take: impl FnOnce(String) + 'static) {
    let read = window().navigator().clipboard().read_text();
    leptos::task::spawn_local(async move {
        match wasm_bindgen_futures::JsFuture::from(read).await.ok().and_then(|text| text.as_string()) {
            Some(text) => take(text),
            None => focus(into),
        }
    });
}

fn dialog(id: &str) -> Option<web_sys::HtmlDialogElement> {
    document().get_element_by_id(id)?.dyn_into().ok()
}

/// Opens a dialog above everything else.
pub(crate) fn open_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|dialog| !dialog.open()) {
        let _ = dialog.show_modal();
    }
}

/// Closes it; the browser gives the focus back to where it was.
pub(crate) fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(web_sys::HtmlDialogElement::open) {
        dialog.close();
    }
}
