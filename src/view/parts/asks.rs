use super::{icon, said};
use crate::dom::{El, el};
use crate::state::Speech;
use obmen_words::key;

/// Makes a button ask a part for something. `index.html` hears it: waiting for an answer here would take more bytes.
/// `what` is the part, its function and what that is given after the language, with a space between.
pub(crate) fn asks(button: El, what: String) -> El {
    button.attr("data-ask", what)
}

/// What is said beside such a button where the part could not be fetched.
pub(crate) fn unloaded(speech: Speech) -> El {
    el("p")
        .class("problem unloaded")
        .attr("role", "alert")
        .attr("hidden", "")
        .child(icon("warning"))
        .child(said(speech, key::SHARE_UNLOADED))
}
