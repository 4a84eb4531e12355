//! What is told under a field: right so far, right, wrong and why, and what to mind beside.

use super::super::parts::icon;
use crate::dom::{El, Node, el};
use crate::state::{EndState, Speech};
use obmen_details::{Answer, Code, Verdict, Warning};
use obmen_words::key;

/// How it is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tone {
    Help,
    Right,
    SoFar,
    Mind,
    Wrong,
}

/// One line under a field.
pub(super) struct Told {
    tone: Tone,
    text: String,
}

impl Told {
    /// Cannot be used.
    pub(super) fn wrong(text: String) -> Self {
        Self { tone: Tone::Wrong, text }
    }

    /// Can be used, but.
    pub(super) fn mind(text: String) -> Self {
        Self { tone: Tone::Mind, text }
    }

    /// What the field is for; an empty one keeps the line's room.
    pub(super) fn help(text: String) -> Self {
        Self { tone: Tone::Help, text }
    }

    /// Whether the field cannot be used as it is.
    pub(super) fn is_wrong(&self) -> bool {
        self.tone == Tone::Wrong
    }
}

/// What a screen reader says of them.
pub(super) fn spoken(all: Vec<Told>) -> String {
    let news = all.into_iter().filter(|told| told.tone != Tone::Help).map(|told| told.text);
    news.collect::<Vec<_>>().join(" ")
}

/// The lines under a field.
pub(super) fn lines(all: Vec<Told>) -> Node {
    all.into_iter().map(line).collect()
}

fn line(told: Told) -> El {
    let (class, drawn) = match told.tone {
        Tone::Help => ("verdict", None),
        Tone::Right => ("verdict is-valid", Some("check")),
        Tone::SoFar => ("verdict is-incomplete", Some("info")),
        Tone::Mind => ("verdict is-warning", Some("warning")),
        Tone::Wrong => ("verdict is-invalid", Some("warning")),
    };
    el("p").class(class).child(drawn.map(icon)).child(el("span").child(told.text))
}

/// What is told of typed details. What is missing is told once sending was tried, what is incomplete once the field
/// was left: until then it is right so far.
pub(super) fn of_details(speech: Speech, state: &EndState, is_required: bool) -> Vec<Told> {
    match &state.answer {
        None if is_required => vec![Told::wrong(speech.t(key::FIELD_REQUIRED))],
        None => vec![Told::help(String::new())],
        Some(answer) => of_answer(speech, answer, state.left || is_required),
    }
}

/// What is told of an answer.
pub(super) fn of_answer(speech: Speech, answer: &Answer, ended: bool) -> Vec<Told> {
    let of_memo = answer.code.is_some_and(is_of_memo);
    let said = || speech.say(&|words| words.answer(answer).unwrap_or_default());
    let first = match answer.verdict {
        Verdict::Valid => right(speech, answer),
        Verdict::Invalid if of_memo => right(speech, answer),
        Verdict::Invalid => Told::wrong(said()),
        Verdict::Incomplete if ended && answer.ends != Some(Code::WrongNetwork) => {
            Told::wrong(speech.say(&|words| words.answer_at_end(answer).unwrap_or_default()))
        }
        Verdict::Incomplete => Told { tone: if ended { Tone::Wrong } else { Tone::SoFar }, text: said() },
    };
    let of_details = |warning: &&Warning| {
        !matches!(warning, Warning::MemoMissing | Warning::MemoKindAssumed | Warning::MemoLong)
    };
    let minded = answer.warnings.iter().filter(of_details);
    let minded = minded.map(|w| Told::mind(speech.say(&|words| words.warning(w, answer.network))));
    let suggestion = answer.suggestion.as_ref();
    let suggestion =
        suggestion.map(|better| Told::mind(speech.fill(key::DETAILS_SUGGESTION, &[("details", better)])));
    std::iter::once(first).chain(minded).chain(suggestion).collect()
}

/// A memo has a field of its own, which says what is wrong with it.
pub(super) fn is_of_memo(code: Code) -> bool {
    matches!(code, Code::MemoRequired | Code::MemoInvalid(_) | Code::MemoUnexpected)
}

fn right(speech: Speech, answer: &Answer) -> Told {
    let facts = [answer.facts.bank, answer.facts.brand, answer.facts.country];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    let text = speech.say(&|words| words.verdict(Verdict::Valid));
    let text =
        if facts.is_empty() { text } else { [&text, " · ", &obmen_words::joined(&facts, ", ")].concat() };
    Told { tone: Tone::Right, text }
}
