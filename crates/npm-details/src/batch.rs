//! Many rows in one crossing.
//!
//! In: `text` holds every row's details and, where it has one, memo, each followed by a line feed, in UTF-8; then the
//! language and the symbols of the networks, each followed by a line feed. `rows` holds three numbers for each row: what
//! the row is (bits 0–15 the network's place, 16–18 the memo's kind, 19–20 the memo's policy, 21 whether there is a
//! memo), and the lengths of details and memo as JavaScript counts them, in units of UTF-16; at its end, where in `text`
//! the language begins.
//!
//! Between details the line feeds are no separators (details may hold some); they keep half a surrogate pair at the end
//! of one text from joining the half at the start of the next.
//!
//! Out: what [`Pack`] makes.

use obmen_details::{MemoInput, MemoKind, MemoPolicy, Network, check};

use crate::pack::Pack;
use crate::texts;

/// Checks all rows; `None` where the language has no texts. Rows that are not packed as they must be end the answer
/// early; the other half then finds it too short.
pub(crate) fn check_all(text: &[u8], rows: &[u32]) -> Option<Vec<u8>> {
    let (rows, end) = rows.as_chunks::<3>();
    let text = core::str::from_utf8(text).ok()?;
    let (details, tail) = text.split_at_checked(*end.first()? as usize)?;
    let mut tail = words(tail);
    texts::with(tail.next()?, |lang| {
        let networks: Vec<(&str, Option<Network>)> =
            tail.map(|symbol| (symbol, Network::parse(symbol))).collect();
        let mut texts = Texts { rest: details };
        let mut pack = Pack::new(lang, rows.len());
        for &[what, details, memo] in rows {
            let Some(details) = texts.next(details) else { break };
            let memo = if what & 1 << 21 == 0 { None } else { texts.next(memo) };
            let Some(&(symbol, network)) = networks.get((what & 0xffff) as usize) else { break };
            let Some(network) = network else {
                pack.push_unknown(symbol);
                continue;
            };
            let memo = MemoInput { text: memo, kind: kind(what) };
            pack.push(check(network, details, memo, policy(what)), details);
        }
        pack.finish()
    })
}

/// What stands before each line feed.
fn words(mut text: &str) -> impl Iterator<Item = &str> {
    core::iter::from_fn(move || {
        let end = text.bytes().position(|byte| byte == b'\n')?;
        let (word, rest) = text.split_at_checked(end)?;
        text = rest.get(1..)?;
        Some(word)
    })
}

/// The places are those of `MEMO_KINDS` in `batch.mjs`.
fn kind(what: u32) -> Option<MemoKind> {
    match what >> 16 & 7 {
        1 => Some(MemoKind::Text),
        2 => Some(MemoKind::Id),
        3 => Some(MemoKind::Hash),
        4 => Some(MemoKind::Tag),
        5 => Some(MemoKind::Comment),
        6 => Some(MemoKind::PaymentId),
        _ => None,
    }
}

/// The places are those of `MEMO_POLICIES` in `batch.mjs`.
fn policy(what: u32) -> MemoPolicy {
    match what >> 19 & 3 {
        1 => MemoPolicy::Required,
        2 => MemoPolicy::Unexpected,
        _ => MemoPolicy::Optional,
    }
}

/// The texts, one after the other.
struct Texts<'a> {
    rest: &'a str,
}

impl<'a> Texts<'a> {
    /// The next text of so many units, and over its line feed.
    fn next(&mut self, units: u32) -> Option<&'a str> {
        let units = units as usize;
        // In ASCII, and so nearly always, a unit is a byte.
        let ascii = self.rest.as_bytes().get(..units).is_some_and(<[u8]>::is_ascii);
        let end = if ascii { units } else { bytes(self.rest, units) };
        let (text, rest) = self.rest.split_at_checked(end)?;
        self.rest = rest.get(1..)?;
        Some(text)
    }
}

/// How many bytes take up so many units of UTF-16.
fn bytes(text: &str, units: usize) -> usize {
    let mut left = units;
    let fits = |letter: &char| {
        let more = left > 0;
        left = left.saturating_sub(letter.len_utf16());
        more
    };
    text.chars().take_while(fits).map(char::len_utf8).sum()
}
