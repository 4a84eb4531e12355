//! TOML read strictly: a tree with positions, and readers that note every fault and go on.

mod read;
mod repair;
mod table;
mod word;

pub(crate) use read::{
    asset_code, boolean, clause, currency, date, https, id, number, percent, sha256, text, whole, word,
};
pub(crate) use table::{Spot, Table, wrong_type};

use crate::fault::{Fault, FaultKind};
use core::ops::Range;
use repair::Repaired;
use toml::Spanned;
use toml::de::DeTable;

/// A file's text, made fit for the parser.
pub(crate) struct Source {
    file: String,
    repaired: Repaired,
}

impl Source {
    /// The text of a file of this name.
    pub(crate) fn new(file: &str, text: &str) -> Self {
        Self { file: file.to_owned(), repaired: repair::close_arrays(text) }
    }
}

/// One file while it is read: its name, its lines, the faults found so far.
pub(crate) struct Reader<'t> {
    file: String,
    text: &'t str,
    /// Byte offsets at which lines begin.
    starts: Vec<usize>,
    pub(crate) faults: Vec<Fault>,
}

impl<'t> Reader<'t> {
    /// Parses a text as far as it can be parsed.
    pub(crate) fn open(source: &'t Source) -> (Self, Spanned<DeTable<'t>>) {
        let text = source.repaired.text.as_str();
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts = core::iter::once(0).chain(breaks).collect();
        let mut reader = Self { file: source.file.clone(), text, starts, faults: Vec::new() };
        for line in &source.repaired.unclosed {
            let found = reader.snippet(line.clone());
            let found = found.trim_end_matches(']').to_owned();
            reader.fault(line.start, "", FaultKind::UnclosedArray(found));
        }
        let (root, errors) = DeTable::parse_recoverable(text);
        for error in errors {
            let span = error.span().unwrap_or(0..0);
            let found = reader.snippet(span.clone());
            let kind = match error.message() {
                "duplicate key" => FaultKind::DuplicateKey(found),
                expected => FaultKind::Syntax(found, expected.to_owned()),
            };
            reader.fault(span.start, "", kind);
        }
        (reader, root)
    }

    /// Notes a fault at a byte offset.
    pub(crate) fn fault(&mut self, at: usize, place: &str, kind: FaultKind) {
        let (line, column) = self.position(at);
        let (file, place) = (self.file.clone(), place.to_owned());
        self.faults.push(Fault { file, line, column: Some(column), place, kind });
    }

    /// The line, from 1, of a byte offset.
    pub(crate) fn line(&self, at: usize) -> u32 {
        self.position(at).0
    }

    fn position(&self, at: usize) -> (u32, u32) {
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied().unwrap_or(0);
        let column = self.text.get(start..at).map_or(1, |before| before.chars().count() + 1);
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }

    /// What stands at a span, on one line and short; the rest of the line where the span is empty.
    fn snippet(&self, span: Range<usize>) -> String {
        let end = if span.is_empty() { self.text.len() } else { span.end };
        let rest = self.text.get(span.start..end).unwrap_or("");
        rest.lines().next().unwrap_or("").chars().take(60).collect()
    }

    /// Every fault, and none that only follows from a line that is not TOML.
    pub(crate) fn finish(mut self) -> Vec<Fault> {
        let broken = self.faults.iter().any(|it| matches!(it.kind, FaultKind::Syntax(..)));
        self.faults.retain(|it| !broken || !follows(it));
        self.faults.sort_by_key(|it| (it.line, it.column));
        // The parser goes on in the middle of a line and stumbles over the rest of it.
        let mut stumbled = None;
        self.faults.retain(|it| {
            let again = stumbled == Some(it.line);
            if matches!(it.kind, FaultKind::Syntax(..) | FaultKind::UnclosedArray(_)) {
                stumbled = Some(it.line);
            }
            !again
        });
        self.faults
    }
}

/// Whether a fault may come of what the parser could not read: something is missing, or a value stands where none can,
/// before every key, since the parser made it up.
fn follows(fault: &Fault) -> bool {
    let made_up = (fault.line, fault.column) == (1, Some(1));
    match fault.kind {
        FaultKind::MissingKey(_) | FaultKind::NoRule(_) | FaultKind::MissingText(_) | FaultKind::NoClause => {
            true
        }
        FaultKind::WrongType { .. } | FaultKind::Empty => made_up,
        _ => false,
    }
}
