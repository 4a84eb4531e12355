//! Figures: printed as the language writes them, exact in `data-value`, named as in the command line's JSON.

use crate::dom::{El, Node, el};
use crate::state::Speech;
use obmen_exchange::Amount;
use obmen_words::Key;
use std::borrow::Cow;

/// From so many characters on a figure is set smaller, so that a narrow screen need not break it.
const LONG: usize = 14;

/// Stands where there is no figure yet.
pub(crate) const DASH: &str = "—";

/// A figure.
pub(crate) fn figure(name: impl Into<Cow<'static, str>>, exact: String, shown: String) -> El {
    let class = if shown.chars().count() < LONG { "figure" } else { "figure is-long" };
    el("span").class(class).attr("data-figure", name).attr("data-value", exact).child(shown)
}

/// A figure that nobody knows: its value is empty, and words say so.
pub(crate) fn unknown(name: impl Into<Cow<'static, str>>, words: String) -> El {
    el("span").class("note").attr("data-figure", name).attr("data-value", "").child(words)
}

/// An amount with its unit; `words` where it is not known.
pub(crate) fn money(speech: Speech, name: String, amount: Option<Amount>, words: Key) -> Node {
    match amount {
        Some(amount) => Node::from([
            figure(name, amount.to_string(), speech.money(&amount)).into(),
            Node::from(" "),
            el("span").class("unit").child(speech.unit(amount.asset())).into(),
        ]),
        None => unknown(name, speech.t(words)).into(),
    }
}

/// A number of percent with exactly two decimals.
pub(crate) fn two_decimals(canonical: &str) -> String {
    let (whole, decimals) = canonical.split_once('.').unwrap_or((canonical, ""));
    let padded: String = decimals.chars().chain("00".chars()).take(2).collect();
    [whole, ".", &padded].concat()
}

#[cfg(test)]
mod tests {
    use super::two_decimals;

    #[test]
    fn a_percentage_has_exactly_two_decimals() {
        assert_eq!(["2", "1.5", "1.86"].map(two_decimals), ["2.00", "1.50", "1.86"]);
    }
}
