//! Words for an amount that was typed in a way nobody can read.

use crate::{Words, key};
use obmen_exchange::input::InputFault;

impl Words<'_> {
    /// What is wrong with a typed amount, and where.
    #[must_use]
    pub fn input_fault(&self, fault: &InputFault) -> String {
        match *fault {
            InputFault::Negative { .. } => self.text(key::INPUT_NEGATIVE),
            InputFault::Character { position, found } => {
                let values = [("found", &*shown(found)), ("place", &*place(position))];
                self.catalogue.fill(key::INPUT_CHARACTER, &values)
            }
            InputFault::Grouping { position } => {
                self.catalogue.fill(key::INPUT_GROUPING, &[("place", &place(position))])
            }
            InputFault::TwoDecimalMarks { position } => {
                self.catalogue.fill(key::INPUT_TWO_DECIMAL_MARKS, &[("place", &place(position))])
            }
            InputFault::TooLong { found, allowed } => {
                let values = [("found", &*found.to_string()), ("allowed", &*allowed.to_string())];
                self.catalogue.fill(key::INPUT_TOO_LONG, &values)
            }
        }
    }

    /// That what was typed has two readings, canonical here, for the visitor to choose from.
    #[must_use]
    pub fn ambiguous(&self, grouped: &str, decimal: &str) -> String {
        self.catalogue.fill(key::INPUT_AMBIGUOUS, &[("grouped", grouped), ("decimal", decimal)])
    }
}

/// People count characters from 1.
pub(crate) fn place(position: usize) -> String {
    digits(position.saturating_add(1))
}

/// A whole number without the machinery of formatting, which small programs then do without.
pub(crate) fn digits(number: usize) -> String {
    in_base(number, 10, 1)
}

/// At least so many digits.
fn in_base(mut number: usize, base: usize, least: usize) -> String {
    let mut digits = Vec::new();
    while number > 0 || digits.len() < least {
        digits.push(b"0123456789ABCDEF".get(number % base).map_or('0', |digit| char::from(*digit)));
        number /= base;
    }
    digits.iter().rev().collect()
}

/// A character that shows, or its code point where it would not.
pub(crate) fn shown(c: char) -> String {
    if c.is_control() || is_hidden(c) {
        ["U+", &in_base(u32::from(c) as usize, 16, 4)].concat()
    } else {
        c.to_string()
    }
}

/// Whether a character leaves no trace but perhaps room.
pub(crate) fn is_hidden(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
