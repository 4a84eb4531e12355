//! A long string in groups, its ends emphasised: what people compare by eye.

use crate::dom::{El, Node, el};
use obmen_details::Network;

/// Shorter strings are read at a glance, longer ones by nobody: no address has as many characters.
const LENGTHS: std::ops::RangeInclusive<usize> = 12..=300;
/// A group of fewer is joined to the one before it.
const LEAST: usize = 3;

/// The string in groups; the character at `fault` is marked.
pub(crate) fn groups(network: Network, text: &str, fault: Option<usize>) -> Option<Vec<El>> {
    let size = match network.symbol() {
        "CARD" | "IBAN" => 4,
        _ if network.is_chain() => 5,
        _ => return None,
    };
    // Blanks at the ends never count; inside an address they are a fault to be seen.
    let end = text.trim_end().chars().count();
    let start = text.chars().take_while(|c| c.is_whitespace()).count();
    // Between the digits of a card dashes are no more than blanks.
    let joins = |c: &char| c.is_whitespace() || *c == '-';
    let counts = |(at, c): &(usize, char)| (start..end).contains(at) && (network.is_chain() || !joins(c));
    let letters: Vec<(usize, char)> =
        text.chars().take(2 * LENGTHS.end()).enumerate().filter(counts).collect();
    if !LENGTHS.contains(&letters.len()) {
        return None;
    }
    let letter = |(at, c): &(usize, char)| -> Node {
        match fault == Some(*at) {
            true => el("mark").child(c.to_string()).into(),
            false => c.to_string().into(),
        }
    };
    let rest = letters.len() % size;
    let joined = if network.is_chain() && rest < LEAST { rest } else { 0 };
    let (whole, tail) = letters.split_at(letters.len() - if joined > 0 { size + joined } else { 0 });
    let parts: Vec<_> = whole.chunks(size).chain((joined > 0).then_some(tail)).collect();
    let last = parts.len() - 1;
    let group = |(index, letters): (usize, &&[(usize, char)])| {
        let class = if index == 0 || index == last { "is-end" } else { "" };
        el("span").class(class).child(letters.iter().map(letter).collect::<Node>())
    };
    Some(parts.iter().enumerate().map(group).collect())
}
