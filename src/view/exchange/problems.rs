use super::super::parts::icon;
use super::ambiguous::Ambiguous;
use crate::state::{Page, QuoteFigures, Read, Side};
use leptos::prelude::*;
use obmen_exchange::Field;
use obmen_words::key;

/// What is wrong with one side, in words; a line is always kept for it.
#[component]
pub(super) fn ProblemSlot(page: Page, side: Side) -> impl IntoView {
    let speech = page.speech;
    let problem = |text: String| view! { <p class="problem">{icon("warning")} <span>{text}</span></p> }.into_any();
    let content = move || {
        let typed_here = page.quote.typed.with(|typed| typed.as_ref().is_some_and(|t| t.side == side));
        match page.quote.read.get() {
            Read::Ambiguous { grouped, decimal } if typed_here => {
                return view! { <Ambiguous page side grouped decimal /> }.into_any();
            }
            Read::Fault(fault) if typed_here => return problem(speech.say(|words| words.input_fault(&fault))),
            Read::Empty if typed_here => return notice(speech.t(key::INPUT_EMPTY)).into_any(),
            _ => {}
        }
        page.quote.figures.with(|quote| match quote {
            Some(quote) => match found(quote, side) {
                Some(found) => problem(speech.say(|words| words.problem(&found))),
                None => drop_of(page, quote, side),
            },
            None => ().into_any(),
        })
    };
    view! { <div class="problem-slot" id=[side.amount_name(), "-problem"].concat()>{content}</div> }
}

/// The first problem of a side; one of the pair is told on the giving side.
fn found(quote: &QuoteFigures, side: Side) -> Option<obmen_exchange::Problem> {
    let here = |field: Field| field == side.field() || (side == Side::Give && field == Field::Direction);
    quote.problems.iter().find(|problem| here(problem.field())).copied()
}

/// That a little less would give more.
fn drop_of(page: Page, quote: &QuoteFigures, side: Side) -> AnyView {
    match quote.tier_drop.filter(|_| side == Side::Give) {
        Some(drop) => notice(page.speech.say(|words| words.tier_drop(&drop))).into_any(),
        None => ().into_any(),
    }
}

fn notice(text: String) -> impl IntoView {
    view! { <p class="problem is-notice">{icon("info")} <span>{text}</span></p> }
}
