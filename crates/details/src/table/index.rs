//! Which rows a text can be a sign of, found by its length and its first character.

use super::{COUNT, ROWS};
use std::sync::OnceLock;

/// Lengths beyond are one.
const LONG: usize = 128;
const WORDS: usize = COUNT.div_ceil(32);

/// A bit for each row.
pub(super) type Rows = [u32; WORDS];

/// The rows by length, by first character, and those that letters and digits alone can be a sign of.
struct Index {
    lengths: [Rows; LONG + 1],
    firsts: [Rows; 128],
    smooth: Rows,
}

/// Made when it is first wanted: as data it would be as random as it is large.
static INDEX: OnceLock<Index> = OnceLock::new();

#[cold]
fn make() -> Index {
    let mut index = Index { lengths: [[0; WORDS]; LONG + 1], firsts: [[0; WORDS]; 128], smooth: [0; WORDS] };
    for (at, row) in ROWS.iter().enumerate() {
        let mark = |rows: &mut Rows| {
            if let Some(word) = rows.get_mut(at / 32) {
                *word |= 1 << (at % 32);
            }
        };
        for form in row.forms.iter().filter(|form| form.is_sign()) {
            for (len, rows) in index.lengths.iter_mut().enumerate() {
                // Longer ones than any other form has are left to the form.
                if form.span.has_length(len) || len == LONG && form.span.reaches(LONG) {
                    mark(rows);
                }
            }
            for (first, rows) in (0..).zip(&mut index.firsts) {
                if form.span.has_first(first) {
                    mark(rows);
                }
            }
            if !form.pointed {
                mark(&mut index.smooth);
            }
        }
    }
    index
}

/// The rows, a bit for each; `smooth` where the text is known to have letters and digits alone.
pub(super) fn candidates(text: &[u8], smooth: bool) -> Rows {
    let index = INDEX.get_or_init(make);
    let lengths = index.lengths.get(text.len().min(LONG));
    let firsts = text.first().and_then(|first| index.firsts.get(usize::from(*first)));
    match (lengths, firsts) {
        (Some(lengths), Some(firsts)) => {
            let mut rows = *lengths;
            for (row, first) in rows.iter_mut().zip(firsts) {
                *row &= first;
            }
            if smooth {
                for (row, right) in rows.iter_mut().zip(&index.smooth) {
                    *row &= right;
                }
            }
            rows
        }
        _ => [0; WORDS],
    }
}

/// Takes the first row out.
pub(super) fn next(rows: &mut Rows) -> Option<usize> {
    let mut base = 0;
    for word in rows {
        if *word != 0 {
            let bit = word.trailing_zeros() as usize;
            *word &= *word - 1;
            return Some(base + bit);
        }
        base += 32;
    }
    None
}
