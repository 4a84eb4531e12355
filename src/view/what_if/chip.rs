use crate::dom::{El, el};
use crate::state::{ScenarioFigures, Speech};
use obmen_exchange::{Modality, Outcome};
use obmen_words::key;

/// An outcome in a word, on its colour. Where it only may come, the word says so.
pub(super) fn chip(speech: Speech, scenario: &ScenarioFigures) -> El {
    let word = match (scenario.outcome, scenario.modality) {
        (Outcome::Lost, Modality::May) => speech.t(key::CHIP_MAY_BE_LOST),
        (Outcome::Blocked, Modality::May) => speech.t(key::CHIP_MAY_BE_BLOCKED),
        (outcome, _) => speech.say(&|words| words.outcome(outcome)),
    };
    el("span").attr("class", ["chip is-", scenario.outcome.as_str()].concat()).child(word)
}
