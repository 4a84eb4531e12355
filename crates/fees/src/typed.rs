//! A number in a field: as people type it, or canonical where it came from the page itself or from its address.

use obmen_exchange::Number;
use obmen_exchange::input::{self, InputFault};
use obmen_words::Words;
use serde::Serialize;

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Typed(input::Typed);

impl Typed {
    /// Reads what people type.
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self(input::read(text))
    }

    /// Reads what is canonical, if it is.
    #[must_use]
    pub fn chosen(text: &str) -> Self {
        match Number::parse(text) {
            Ok(_) => Self(input::Typed::Number(text.to_owned())),
            Err(_) => Self::of(text),
        }
    }

    /// The one number it says.
    pub(crate) fn number(&self) -> Option<&str> {
        match &self.0 {
            input::Typed::Number(number) => Some(number),
            input::Typed::Empty | input::Typed::Ambiguous { .. } | input::Typed::Fault(_) => None,
        }
    }

    /// What is to be told of it; `None` where it is empty, or one number.
    pub(crate) fn told(&self, words: Words<'_>) -> Option<Told> {
        match &self.0 {
            input::Typed::Empty | input::Typed::Number(_) => None,
            input::Typed::Fault(fault) => Some(Told::fault(words, fault)),
            input::Typed::Ambiguous { grouped, decimal } => Some(Told {
                message: words.ambiguous(&printed(words, grouped), &printed(words, decimal)),
                readings: vec![grouped.clone(), decimal.clone()],
            }),
        }
    }
}

fn printed(words: Words<'_>, canonical: &str) -> String {
    Number::parse(canonical).map_or_else(|_| canonical.to_owned(), |number| words.number(&number))
}

/// What is to be told of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// What is wrong, or the question.
    pub message: String,
    /// The two readings of what can be read in two ways, canonical: the visitor chooses.
    pub readings: Vec<String>,
}

impl Told {
    pub(crate) fn wrong(message: String) -> Self {
        Self { message, readings: Vec::new() }
    }

    fn fault(words: Words<'_>, fault: &InputFault) -> Self {
        Self::wrong(words.input_fault(fault))
    }
}
