//! What is told under a field: right so far, right, wrong and why, and what to mind beside.

use super::super::parts::icon;
use crate::state::{EndState, Speech};
use leptos::prelude::*;
use obmen_details::{Answer, Code, Verdict};
use obmen_words::key;

/// What stands under a field.
pub(super) struct Told {
    pub(super) class: &'static str,
    pub(super) drawn: &'static str,
    pub(super) text: String,
}

impl Told {
    pub(super) fn wrong(text: String) -> Self {
        Self { class: "verdict is-invalid", drawn: "warning", text }
    }

    pub(super) fn mind(text: String) -> Self {
        Self { class: "verdict is-warning", drawn: "warning", text }
    }

    /// Nothing yet, though the line is kept.
    pub(super) fn nothing() -> Self {
        Self { class: "verdict", drawn: "", text: String::new() }
    }

    pub(super) fn help(text: String) -> Self {
        Self { class: "verdict", drawn: "", text }
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.class == "verdict is-invalid"
    }
}

/// Lines under a field.
pub(super) fn lines(all: Vec<Told>) -> impl IntoView {
    let line = |told: Told| {
        let drawn = (!told.drawn.is_empty()).then(|| icon(told.drawn));
        view! { <p class=told.class>{drawn} <span>{told.text}</span></p> }
    };
    all.into_iter().map(line).collect_view()
}

/// What is told of typed details. What is missing is told once sending was tried, what is incomplete once the field
/// was left: until then it is right so far.
pub(super) fn of_details(speech: Speech, state: &EndState, tried: bool) -> Vec<Told> {
    match &state.answer {
        None if tried => vec![Told::wrong(speech.t(key::FIELD_REQUIRED))],
        None => vec![Told::nothing()],
        Some(answer) => of_answer(speech, answer, state.left || tried),
    }
}

/// What is told of an answer.
pub(super) fn of_answer(speech: Speech, answer: &Answer, ended: bool) -> Vec<Told> {
    // A memo has a field of its own, which says what is wrong with it.
    let of_memo = matches!(answer.code, Some(Code::MemoRequired | Code::MemoInvalid(_) | Code::MemoUnexpected));
    let first = match answer.verdict {
        Verdict::Valid => right(speech, answer),
        Verdict::Invalid if of_memo => right(speech, answer),
        Verdict::Invalid => Told::wrong(speech.say(|words| words.answer(answer).unwrap_or_default())),
        Verdict::Incomplete if ended => {
            Told::wrong(speech.say(|words| words.answer_at_end(answer).unwrap_or_default()))
        }
        Verdict::Incomplete => Told {
            class: "verdict is-incomplete",
            drawn: "info",
            text: speech.say(|words| words.answer(answer).unwrap_or_default()),
        },
    };
    let memo_is_elsewhere = |warning: &&obmen_details::Warning| {
        use obmen_details::Warning;
        !matches!(warning, Warning::MemoMissing | Warning::MemoKindAssumed | Warning::MemoLong)
    };
    let minded = answer.warnings.iter().filter(memo_is_elsewhere);
    let minded = minded.map(|w| Told::mind(speech.say(|words| words.warning(w, answer.network))));
    let suggestion = answer.suggestion.as_ref().map(|better| {
        Told::mind(speech.fill(key::DETAILS_SUGGESTION, &[("details", better)]))
    });
    std::iter::once(first).chain(minded).chain(suggestion).collect()
}

fn right(speech: Speech, answer: &Answer) -> Told {
    let facts = [answer.facts.bank, answer.facts.brand, answer.facts.country];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    let text = speech.say(|words| words.verdict(Verdict::Valid));
    let text = if facts.is_empty() { text } else { [&text, " · ", &facts.join(", ")].concat() };
    Told { class: "verdict is-valid", drawn: "check", text }
}
