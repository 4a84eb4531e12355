use super::super::parts::button;
use crate::browser::focus;
use crate::dom::{El, el};
use crate::state::{Entry, Page, Side};

/// `1,234` can be read in two ways: the visitor is asked, nothing is guessed.
pub(super) fn ambiguous(page: Page, side: Side, grouped: String, decimal: String) -> El {
    let speech = page.speech;
    let question = speech.say(&|words| words.ambiguous(&speech.number(&grouped), &speech.number(&decimal)));
    let choice = |canonical: String| {
        let shown = speech.number(&canonical);
        let choose = move |_| {
            page.choice.enter(side, Entry::Canonical(canonical.clone()));
            focus(side.amount_name());
        };
        button("button", choose).child(shown)
    };
    el("div")
        .class("ambiguous")
        .attr("role", "alert")
        .child(el("p").child(question))
        .child(el("div").class("choices").child(choice(grouped)).child(choice(decimal)))
}
