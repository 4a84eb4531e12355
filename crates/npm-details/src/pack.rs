//! Answers on their way to JavaScript; `npm/details/batch.mjs` unpacks them.
//!
//! Most answers differ only in their texts and their position: the rest of an answer, its [shape](Pack), is sent once.
//! Two words of 32 bits (little-endian) an answer, then everything textual in UTF-8:
//!
//! ```text
//! shape << 3 | has a message << 2 | normalized: 0 null, 1 as typed, 2 a text
//! position + 1, or 0
//! …
//! normalized NUL, message NUL …           as the answers have them, in their order
//! NUL
//! verdict TAB network_type TAB kind TAB code TAB looks_like TAB warnings LF   a shape; lists with commas
//! ```

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use obmen_words::record::Check;

/// Answers so far.
pub(crate) struct Pack {
    words: Vec<u8>,
    texts: String,
    shapes: Vec<Check>,
    /// Places in `shapes`.
    known: HashMap<u64, usize, BuildHasherDefault<Hashed>>,
}

impl Pack {
    /// Room for so many answers.
    pub(crate) fn new(answers: usize) -> Self {
        Self {
            words: Vec::with_capacity(answers * 128),
            texts: String::with_capacity(answers * 64),
            shapes: Vec::new(),
            known: HashMap::default(),
        }
    }

    /// Adds the answer about `typed`.
    pub(crate) fn push(&mut self, mut answer: Check, typed: &str) {
        let normalized = match answer.normalized.take() {
            None => 0,
            Some(text) if text == typed => 1,
            Some(text) => {
                self.text(&text);
                2
            }
        };
        let message = answer.message.take().map_or(0, |text| {
            self.text(&text);
            1
        });
        let position = answer.position.take().map_or(0, |at| at + 1);
        let shape = self.shape(answer);
        self.word(shape << 3 | message << 2 | normalized);
        self.word(position);
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        self.words.extend_from_slice(self.texts.as_bytes());
        self.words.push(0);
        for shape in &self.shapes {
            let or_none = Option::unwrap_or_default;
            let lists = (shape.looks_like.join(","), shape.warnings.join(","));
            let words =
                [shape.verdict, or_none(shape.network_type), or_none(shape.kind), or_none(shape.code), &lists.0, &lists.1];
            self.words.extend_from_slice(words.join("\t").as_bytes());
            self.words.push(b'\n');
        }
        self.words
    }

    /// What has no text and no position left.
    fn shape(&mut self, shape: Check) -> usize {
        let hash = hash(&shape);
        match self.known.get(&hash) {
            Some(&at) if self.shapes.get(at) == Some(&shape) => at,
            _ => {
                self.known.insert(hash, self.shapes.len());
                self.shapes.push(shape);
                self.shapes.len() - 1
            }
        }
    }

    /// Neither a message nor a normalized form holds a NUL: no alphabet has it, and messages show it as a code point.
    fn text(&mut self, text: &str) {
        self.texts.push_str(text);
        self.texts.push('\0');
    }

    fn word(&mut self, word: usize) {
        self.words.extend_from_slice(&u32::try_from(word).unwrap_or(u32::MAX).to_le_bytes());
    }
}

/// By the addresses of its words: cheaper than their letters, and only a shape sent twice where the same word has two.
fn hash(shape: &Check) -> u64 {
    let words = [Some(shape.verdict), shape.network_type, shape.kind, shape.code];
    let lists = shape.looks_like.iter().chain(&shape.warnings).map(|word| Some(*word));
    words.into_iter().chain(lists).fold(0, |hash: u64, word| {
        let address = word.map_or(0, |word| word.as_ptr().addr()) as u64;
        (hash.rotate_left(5) ^ address).wrapping_mul(0x517c_c1b7_2722_0a95)
    })
}

/// Takes a number that is a hash already.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }
}
