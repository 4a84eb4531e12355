//! How figures are printed inside words.

use obmen_exchange::{Amount, Number, Percent};

/// Prints figures: the command line canonically, the page as the visitor's language writes them.
pub trait Figures {
    /// An amount with its asset.
    fn amount(&self, amount: &Amount) -> String;
    /// A plain number.
    fn number(&self, number: &Number) -> String;
    /// A share, with its sign.
    fn percent(&self, percent: &Percent) -> String;
}

/// `digits[.digits]`, the same in every language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Canonical;

impl Figures for Canonical {
    fn amount(&self, amount: &Amount) -> String {
        format!("{amount} {}", amount.asset())
    }

    fn number(&self, number: &Number) -> String {
        number.to_string()
    }

    fn percent(&self, percent: &Percent) -> String {
        format!("{percent} %")
    }
}
