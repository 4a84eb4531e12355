//! Clauses: which are cited, and in which order.

use crate::fault::FaultKind;
use crate::toml_file::{Reader, Table, clause, id};
use core::cmp::Ordering;
use std::collections::HashMap;

/// Every clause cited so far, each once.
#[derive(Debug, Default)]
pub(super) struct Cited(pub(super) Vec<String>);

impl Cited {
    pub(super) fn add(&mut self, clause: &str) {
        if !self.0.iter().any(|it| it == clause) {
            self.0.push(clause.to_owned());
        }
    }
}

/// The `clauses` of a table: in the order of the offer's text, each once.
pub(super) fn read(reader: &mut Reader<'_>, table: &Table<'_>, cited: &mut Cited) -> Vec<String> {
    let spots = table.required_list(reader, "clauses", clause);
    for pair in spots.windows(2) {
        if let [before, after] = pair
            && in_order(&before.value, &after.value).is_some_and(Ordering::is_ge)
        {
            let fault = FaultKind::ClauseOrder(after.value.clone(), before.value.clone());
            reader.fault(after.at, &table.place_of("clauses"), fault);
        }
    }
    let clauses: Vec<_> = spots.into_iter().map(|it| it.value).collect();
    clauses.iter().for_each(|it| cited.add(it));
    clauses
}

/// Tables that have a name and clauses (`[[notice]]`, `[[consent]]`), each name once.
pub(super) fn named(
    reader: &mut Reader<'_>,
    tables: &[Table<'_>],
    cited: &mut Cited,
) -> Vec<(String, Vec<String>)> {
    let mut lines: HashMap<String, u32> = HashMap::new();
    let mut named = Vec::new();
    for table in tables {
        table.check_keys(reader, &["id", "clauses"]);
        let id = table.required(reader, "id", id);
        let clauses = read(reader, table, cited);
        if clauses.is_empty() {
            table.fault(reader, "clauses", FaultKind::NoClause);
        }
        let Some(id) = id else { continue };
        let line = reader.line(id.at);
        if let Some(first) = lines.insert(id.value.clone(), line) {
            reader.fault(id.at, &table.place_of("id"), FaultKind::Duplicate(id.value.clone(), first));
        }
        named.push((id.value, clauses));
    }
    named
}

/// How two clauses stand in the offer's text; `None` where one is not numbered by figures alone.
pub(super) fn in_order(left: &str, right: &str) -> Option<Ordering> {
    let figures =
        |clause: &str| clause.split('.').map(|part| part.parse::<u32>().ok()).collect::<Option<Vec<_>>>();
    Some(figures(left)?.cmp(&figures(right)?))
}
