//! Answers on their way to JavaScript; `npm/details/batch.mjs` unpacks them.
//!
//! Many answers differ only in their normalized form and their position. The rest of an answer, its *shape*, and the
//! messages are sent once for all answers that share them. Numbers are words of 32 bits, little-endian:
//!
//! ```text
//! bytes of the normalized forms
//! for each answer: shape << 2 | normalized: 0 null, 1 as typed, 2 the next form
//!                  position + 1, or 0
//!                  message + 1, or 0
//! the normalized forms, the messages, the shapes: texts in UTF-8, each followed by NUL
//! ```
//!
//! A shape is `verdict network_type kind code looks_like warnings` with tabs between them and commas inside the lists.

use obmen_words::record::Check;

use crate::once::Once;

/// Answers so far.
pub(crate) struct Pack {
    words: Vec<u32>,
    normalized: String,
    messages: Once<String>,
    shapes: Once<Check>,
}

impl Pack {
    /// Room for so many answers.
    pub(crate) fn new(answers: usize) -> Self {
        let mut words = Vec::with_capacity(1 + answers * 3);
        words.push(0);
        Self { words, normalized: String::new(), messages: Once::new(), shapes: Once::new() }
    }

    /// Adds the answer about `typed`.
    pub(crate) fn push(&mut self, mut answer: Check, typed: &str) {
        let normalized = match answer.normalized.take() {
            None => 0,
            Some(text) if text == typed => 1,
            Some(text) => {
                add(&mut self.normalized, &text);
                2
            }
        };
        let position = answer.position.take().map_or(0, |at| at + 1);
        let message = answer.message.take().map_or(0, |text| {
            let hash = hash(
                text.as_bytes()
                    .chunks(4)
                    .map(|letters| letters.iter().fold(0, |word, letter| word << 8 | usize::from(*letter))),
            );
            self.messages.place(hash, text) + 1
        });
        let hash = hash(words(&answer));
        let shape = self.shapes.place(hash, answer);
        self.words.extend([shape << 2 | normalized, position, message].map(number));
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        if let Some(first) = self.words.first_mut() {
            *first = number(self.normalized.len());
        }
        let mut texts = self.normalized;
        for message in &self.messages.items {
            add(&mut texts, message);
        }
        for shape in &self.shapes.items {
            let or_none = Option::unwrap_or_default;
            let (looks_like, warnings) = (shape.looks_like.join(","), shape.warnings.join(","));
            let (network_type, kind, code) =
                (or_none(shape.network_type), or_none(shape.kind), or_none(shape.code));
            add(&mut texts, &[shape.verdict, network_type, kind, code, &looks_like, &warnings].join("\t"));
        }
        let mut bytes = Vec::with_capacity(self.words.len() * 4 + texts.len());
        bytes.extend(self.words.iter().flat_map(|word| word.to_le_bytes()));
        bytes.extend_from_slice(texts.as_bytes());
        bytes
    }
}

/// No text holds a NUL: no alphabet has it, and messages show it as a code point.
fn add(texts: &mut String, text: &str) {
    texts.push_str(text);
    texts.push('\0');
}

/// The words of a shape by their addresses: cheaper than by their letters, and a word with two addresses only sends a
/// shape twice.
fn words(shape: &Check) -> impl Iterator<Item = usize> {
    let words = [Some(shape.verdict), shape.network_type, shape.kind, shape.code];
    let lists = shape.looks_like.iter().chain(&shape.warnings).map(|word| Some(*word));
    words.into_iter().chain(lists).map(|word| word.map_or(0, |word| word.as_ptr().addr()))
}

fn hash(words: impl Iterator<Item = usize>) -> usize {
    words.fold(0, |hash: usize, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9))
}

/// Nothing here reaches the 32 bits of the module's own memory.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
