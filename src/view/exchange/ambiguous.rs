use super::super::parts::button;
use crate::browser::focus;
use crate::dom::{El, el};
use crate::state::{Entry, Page, Side, Speech};

/// `1,234` can be read in two ways: the visitor is asked, nothing is guessed.
pub(super) fn ambiguous(page: Page, side: Side, grouped: String, decimal: String) -> El {
    let choose = move |canonical| {
        page.choice.enter(side, Entry::Canonical(canonical));
        focus(side.amount_name());
    };
    question(page.speech, grouped, decimal, choose)
}

/// The question, with a button for each reading.
pub(crate) fn question(
    speech: Speech,
    grouped: String,
    decimal: String,
    choose: impl Fn(String) + Clone + 'static,
) -> El {
    let words =
        speech.say(&|words| words.ambiguous(&speech.in_field(&grouped, 0), &speech.in_field(&decimal, 0)));
    let choice = |canonical: String| {
        let shown = speech.in_field(&canonical, 0);
        let choose = choose.clone();
        button("button", move |_| choose(canonical.clone())).child(shown)
    };
    el("div")
        .class("ambiguous")
        .attr("role", "alert")
        .child(el("p").child(words))
        .child(el("div").class("choices").child(choice(grouped)).child(choice(decimal)))
}
