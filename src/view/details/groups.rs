//! A long string in groups, its ends emphasised: what people compare by eye.

use leptos::prelude::*;
use obmen_details::Network;

/// Shorter strings are read at a glance.
const SHORTEST: usize = 12;

/// The string in groups; the character at `fault` is marked.
pub(crate) fn groups(network: Network, text: &str, fault: Option<usize>) -> Option<impl IntoView + use<>> {
    let size = match network.symbol() {
        "CARD" | "IBAN" => 4,
        _ if network.is_chain() => 5,
        _ => return None,
    };
    let blank = |c: &char| c.is_whitespace() && !network.is_chain();
    let letters: Vec<(usize, char)> = text.chars().enumerate().filter(|(_, c)| !blank(c)).collect();
    if letters.len() < SHORTEST {
        return None;
    }
    let last = letters.len().div_ceil(size) - 1;
    let group = |(index, letters): (usize, &[(usize, char)])| {
        let class = if index == 0 || index == last { "is-end" } else { "" };
        let letter = |(at, c): &(usize, char)| match fault == Some(*at) {
            true => view! { <mark>{c.to_string()}</mark> }.into_any(),
            false => c.to_string().into_any(),
        };
        view! { <span class=class>{letters.iter().map(letter).collect_view()}</span> }
    };
    Some(letters.chunks(size).enumerate().map(group).collect_view())
}
