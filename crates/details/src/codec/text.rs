//! Tables kept as text, which is smaller than arrays of texts; and cutting at a byte.

/// Words between blanks.
pub(crate) fn words(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.split_ascii_whitespace()
}

/// Words two by two.
pub(crate) fn pairs(table: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut words = words(table);
    core::iter::from_fn(move || words.next().zip(words.next()))
}

/// The rest of the line that begins as the text does, in the length of `key` characters.
pub(crate) fn line(table: &'static str, key: usize, text: &str) -> Option<&'static str> {
    let text = text.get(..key)?;
    table.split_terminator('\n').find_map(|line| line.strip_prefix(text))
}

/// Before and after the last byte of a value.
pub(crate) fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|other| other == byte)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}
