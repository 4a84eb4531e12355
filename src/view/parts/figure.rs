//! Figures: printed as the language writes them, exact in `data-value`, named as in the command line's JSON.

use crate::state::Speech;
use leptos::prelude::*;
use obmen_exchange::Amount;
use obmen_words::Key;

/// A figure. An unknown one has an empty value and says so in words.
pub(crate) fn figure(name: impl Into<String>, value: Option<String>, shown: String) -> impl IntoView {
    let name: String = name.into();
    view! { <span class="figure" data-figure=name data-value=value.unwrap_or_default()>{shown}</span> }
}

/// An unknown figure.
pub(crate) fn unknown(name: impl Into<String>, words: String) -> impl IntoView {
    let name: String = name.into();
    view! { <span class="note" data-figure=name data-value="">{words}</span> }
}

/// An amount with its unit; `words` where it is not known.
pub(crate) fn money(speech: Speech, name: impl Into<String>, amount: Option<Amount>, words: Key) -> AnyView {
    let name: String = name.into();
    match amount {
        Some(amount) => view! {
            {figure(name, Some(amount.to_string()), speech.money(&amount))}
            " "
            <span class="unit">{speech.unit(amount.asset())}</span>
        }
        .into_any(),
        None => unknown(name, speech.t(words)).into_any(),
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
