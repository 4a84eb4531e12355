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
//! A shape is `verdict network_type kind code looks_like warnings meant` with tabs between them and commas inside the
//! lists.

use obmen_details::{Answer, Code, Verdict};
use obmen_words::{Words, joined};

use crate::once::Once;

/// Answers so far.
pub(crate) struct Pack<'a> {
    lang: Words<'a>,
    words: Vec<u32>,
    normalized: String,
    told: Once<Told<'a>>,
    messages: String,
    shapes: Once<Shape>,
}

/// What an answer shares with many others.
#[derive(PartialEq)]
struct Shape {
    verdict: Verdict,
    /// The network's type, the kind, the code, the domain that was meant.
    words: [Option<&'static str>; 4],
    looks_like: Vec<&'static str>,
    warnings: Vec<&'static str>,
}

/// What a message depends on.
#[derive(PartialEq)]
struct Told<'a> {
    verdict: Verdict,
    symbol: &'a str,
    code: Option<Code>,
    position: Option<usize>,
    looks_like: Vec<&'static str>,
}

impl<'a> Pack<'a> {
    /// Room for so many answers.
    pub(crate) fn new(lang: Words<'a>, answers: usize) -> Self {
        let mut words = Vec::with_capacity(1 + answers * 3);
        words.push(0);
        Self {
            lang,
            words,
            normalized: String::new(),
            told: Once::new(),
            messages: String::new(),
            shapes: Once::new(),
        }
    }

    /// Adds the answer about `typed`.
    pub(crate) fn push(&mut self, answer: Answer, typed: &str) {
        let normalized = match &answer.normalized {
            None => 0,
            Some(text) if text == typed => 1,
            Some(text) => {
                add(&mut self.normalized, text);
                2
            }
        };
        let (verdict, position) = (answer.verdict, answer.position);
        let code = answer.code.or(answer.ends);
        let message = match verdict {
            Verdict::Valid => 0,
            _ => {
                let (symbol, looks_like) = (answer.network.symbol(), answer.looks_like.clone());
                let lang = self.lang;
                self.tell(Told { verdict, symbol, code, position, looks_like }, || {
                    lang.answer(&answer).unwrap_or_default()
                })
            }
        };
        let shape = Shape {
            verdict,
            words: [
                answer.network_type.map(|kind| kind.as_str()),
                answer.kind,
                code.map(|code| code.as_str()),
                answer.warnings.iter().find_map(|warning| warning.meant()),
            ],
            looks_like: answer.looks_like,
            warnings: answer.warnings.iter().map(|warning| warning.as_str()).collect(),
        };
        self.finish_row(shape, normalized, position, message);
    }

    /// Adds the answer about a network that is not known.
    pub(crate) fn push_unknown(&mut self, symbol: &'a str) {
        let (verdict, code, lang) = (Verdict::Invalid, Code::UnknownNetwork, self.lang);
        let told = Told { verdict, symbol, code: Some(code), position: None, looks_like: Vec::new() };
        let message = self.tell(told, || lang.unknown_network(symbol));
        let words = [None, None, Some(code.as_str()), None];
        let shape = Shape { verdict, words, looks_like: Vec::new(), warnings: Vec::new() };
        self.finish_row(shape, 0, None, message);
    }

    /// The place of a message, from 1; it is only put into words where it is new.
    fn tell(&mut self, told: Told<'a>, text: impl FnOnce() -> String) -> usize {
        let letter = match told.code {
            Some(Code::BadCharacter { found, .. }) => found as usize,
            _ => told.looks_like.len(),
        };
        let code = told.code.map_or(0, |code| address(code.as_str()));
        let hash = hash([address(told.symbol), code, told.position.unwrap_or(0), letter].into_iter());
        let known = self.told.items.len();
        let place = self.told.place(hash, told);
        if place == known {
            add(&mut self.messages, &text());
        }
        place + 1
    }

    fn finish_row(&mut self, shape: Shape, normalized: usize, position: Option<usize>, message: usize) {
        let words = shape.words.iter().flatten().chain(&shape.looks_like).chain(&shape.warnings);
        let hash = hash(words.map(|word| address(word)));
        let shape = self.shapes.place(hash, shape);
        self.words.extend([shape << 2 | normalized, position.map_or(0, |at| at + 1), message].map(number));
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> Vec<u8> {
        if let Some(first) = self.words.first_mut() {
            *first = number(self.normalized.len());
        }
        let mut texts = self.normalized;
        texts.push_str(&self.messages);
        for shape in &self.shapes.items {
            let (looks_like, warnings) = (joined(&shape.looks_like, ","), joined(&shape.warnings, ","));
            let [network_type, kind, code, meant] = shape.words.map(Option::unwrap_or_default);
            let verdict = shape.verdict.as_str();
            add(
                &mut texts,
                &joined(&[verdict, network_type, kind, code, &looks_like, &warnings, meant], "\t"),
            );
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

/// A word by its address: cheaper than by its letters, and a word with two addresses is only sent twice.
fn address(word: &str) -> usize {
    word.as_ptr().addr()
}

fn hash(words: impl Iterator<Item = usize>) -> usize {
    words.fold(0, |hash: usize, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9))
}

/// Nothing here reaches the 32 bits of the module's own memory.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
