//! TOML read strictly: a tree with positions, and readers that note every fault and go on.

mod read;
mod table;
mod word;

pub(crate) use read::{
    asset_code, boolean, clause, currency, date, https, id, number, percent, sha256, text, whole, word,
};
pub(crate) use table::{Spot, Table, wrong_type};

use crate::fault::{Fault, FaultKind};
use core::ops::Range;
use toml::Spanned;
use toml::de::DeTable;

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
    pub(crate) fn open(file: &str, text: &'t str) -> (Self, Spanned<DeTable<'t>>) {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        let starts = core::iter::once(0).chain(breaks).collect();
        let mut reader = Self { file: file.to_owned(), text, starts, faults: Vec::new() };
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
        let follows = |kind: &FaultKind| {
            matches!(kind, FaultKind::MissingKey(_) | FaultKind::NoRule(_) | FaultKind::MissingText(_))
        };
        self.faults.retain(|it| !broken || !follows(&it.kind));
        self.faults
    }
}
