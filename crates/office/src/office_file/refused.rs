//! `[refused]`: territories whose residents the offer refuses.

use super::clauses::Cited;
use crate::fault::{FaultKind, Form};
use crate::territory;
use crate::toml_file::{Reader, Table, clause, text};
use obmen_exchange::RefusedTerritories;
use std::collections::HashMap;
use toml::de::DeValue;

pub(super) fn read(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    cited: &mut Cited,
) -> Option<RefusedTerritories> {
    table.check_keys(reader, &["clause", "territories"]);
    let clause = table.required(reader, "clause", clause);
    let mut lines: HashMap<String, u32> = HashMap::new();
    let mut territories = Vec::new();
    for spot in table.required_list(reader, "territories", name) {
        let line = reader.line(spot.at);
        if let Some(first) = lines.insert(spot.value.clone(), line) {
            let fault = FaultKind::Duplicate(spot.value.clone(), first);
            reader.fault(spot.at, &table.place_of("territories"), fault);
        }
        territories.push(spot.value);
    }
    let clause = clause?.value;
    cited.add(&clause);
    Some(RefusedTerritories { clause, territories })
}

fn name(value: &DeValue<'_>) -> Result<String, FaultKind> {
    let name = text(value)?;
    if territory::is_country(&name) || territory::is_slug(&name) {
        Ok(name)
    } else {
        Err(FaultKind::Form(name, Form::Territory))
    }
}
