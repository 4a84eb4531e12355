use super::super::parts::button;
use crate::browser::focus;
use crate::dom::{El, Node, el};
use crate::state::{End, Page};
use obmen_words::Key;

/// An answer: its words, and what it does.
pub(super) struct Choice(pub(super) Key, pub(super) Box<dyn Fn()>);

/// A question about an end's details. The focus goes back to their field, since the question goes with its answer.
pub(super) fn question(page: Page, end: End, asked: String, one: Choice, other: Choice) -> Node {
    let choice = |Choice(words, act): Choice| {
        let press = move |_| {
            act();
            focus(end.names().0);
        };
        button("button", press).child(page.speech.t(words))
    };
    let choices = el("div").class("choices").child(choice(one)).child(choice(other));
    Node::from([line(asked), choices.into()])
}

/// A paragraph of what is told at once.
pub(super) fn line(text: String) -> Node {
    el("p").child(text).into()
}

/// What is told at once, and asked.
pub(super) fn alert(told: Node) -> El {
    el("div").class("ambiguous").attr("role", "alert").child(told)
}
