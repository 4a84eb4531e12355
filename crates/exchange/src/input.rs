//! Amounts as people type them: `1 234,56`, `1,234.56`, `1'234.56`, non-breaking blanks, Arabic-Indic digits.
//!
//! What can be read in two ways is not guessed: both readings come back, and the visitor chooses.

/// What was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// Nothing yet.
    Empty,
    /// One reading, canonical: `digits[.digits]`.
    Number(String),
    /// `1,234`: one thousand two hundred thirty-four, or one and a bit.
    Ambiguous {
        /// The mark taken for a thousands separator.
        grouped: String,
        /// The mark taken for a decimal one.
        decimal: String,
    },
    /// No amount.
    Fault(InputFault),
}

/// Why what was typed is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputFault {
    /// A minus sign: an amount is never negative.
    Negative {
        /// Its place, from 0, in characters.
        position: usize,
    },
    /// A character that has no place in an amount.
    Character {
        /// Its place, from 0, in characters.
        position: usize,
        /// The character.
        found: char,
    },
    /// Thousands separators that do not stand three digits apart.
    Grouping {
        /// The place of the first that does not.
        position: usize,
    },
    /// Two decimal separators.
    TwoDecimalMarks {
        /// The place of the second.
        position: usize,
    },
    /// Longer than any amount.
    TooLong {
        /// Characters found.
        found: usize,
        /// Characters allowed.
        allowed: usize,
    },
}

/// Characters an amount may have, blanks included: 29 digits, a point and separators fit easily.
pub const MAX_TYPED: usize = 64;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Digit(char),
    Blank,
    Point,
    Comma,
}

/// Reads what was typed.
#[must_use]
pub fn read(text: &str) -> Typed {
    let trimmed = text.trim();
    let offset = text.chars().count() - text.trim_start().chars().count();
    if trimmed.is_empty() {
        return Typed::Empty;
    }
    match marks(trimmed, offset) {
        Ok(marks) => number(&marks, offset),
        Err(fault) => Typed::Fault(fault),
    }
}

fn marks(text: &str, offset: usize) -> Result<Vec<Mark>, InputFault> {
    let mut marks = Vec::new();
    for (index, found) in text.chars().enumerate() {
        let position = index + offset;
        marks.push(match found {
            '.' | '\u{66b}' => Mark::Point,
            ',' => Mark::Comma,
            '\'' | '\u{2019}' | '_' | '\u{66c}' => Mark::Blank,
            c if c.is_whitespace() && c != '\n' && c != '\r' => Mark::Blank,
            '-' | '\u{2212}' if index == 0 => return Err(InputFault::Negative { position }),
            c => Mark::Digit(digit(c).ok_or(InputFault::Character { position, found })?),
        });
    }
    if marks.len() > MAX_TYPED {
        return Err(InputFault::TooLong { found: marks.len(), allowed: MAX_TYPED });
    }
    Ok(marks)
}

/// A decimal digit of ASCII, Arabic-Indic, extended Arabic-Indic or full-width form, as ASCII.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = match code {
        0x30..=0x39 => 0x30,
        0x660..=0x669 => 0x660,
        0x6f0..=0x6f9 => 0x6f0,
        0xff10..=0xff19 => 0xff10,
        _ => return None,
    };
    char::from_digit(code - zero, 10)
}

fn number(marks: &[Mark], offset: usize) -> Typed {
    let count = |mark| marks.iter().filter(|m| **m == mark).count();
    let last = |mark| marks.iter().rposition(|m| *m == mark);
    let (points, commas) = (count(Mark::Point), count(Mark::Comma));
    let decimal = match (last(Mark::Point), last(Mark::Comma)) {
        (None, None) => None,
        (Some(p), Some(c)) => Some(p.max(c)),
        (Some(p), None) if points == 1 => Some(p),
        (None, Some(c)) if commas == 1 => Some(c),
        _ => None,
    };
    if let Some(at) = decimal {
        let same = |m: &Mark| marks.get(at) == Some(m);
        if let Some(second) = marks.iter().position(same).filter(|first| *first != at).map(|_| at) {
            return Typed::Fault(InputFault::TwoDecimalMarks { position: second + offset });
        }
    }
    let plain = points + commas == 1 && count(Mark::Blank) == 0;
    match decimal {
        Some(at) if plain && could_group(marks, at) => {
            Typed::Ambiguous { grouped: digits(marks), decimal: join(marks.get(..at), marks.get(at + 1..)) }
        }
        _ => match misplaced(marks, decimal) {
            Some(position) => Typed::Fault(InputFault::Grouping { position: position + offset }),
            None if !marks.iter().any(|m| matches!(m, Mark::Digit(_))) => {
                Typed::Fault(InputFault::Character { position: offset, found: '.' })
            }
            None => Typed::Number(match decimal {
                Some(at) => join(marks.get(..at), marks.get(at + 1..)),
                None => join(Some(marks), None),
            }),
        },
    }
}

/// One mark with exactly three digits behind it and one to three before it, the first not zero.
fn could_group(marks: &[Mark], at: usize) -> bool {
    marks.len() - at == 4 && (1..=3).contains(&at) && marks.first() != Some(&Mark::Digit('0'))
}

/// The first separator of thousands that does not stand three digits before the next, or inside the decimals.
fn misplaced(marks: &[Mark], decimal: Option<usize>) -> Option<usize> {
    let end = decimal.unwrap_or(marks.len());
    let separators: Vec<usize> = marks
        .iter()
        .take(end)
        .enumerate()
        .filter(|(_, m)| !matches!(m, Mark::Digit(_)))
        .map(|(i, _)| i)
        .collect();
    for (index, &at) in separators.iter().enumerate() {
        let next = separators.get(index + 1).copied().unwrap_or(end);
        let leads = index > 0 || (1..=3).contains(&at);
        let same_kind = separators.first().and_then(|first| marks.get(*first)) == marks.get(at);
        if next - at != 4 || !leads || !same_kind {
            return Some(at);
        }
    }
    let behind = marks.iter().enumerate().skip(end + 1);
    behind.filter(|(_, m)| !matches!(m, Mark::Digit(_))).map(|(i, _)| i).next()
}

fn digits(marks: &[Mark]) -> String {
    marks.iter().filter_map(|m| if let Mark::Digit(d) = m { Some(*d) } else { None }).collect()
}

/// Canonical text of a whole and a decimal part; an empty part is as good as zero.
fn join(whole: Option<&[Mark]>, decimals: Option<&[Mark]>) -> String {
    let whole = digits(whole.unwrap_or_default());
    let decimals = digits(decimals.unwrap_or_default());
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        significant => significant,
    };
    if decimals.is_empty() { whole.to_owned() } else { format!("{whole}.{decimals}") }
}
