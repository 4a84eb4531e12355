use super::super::parts::{PAGE_NOTE, clause_marks};
use super::facts::facts;
use crate::dom::{El, Node, el};
use crate::state::{Page, ScenarioFigures};
use obmen_exchange::{Modality, Outcome};
use obmen_words::key;

/// All that the offer says of one outcome: figures, circumstances, our reading, the clauses.
pub(super) fn alternative(page: Page, scenario: &ScenarioFigures) -> Node {
    let speech = page.speech;
    let ends = speech.say(&|words| words.ends(&scenario.scenario()));
    let speaks = !matches!(scenario.outcome, Outcome::NotStated | Outcome::NotApplicable);
    let modality = (speaks && scenario.modality == Modality::May)
        .then(|| el("span").class("note").child([" ", &speech.t(key::MODALITY_MAY), "."].concat()));
    let condition = |condition| el("li").child(speech.say(&|words| words.condition(condition)));
    let conditions: Node = scenario.conditions.iter().copied().map(condition).collect();
    let conditions =
        (!scenario.conditions.is_empty()).then(|| el("ul").class("conditions").child(conditions));
    let readings: Node = scenario
        .readings
        .iter()
        .map(|reading| marked(&speech.say(&|words| words.reading(*reading))))
        .collect();
    let clauses = (!scenario.clauses.is_empty()).then(|| {
        let marks = clause_marks(page, &scenario.clauses, PAGE_NOTE);
        el("p").class("clauses").child(speech.t(key::CLAUSES)).child(" ").child(marks)
    });
    Node::from([
        el("p").child(ends).child(modality).into(),
        facts(speech, scenario).into(),
        conditions.into(),
        readings,
        clauses.into(),
    ])
}

/// An interpretation, marked as one: what stands before its colon says so.
fn marked(text: &str) -> El {
    let (mark, reading) = text.split_once(": ").unwrap_or(("", text));
    let mark = (!mark.is_empty()).then(|| el("span").class("chip is-reading").child(mark.to_owned()));
    el("p").class("reading").child(mark).child(el("span").child(reading.to_owned()))
}
