//! Details that are no wallets: cards, bank accounts, identity numbers, phones, e-mail, purses.

mod bins;
pub(crate) mod card;
mod countries;
pub(crate) mod email;
pub(crate) mod iban;
pub(crate) mod kz;
pub(crate) mod phone;
pub(crate) mod purse;

use crate::Alphabet;
use crate::fit::{Fit, bad_character};

/// The characters that count, each with its place in what was typed.
pub(crate) struct Squeezed {
    pub(crate) text: String,
    places: Vec<usize>,
}

impl Squeezed {
    /// Leaves out blanks and the given separators. `None` where nothing counts.
    pub(crate) fn new(text: &str, separators: &str) -> Self {
        let counts = |letter: &char| !letter.is_whitespace() && !separators.contains(*letter);
        let mut squeezed = Self { text: String::new(), places: Vec::new() };
        for (at, letter) in text.chars().enumerate().filter(|(_, letter)| counts(letter)) {
            squeezed.text.push(letter.to_ascii_uppercase());
            squeezed.places.push(at);
        }
        squeezed
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }

    /// The place in what was typed of a character that counts.
    pub(crate) fn place(&self, at: usize) -> usize {
        self.places.get(at).or(self.places.last()).copied().unwrap_or(0)
    }

    /// A fault told about what was typed.
    pub(crate) fn told(&self, typed: &str, fit: Fit) -> Fit {
        match fit {
            Fit::Fault(at, crate::Code::BadCharacter { allowed, .. }) => bad_character(typed, self.place(at), allowed),
            Fit::Fault(at, code) => Fit::Fault(self.place(at), code),
            fit => fit,
        }
    }

    /// The first character that is not in the alphabet, told about what was typed.
    pub(crate) fn fault(&self, typed: &str, from: usize, allowed: Alphabet) -> Option<Fit> {
        let at = self.text.chars().skip(from).position(|letter| !allowed.holds(letter))?;
        Some(bad_character(typed, self.place(from + at), allowed))
    }
}

