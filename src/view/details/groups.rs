//! A long string in groups, its ends emphasised: what people compare by eye.

use crate::dom::{El, Node, el};
use obmen_details::Network;

/// Shorter strings are read at a glance.
const SHORTEST: usize = 12;

/// The string in groups; the character at `fault` is marked.
pub(crate) fn groups(network: Network, text: &str, fault: Option<usize>) -> Option<Vec<El>> {
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
    let letter = |(at, c): &(usize, char)| -> Node {
        match fault == Some(*at) {
            true => el("mark").child(c.to_string()).into(),
            false => c.to_string().into(),
        }
    };
    let group = |(index, letters): (usize, &[(usize, char)])| {
        let class = if index == 0 || index == last { "is-end" } else { "" };
        el("span").class(class).child(letters.iter().map(letter).collect::<Node>())
    };
    Some(letters.chunks(size).enumerate().map(group).collect())
}
