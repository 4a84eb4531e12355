//! Limits and reserve: always in sight, and each a button that fills the amount in.

use super::super::parts::{button, unknown};
use crate::dom::{El, Node, el, live};
use crate::state::{Entry, Page, QuoteFigures, Side};
use obmen_exchange::{Amount, Problem};
use obmen_words::{Key, key};

/// A limit: its label, its name as a figure, its amount.
type Limit = (Key, &'static str, Option<Amount>);

/// The limits of one side.
pub(super) fn limits(page: Page, side: Side) -> El {
    let rows = move || {
        page.quote.figures.with(|quote| {
            let quote = quote.as_ref()?;
            let limits = quote.limits;
            let all: &[Limit] = match side {
                Side::Give => &[
                    (key::LIMIT_MIN, "limits.give_min", limits.give_min),
                    (key::LIMIT_MAX, "limits.give_max", limits.give_max),
                ],
                Side::Get => &[
                    (key::LIMIT_MIN, "limits.get_min", limits.get_min),
                    (key::LIMIT_MAX, "limits.get_max", limits.get_max),
                    (key::LIMIT_RESERVE, "limits.reserve", limits.reserve),
                ],
            };
            Some(all.iter().map(|all| limit(page, side, quote, *all)).collect::<Node>())
        })
    };
    el("dl").class("limits").id([side.amount_name(), "-limits"].concat()).child(live(rows))
}

fn limit(page: Page, side: Side, quote: &QuoteFigures, (label, name, bound): Limit) -> El {
    let speech = page.speech;
    let broken = bound.is_some_and(|bound| quote.problems.iter().any(|problem| breaks(problem, side, bound)));
    let value = match bound {
        Some(bound) => {
            let shown = speech.money(&bound);
            let exact = bound.to_string();
            let says = [&speech.t(label), " ", &shown, ". ", &speech.t(key::LIMIT_USE)].concat();
            let entry = Entry::Canonical(exact.clone());
            button("limit figure", move |_| page.choice.enter(side, entry.clone()))
                .attr("aria-label", says)
                .attr("data-figure", name)
                .attr("data-value", exact)
                .child(shown)
        }
        None => unknown(name, speech.t(key::NOT_STATED)),
    };
    el("div")
        .class(if broken { "is-broken" } else { "" })
        .child(el("dt").child(speech.t(label)))
        .child(el("dd").child(value))
}

fn breaks(problem: &Problem, side: Side, bound: Amount) -> bool {
    match *problem {
        Problem::BelowMinimum(field, limit) | Problem::AboveMaximum(field, limit) => {
            field == side.field() && limit == bound
        }
        Problem::AboveReserve(limit) => side == Side::Get && limit == bound,
        _ => false,
    }
}
