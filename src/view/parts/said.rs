use crate::dom::{Node, text};
use crate::state::Speech;
use obmen_words::Key;

/// A text in the visitor's language.
pub(crate) fn said(speech: Speech, key: Key) -> Node {
    text(move || speech.t(key))
}
