//! What a text must look like from afar to be of a form at all: its length and its first character.

/// Some ASCII characters. Words of 32 bits, since WebAssembly has none of 128.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Set([u32; 4]);

impl Set {
    pub(crate) const NONE: Self = Self([0; 4]);
    pub(crate) const ALL: Self = Self([u32::MAX; 4]);

    /// The characters of a text.
    pub(crate) const fn of(text: &str) -> Self {
        Self::NONE.and(text)
    }

    /// With the characters of a text.
    pub(crate) const fn and(mut self, text: &str) -> Self {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            self.0[bytes[at] as usize / 32] |= 1 << (bytes[at] % 32);
            at += 1;
        }
        self
    }

    /// Without the characters of a text.
    pub(crate) const fn without(self, text: &str) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, Self::of(text).0);
        Self([a & !e, b & !f, c & !g, d & !h])
    }

    /// With all of another.
    pub(crate) const fn or(self, other: Self) -> Self {
        let ([a, b, c, d], [e, f, g, h]) = (self.0, other.0);
        Self([a | e, b | f, c | g, d | h])
    }

    /// With one more.
    pub(crate) const fn with(mut self, letter: u8) -> Self {
        self.0[letter as usize / 32 % 4] |= 1 << (letter % 32);
        self
    }

    /// With the same letters in the other case.
    pub(crate) const fn both_cases(self) -> Self {
        let [a, b, c, d] = self.0;
        // The letters' bits; digits and signs have no other case.
        let letters = (c | d) & 0x07ff_fffe;
        Self([a, b, c | letters, d | letters])
    }

    /// Whether a character is among them.
    pub(crate) const fn has(&self, letter: u8) -> bool {
        letter < 128 && self.0[letter as usize / 32] >> (letter % 32) & 1 == 1
    }
}

/// Lengths, and first characters.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Span {
    min: u16,
    max: u16,
    first: Set,
}

impl Span {
    #[expect(clippy::cast_possible_truncation, reason = "texts are at most 2,048 long; made at compile time")]
    pub(crate) const fn new(min: usize, max: usize, first: Set) -> Self {
        Self { min: min as u16, max: max as u16, first }
    }

    /// Whether a text of this length that begins so lies inside.
    pub(crate) const fn holds(&self, len: usize, first: u8) -> bool {
        self.has_length(len) && self.first.has(first)
    }

    /// Whether texts of this length lie inside.
    pub(crate) const fn has_length(&self, len: usize) -> bool {
        self.min as usize <= len && len <= self.max as usize
    }

    /// Whether texts of this length or longer ones lie inside.
    pub(crate) const fn reaches(&self, len: usize) -> bool {
        len <= self.max as usize
    }

    /// The first characters.
    pub(crate) fn firsts(&self) -> impl Iterator<Item = char> {
        let Set(mut words) = self.first;
        core::iter::from_fn(move || {
            let (at, word) = words.iter_mut().enumerate().find(|(_, word)| **word != 0)?;
            let bit = word.trailing_zeros();
            *word &= *word - 1;
            char::from_u32(u32::try_from(at).ok()? * 32 + bit)
        })
    }

    /// Whether texts that begin so lie inside.
    pub(crate) const fn has_first(&self, first: u8) -> bool {
        self.first.has(first)
    }
}
