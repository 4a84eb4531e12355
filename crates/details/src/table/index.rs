//! Which rows a text can be a sign of, found by its length and its first character; made by the compiler.

use super::{COUNT, ROWS};
use crate::scheme::Form;
use crate::span::Span;

/// Lengths beyond are one.
const LONG: usize = 128;
const WORDS: usize = COUNT.div_ceil(32);

/// A bit for each row.
pub(super) type Rows = [u32; WORDS];

static BY_LENGTH: [Rows; LONG + 1] = {
    let mut all = [[0; WORDS]; LONG + 1];
    let mut len = 0;
    while len <= LONG {
        let mut row = 0;
        while row < COUNT {
            if any(ROWS[row].forms, len, false) {
                all[len][row / 32] |= 1 << (row % 32);
            }
            row += 1;
        }
        len += 1;
    }
    all
};

static BY_FIRST: [Rows; 128] = {
    let mut all = [[0; WORDS]; 128];
    let mut first = 0;
    while first < 128 {
        let mut row = 0;
        while row < COUNT {
            if any(ROWS[row].forms, first, true) {
                all[first][row / 32] |= 1 << (row % 32);
            }
            row += 1;
        }
        first += 1;
    }
    all
};

/// Rows that letters and digits alone can be a sign of.
static SMOOTH: Rows = {
    let mut all = [0; WORDS];
    let mut row = 0;
    while row < COUNT {
        let forms = ROWS[row].forms;
        let mut at = 0;
        while at < forms.len() {
            if forms[at].is_sign() && !forms[at].pointed {
                all[row / 32] |= 1 << (row % 32);
            }
            at += 1;
        }
        row += 1;
    }
    all
};

#[expect(clippy::cast_possible_truncation, reason = "an ASCII character; made at compile time")]
const fn any(forms: &[Form], what: usize, first: bool) -> bool {
    let mut at = 0;
    while at < forms.len() {
        let span: &Span = &forms[at].span;
        let fits = if first { span.has_first(what as u8) } else { span.has_length(what) };
        // Longer ones than any other form has are left to the form.
        if forms[at].is_sign() && (fits || !first && what == LONG && span.reaches(LONG)) {
            return true;
        }
        at += 1;
    }
    false
}

/// The rows, a bit for each; `smooth` where the text is known to have letters and digits alone.
pub(super) fn candidates(text: &[u8], smooth: bool) -> Rows {
    let lengths = BY_LENGTH.get(text.len().min(LONG));
    let firsts = text.first().and_then(|first| BY_FIRST.get(usize::from(*first)));
    match (lengths, firsts) {
        (Some(lengths), Some(firsts)) => {
            let mut rows = *lengths;
            for (row, first) in rows.iter_mut().zip(firsts) {
                *row &= first;
            }
            if smooth {
                for (row, right) in rows.iter_mut().zip(&SMOOTH) {
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
