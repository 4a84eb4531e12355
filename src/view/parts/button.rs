use super::icon;
use crate::dom::{El, el};
use crate::state::Speech;
use obmen_words::Key;

/// A button that does something; never one that sends a form.
pub(crate) fn button(class: &'static str, press: impl FnMut(web_sys::Event) + 'static) -> El {
    el("button").class(class).attr("type", "button").on("click", press)
}

/// A button that shows an icon and says what it does.
pub(crate) fn icon_button(
    speech: Speech,
    drawn: &'static str,
    label: Key,
    press: impl FnMut(web_sys::Event) + 'static,
) -> El {
    button("icon-button", press)
        .live("aria-label", move || speech.t(label))
        .live("title", move || speech.t(label))
        .child(icon(drawn))
}
