//! Scenarios: a table of figures, then what stands behind each.

use super::UNKNOWN;
use super::table::{Align, table};
use obmen_exchange::{Condition, Modality, Outcome, Scenario, ScenarioId};
use obmen_words::{Words, key};

/// Scenarios as text.
pub(crate) fn scenarios(words: Words<'_>, scenarios: &[Scenario<'_>]) -> String {
    let texts = words.catalogue();
    let head = [
        key::HUMAN_WHAT_IF,
        key::HUMAN_OUTCOME,
        key::HUMAN_YOU_END_UP_WITH,
        key::HUMAN_KEPT,
        key::HUMAN_BY,
        key::HUMAN_CLAUSES,
    ];
    let head = head.map(|key| texts.text(key).to_owned()).to_vec();
    let rows: Vec<_> = std::iter::once(head).chain(scenarios.iter().map(|s| row(words, s))).collect();
    let notes: String = scenarios.iter().map(|s| note(words, s)).collect();
    format!("{}\n{}\n{notes}", table("", &[Align::Left; 6], &rows), texts.text(key::HUMAN_NOTES))
}

fn row(words: Words<'_>, scenario: &Scenario<'_>) -> Vec<String> {
    let texts = words.catalogue();
    let says = !matches!(scenario.outcome, Outcome::NotStated | Outcome::NotApplicable);
    let outcome = match scenario.modality {
        Modality::May if says => texts.fill(key::HUMAN_MAY, &[("outcome", &words.outcome(scenario.outcome))]),
        Modality::May | Modality::Shall => words.outcome(scenario.outcome),
    };
    let ends = scenario.amount.map(|amount| format!("{amount} {}", amount.asset()));
    let unknown = if scenario.asset.is_some() { UNKNOWN } else { "" };
    let perhaps = scenario.conditions.contains(&Condition::CostsMayBeDeducted);
    let kept = scenario.fee.map(|fee| match fee.amount {
        Some(amount) => format!("{amount} {}", amount.asset()),
        None => words.fee(&fee),
    });
    let kept =
        kept.map(|kept| if perhaps { texts.fill(key::HUMAN_MAY, &[("outcome", &kept)]) } else { kept });
    let by =
        scenario.deadline_hours.map(|hours| texts.fill(key::HUMAN_HOURS, &[("hours", &hours.to_string())]));
    vec![
        title(words, scenario),
        outcome,
        ends.unwrap_or_else(|| unknown.to_owned()),
        kept.unwrap_or_default(),
        by.unwrap_or_default(),
        scenario.clauses.join(", "),
    ]
}

fn note(words: Words<'_>, scenario: &Scenario<'_>) -> String {
    if scenario.outcome == Outcome::NotApplicable {
        return String::new();
    }
    let example = matches!(
        scenario.id,
        ScenarioId::DifferentAmount | ScenarioId::OverTolerance | ScenarioId::BelowMinimum
    );
    let assumed = scenario.received.filter(|_| example).map(|received| {
        let received = format!("{received} {}", received.asset());
        words.catalogue().fill(key::HUMAN_IF_RECEIVED, &[("amount", &received)])
    });
    let mut lines = vec![match assumed {
        Some(assumed) => format!("{}, {assumed}", title(words, scenario)),
        None => title(words, scenario),
    }];
    lines.push(format!("  {}", words.ends(scenario)));
    lines.extend(scenario.conditions.iter().map(|c| format!("  {}", words.condition(*c))));
    lines.extend(scenario.readings.iter().map(|r| format!("  {}", words.reading(*r))));
    lines.join("\n") + "\n"
}

fn title(words: Words<'_>, scenario: &Scenario<'_>) -> String {
    let title = words.scenario(scenario.id);
    if scenario.alternative == 1 { title } else { format!("{title} ({})", scenario.alternative) }
}
