//! The offer's rules: `[cancellation]`, `[tolerance]`, `[stages]`, `[[rule]]`, `[[notice]]`.

use super::clauses::{self, Cited, in_order};
use super::rule;
use crate::assets_file::Assets;
use crate::fault::FaultKind;
use crate::toml_file::{Reader, Spot, Table, clause, currency, number, percent};
use core::cmp::Ordering;
use obmen_exchange::{
    CancellationFee, CappedPercent, Clause, Notice, ScenarioId, StageClauses, Terms, Tolerance,
};

const STAGES: [&str; 6] = ["send", "give_fee", "exchanged", "converted", "get_fee", "receive"];

pub(super) fn read(reader: &mut Reader<'_>, root: &Table<'_>, assets: &Assets, cited: &mut Cited) -> Terms {
    let cancellation = root.table(reader, "cancellation");
    let has_cancellation = cancellation.is_some();
    let stages = root.table(reader, "stages").map(|it| stages(reader, &it, cited));
    let (mut rules, mut ruled) = (Vec::new(), Vec::new());
    let mut last: Vec<(ScenarioId, Clause)> = Vec::new();
    for table in root.tables(reader, "rule") {
        let Some(rule) = rule::read(reader, &table, has_cancellation, cited, &mut ruled) else { continue };
        check_order(reader, &table, &rule, &mut last);
        rules.push(rule);
    }
    check_every_scenario(reader, root, &ruled);
    let notices = root.tables(reader, "notice");
    let notices = clauses::named(reader, &notices, cited);
    Terms {
        rules,
        cancellation: cancellation.and_then(|it| cancellation_fee(reader, &it, assets)),
        tolerance: root.table(reader, "tolerance").and_then(|it| tolerance(reader, &it)),
        stages: stages.unwrap_or_default(),
        notices: notices.into_iter().map(|(id, clauses)| Notice { id, clauses }).collect(),
    }
}

/// What an offer does not state is said too, by a rule whose outcome is `not-stated`.
fn check_every_scenario(reader: &mut Reader<'_>, root: &Table<'_>, ruled: &[ScenarioId]) {
    for scenario in ScenarioId::ALL.iter().filter(|it| !ruled.contains(it)) {
        root.fault(reader, "rule", FaultKind::NoRule(scenario.as_str()));
    }
}

/// Alternatives follow one another in the order of the offer's text.
fn check_order(
    reader: &mut Reader<'_>,
    table: &Table<'_>,
    rule: &obmen_exchange::Rule,
    last: &mut Vec<(ScenarioId, Clause)>,
) {
    let Some(first) = rule.clauses.first() else { return };
    let Some((_, before)) = last.iter_mut().find(|(id, _)| *id == rule.scenario) else {
        last.push((rule.scenario, first.clone()));
        return;
    };
    if in_order(before, first).is_some_and(Ordering::is_gt) {
        table.fault(reader, "clauses", FaultKind::ClauseOrder(first.clone(), before.clone()));
    }
    before.clone_from(first);
}

fn cancellation_fee(reader: &mut Reader<'_>, table: &Table<'_>, assets: &Assets) -> Option<CancellationFee> {
    table.check_keys(reader, &["percent", "cap_usd", "currency"]);
    let general = capped(reader, table);
    let mut by_currency = Vec::new();
    for table in table.tables(reader, "currency") {
        table.check_keys(reader, &["currencies", "percent", "cap_usd"]);
        let names = table.required_list(reader, "currencies", currency);
        check_used(reader, &table, &names, assets);
        if let Some(fee) = capped(reader, &table) {
            by_currency.push((names.into_iter().map(|it| it.value).collect(), fee));
        }
    }
    Some(CancellationFee { general: general?, by_currency })
}

/// A fee for a currency that nobody can pay in is most often a mistyped code.
fn check_used(reader: &mut Reader<'_>, table: &Table<'_>, names: &[Spot<String>], assets: &Assets) {
    let Some(used) = assets.currencies() else { return };
    for name in names.iter().filter(|it| !used.contains(&it.value)) {
        let fault = FaultKind::UnusedCurrency(name.value.clone(), used.clone());
        reader.fault(name.at, &table.place_of("currencies"), fault);
    }
}

fn capped(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<CappedPercent> {
    let percent = table.required(reader, "percent", percent);
    let cap_usd = table.required(reader, "cap_usd", number);
    Some(CappedPercent { percent: percent?.value, cap_usd: cap_usd?.value })
}

fn tolerance(reader: &mut Reader<'_>, table: &Table<'_>) -> Option<Tolerance> {
    table.check_keys(reader, &["percent"]);
    table.required(reader, "percent", percent).map(|it| Tolerance { percent: it.value })
}

fn stages(reader: &mut Reader<'_>, table: &Table<'_>, cited: &mut Cited) -> StageClauses {
    table.check_keys(reader, &STAGES);
    let [send, give_fee, exchanged, converted, get_fee, receive] = STAGES.map(|stage| {
        let clause = table.optional(reader, stage, clause)?.value;
        cited.add(&clause);
        Some(clause)
    });
    StageClauses { send, give_fee, exchanged, converted, get_fee, receive }
}
