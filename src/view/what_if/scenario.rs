use super::super::parts::{DASH, figure, icon, unknown};
use super::alternative::alternative;
use super::chip::chip;
use crate::browser::is_embedded;
use crate::dom::{El, Node, el, live, text};
use crate::state::{Page, ScenarioFigures};
use obmen_exchange::{Outcome, ScenarioId};
use obmen_words::key;

/// Open when the page opens: the two that cost most people money. In a partner's frame all are told in short.
const OPEN: [ScenarioId; 2] = [ScenarioId::Late, ScenarioId::Cancel];

/// One scenario: a line with its outcomes, and behind it all that the offer says. The figures are in the document
/// also while it is folded.
pub(super) fn scenario(page: Page, id: ScenarioId) -> El {
    let speech = page.speech;
    let class = move || {
        let first = page.scenarios.of(id).first().map_or(Outcome::NotStated, |s| s.outcome);
        ["scenario is-", first.as_str()].concat()
    };
    let outcomes = move || page.scenarios.of(id).iter().map(|one| outcome(page, one)).collect::<Node>();
    let title = move || speech.say(&|words| words.scenario(id));
    let head = el("summary")
        .class("scenario-head")
        .child(el("span").class("scenario-title").child(text(title)))
        .child(el("span").class("scenario-outcomes").child(live(outcomes)))
        .child(icon("chevron"));
    el("details")
        .live("class", class)
        .id(["scenario-", id.as_str()].concat())
        .flag("open", OPEN.contains(&id) && !is_embedded())
        .child(head)
        .child(el("div").class("scenario-body").child(live(move || body(page, id))))
}

fn body(page: Page, id: ScenarioId) -> Node {
    match page.scenarios.of(id).as_slice() {
        [only] => alternative(page, only),
        several => {
            let item = |one: &ScenarioFigures| {
                let said = el("div").class("alternative-body").child(alternative(page, one));
                el("li").class("alternative").child(chip(page.speech, one)).child(said)
            };
            el("ol").child(several.iter().map(item).collect::<Node>()).into()
        }
    }
}

/// One outcome in the line: its word and its figure.
fn outcome(page: Page, scenario: &ScenarioFigures) -> El {
    let speech = page.speech;
    let or = (scenario.alternative > 1).then(|| el("em").child(speech.t(key::OR)));
    let name = scenario.figure("amount");
    let shown = el("span").class("scenario-figure");
    let shown = match (scenario.amount, scenario.asset) {
        (Some(amount), _) => shown
            .child(figure(name, amount.to_string(), speech.money(&amount)))
            .child(" ")
            .child(el("span").class("unit").child(speech.unit(amount.asset()))),
        // The visitor ends up with something, but nobody says how much.
        (None, Some(_)) if scenario.outcome != Outcome::Blocked => {
            // Without an amount nothing was reckoned; that is not the offer's silence.
            let reckoned = page.quote.figures.with(|quote| quote.as_ref().is_some_and(|q| q.send.is_some()));
            shown.child(unknown(name, if reckoned { speech.t(key::NOT_STATED) } else { DASH.to_owned() }))
        }
        // The chip says all there is to say; the figure stands in the document as unknown.
        (None, _) => shown.attr("hidden", "").child(unknown(name, speech.t(key::NOT_STATED))),
    };
    let lost = scenario.outcome == Outcome::Lost;
    el("span")
        .class(if lost { "scenario-outcome is-lost" } else { "scenario-outcome" })
        .child(el("span").class("scenario-word").child(or).child(chip(speech, scenario)))
        .child(shown)
}
