//! An amount in a field: as people type it, or canonical where it came from the page itself or from its address.

use obmen_exchange::input::{self, InputFault, Typed};
use obmen_exchange::{Amount, AmountError, Number, Unit};

/// What stands in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// As the visitor typed it; may be ambiguous.
    Typed(String),
    /// `digits[.digits]`, chosen or computed: never ambiguous.
    Canonical(String),
}

/// What it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Read {
    /// Nothing.
    #[default]
    Empty,
    /// One canonical number.
    Number(String),
    /// Two readings, both canonical; the visitor is asked.
    Ambiguous {
        /// The mark separates thousands.
        grouped: String,
        /// The mark is the decimal one.
        decimal: String,
    },
    /// No amount at all.
    Fault(InputFault),
}

impl Entry {
    /// From the address: canonical if it is, else as if it had been typed.
    #[must_use]
    pub fn from_address(text: String) -> Self {
        if Number::parse(&text).is_ok() { Self::Canonical(text) } else { Self::Typed(text) }
    }

    /// Reads it.
    #[must_use]
    pub fn read(&self) -> Read {
        match self {
            Self::Canonical(text) => Read::Number(text.clone()),
            Self::Typed(text) => match input::read(text) {
                Typed::Empty => Read::Empty,
                Typed::Number(number) => Read::Number(number),
                Typed::Ambiguous { grouped, decimal } => Read::Ambiguous { grouped, decimal },
                Typed::Fault(fault) => Read::Fault(fault),
            },
        }
    }
}

impl Read {
    /// As an amount of an asset; `None` where there is no one number.
    #[must_use]
    pub fn amount(&self, unit: Unit) -> Option<Result<Amount, AmountError>> {
        match self {
            Self::Number(text) => Some(unit.parse(text)),
            Self::Empty | Self::Ambiguous { .. } | Self::Fault(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Read};

    #[test]
    fn an_ambiguous_amount_is_asked_and_its_answer_is_not() {
        let typed = Entry::Typed("1,234".to_owned()).read();
        let expected = Read::Ambiguous { grouped: "1234".to_owned(), decimal: "1.234".to_owned() };
        assert_eq!(typed, expected);
        assert_eq!(Entry::Canonical("1.234".to_owned()).read(), Read::Number("1.234".to_owned()));
    }

    #[test]
    fn the_address_is_canonical_or_as_typed() {
        assert_eq!(Entry::from_address("1.234".to_owned()).read(), Read::Number("1.234".to_owned()));
        assert!(matches!(Entry::from_address("1,234".to_owned()).read(), Read::Ambiguous { .. }));
    }
}
