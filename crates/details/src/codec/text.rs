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
#[inline(never)]
pub(crate) fn line(table: &'static str, key: usize, text: &[u8]) -> Option<&'static str> {
    let text = text.get(..key)?;
    let mut rest = table;
    while let Some(end) = rest.bytes().position(|byte| byte == b'\n') {
        let (line, after) = (rest.get(..end)?, rest.get(end + 1..)?);
        if line.as_bytes().starts_with(text) {
            return line.get(key..);
        }
        rest = after;
    }
    None
}

/// How many characters: all bytes but those that go on with one.
pub(crate) fn count(text: &str) -> usize {
    text.bytes().filter(|byte| byte & 0xc0 != 0x80).count()
}

/// Before and after the last byte of a value.
#[inline(never)]
pub(crate) fn cut(text: &str, byte: u8) -> Option<(&str, &str)> {
    let at = text.bytes().rposition(|other| other == byte)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}
