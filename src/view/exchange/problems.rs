use super::super::parts::icon;
use super::ambiguous::ambiguous;
use crate::dom::{El, Node, el, live};
use crate::state::{Page, QuoteFigures, Read, Side};
use obmen_exchange::{Field, Problem};
use obmen_words::key;

/// What is wrong with one side, in words; a line is always kept for it.
pub(super) fn problem_slot(page: Page, side: Side) -> El {
    el("div")
        .class("problem-slot")
        .id([side.amount_name(), "-problem"].concat())
        .child(live(move || content(page, side)))
}

fn content(page: Page, side: Side) -> Node {
    let speech = page.speech;
    if page.quote.typed.with(|typed| typed.as_ref().is_some_and(|t| t.side == side)) {
        match page.quote.read.get() {
            Read::Ambiguous { grouped, decimal } => return ambiguous(page, side, grouped, decimal).into(),
            Read::Fault(fault) => return wrong(speech.say(&|words| words.input_fault(&fault))).into(),
            Read::Empty => return notice(speech.t(key::INPUT_EMPTY)).into(),
            Read::Number(_) => {}
        }
    }
    page.quote
        .figures
        .with(|quote| {
            let quote = quote.as_ref()?;
            Some(match found(quote, side) {
                Some(problem) => wrong(speech.say(&|words| words.problem(&problem))),
                // A little less would give more.
                None => notice(speech.say(&|words| {
                    quote
                        .tier_drop
                        .filter(|_| side == Side::Give)
                        .map(|drop| words.tier_drop(&drop))
                        .unwrap_or_default()
                })),
            })
        })
        .into()
}

/// The first problem of a side; one of the pair is told on the giving side.
fn found(quote: &QuoteFigures, side: Side) -> Option<Problem> {
    let here = |field: Field| field == side.field() || (side == Side::Give && field == Field::Direction);
    quote.problems.iter().find(|problem| here(problem.field())).copied()
}

fn wrong(text: String) -> El {
    el("p").class("problem").child(icon("warning")).child(el("span").child(text))
}

/// Something to know; nothing where there are no words.
fn notice(text: String) -> El {
    let drawn = (!text.is_empty()).then(|| icon("info"));
    el("p").class("problem is-notice").child(drawn).child(el("span").child(text))
}
