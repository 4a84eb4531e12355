//! One `[[rule]]`. Which keys it may have depends on its outcome.

use super::clauses::{self, Cited};
use crate::fault::FaultKind;
use crate::toml_file::{Reader, Table, boolean, percent, whole, word};
use obmen_exchange::{Condition, Deadline, Deduction, Modality, Reading, Rule, Ruling, ScenarioId};
use serde::Deserialize;

/// The outcomes that a rule may have; `not-applicable` follows from the direction, never from the offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Outcome {
    Exchange,
    Refund,
    Lost,
    Blocked,
    Forbidden,
    NotStated,
}

/// What a refund is less by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Less {
    Nothing,
    Costs,
    Cancellation,
    Percent,
}

const EVERY: [&str; 6] = ["scenario", "outcome", "modality", "clauses", "conditions", "readings"];
const DEADLINE: [&str; 3] = ["deadline_hours", "deadline_title_units_only", "deadline_is_reading"];

impl Outcome {
    fn keys(self, less: Option<Less>) -> Vec<&'static str> {
        let mut keys = EVERY.to_vec();
        match self {
            Self::Exchange => keys.extend(["rate", "amount"]),
            Self::Refund if less == Some(Less::Percent) => keys.extend(["less", "percent"]),
            Self::Refund => keys.push("less"),
            Self::Lost | Self::Blocked | Self::Forbidden | Self::NotStated => return keys,
        }
        keys.extend(DEADLINE);
        keys
    }
}

pub(super) fn read(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    has_cancellation: bool,
    cited: &mut Cited,
    ruled: &mut Vec<ScenarioId>,
) -> Option<Rule> {
    let scenario = table.required(reader, "scenario", word::<ScenarioId>);
    ruled.extend(scenario.map(|it| it.value));
    let outcome = table.required(reader, "outcome", word::<Outcome>);
    let modality = table.required(reader, "modality", word::<Modality>);
    let clauses = clauses::read(reader, table, cited);
    let conditions = table.list(reader, "conditions", word::<Condition>);
    let readings = table.list(reader, "readings", word::<Reading>);
    let outcome = outcome?.value;
    if clauses.is_empty() && outcome != Outcome::NotStated {
        table.fault(reader, "clauses", FaultKind::NoClause);
    }
    let ruling = ruling(reader, table, outcome, has_cancellation);
    let deadline = deadline(reader, table);
    Some(Rule {
        scenario: scenario?.value,
        ruling: ruling?,
        modality: modality?.value,
        clauses,
        deadline,
        conditions: conditions.into_iter().map(|it| it.value).collect(),
        readings: readings.into_iter().map(|it| it.value).collect(),
    })
}

fn ruling(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    outcome: Outcome,
    has_cancellation: bool,
) -> Option<Ruling> {
    let less = match outcome {
        Outcome::Refund => table.required(reader, "less", word::<Less>),
        _ => None,
    };
    table.check_keys(reader, &outcome.keys(less.map(|it| it.value)));
    match outcome {
        Outcome::Exchange => {
            let rate = table.required(reader, "rate", word);
            let amount = table.required(reader, "amount", word);
            Some(Ruling::Exchange { rate: rate?.value, amount: amount?.value })
        }
        Outcome::Refund => {
            let less = less?;
            if less.value == Less::Cancellation && !has_cancellation {
                reader.fault(less.at, &table.place_of("less"), FaultKind::MissingKey("cancellation"));
            }
            Some(Ruling::Refund(match less.value {
                Less::Nothing => Deduction::Nothing,
                Less::Costs => Deduction::Costs,
                Less::Cancellation => Deduction::Cancellation,
                Less::Percent => Deduction::Uncapped(table.required(reader, "percent", percent)?.value),
            }))
        }
        Outcome::Lost => Some(Ruling::Lost),
        Outcome::Blocked => Some(Ruling::Blocked),
        Outcome::Forbidden => Some(Ruling::Forbidden),
        Outcome::NotStated => Some(Ruling::NotStated),
    }
}

/// `deadline_hours`, and what narrows it.
fn deadline(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Deadline> {
    let hours = table.optional(reader, "deadline_hours", whole);
    let title_units_only = table.optional(reader, "deadline_title_units_only", boolean);
    let reading = table.optional(reader, "deadline_is_reading", boolean);
    if hours.is_none() && (title_units_only.is_some() || reading.is_some()) {
        table.fault(reader, "deadline_hours", FaultKind::MissingKey("deadline_hours"));
    }
    Some(Deadline {
        hours: hours?.value,
        title_units_only: title_units_only.is_some_and(|it| it.value),
        reading: reading.is_some_and(|it| it.value),
    })
}
