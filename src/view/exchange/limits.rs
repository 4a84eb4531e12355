//! Limits and reserve: always in sight, and each a button that fills the amount in.

use super::super::parts::unknown;
use crate::state::{Entry, Page, QuoteFigures, Side};
use leptos::prelude::*;
use obmen_exchange::{Amount, Problem};
use obmen_words::{Key, key};

/// The limits of one side.
#[component]
pub(super) fn LimitsLine(page: Page, side: Side) -> impl IntoView {
    let rows = move || {
        page.quote.figures.with(|quote| {
            let quote = quote.as_ref()?;
            let limits = quote.limits;
            let row = |label, name, bound| limit(page, side, quote, label, name, bound);
            Some(match side {
                Side::Give => vec![
                    row(key::LIMIT_MIN, "limits.give_min", limits.give_min),
                    row(key::LIMIT_MAX, "limits.give_max", limits.give_max),
                ],
                Side::Get => vec![
                    row(key::LIMIT_MIN, "limits.get_min", limits.get_min),
                    row(key::LIMIT_MAX, "limits.get_max", limits.get_max),
                    row(key::LIMIT_RESERVE, "limits.reserve", limits.reserve),
                ],
            })
        })
    };
    view! { <dl class="limits" id=[side.amount_name(), "-limits"].concat()>{rows}</dl> }
}

fn limit(
    page: Page,
    side: Side,
    quote: &QuoteFigures,
    label: Key,
    name: &'static str,
    bound: Option<Amount>,
) -> impl IntoView + use<> {
    let speech = page.speech;
    let broken = bound.is_some_and(|bound| quote.problems.iter().any(|problem| breaks(problem, side, bound)));
    let value = match bound {
        Some(bound) => {
            let shown = speech.money(&bound);
            let says = [&speech.t(label), " ", &shown, ". ", &speech.t(key::LIMIT_USE)].concat();
            let exact = bound.to_string();
            let entry = Entry::Canonical(exact.clone());
            view! {
                <button
                    class="limit figure"
                    type="button"
                    aria-label=says
                    data-figure=name
                    data-value=exact
                    on:click=move |_| page.choice.enter(side, entry.clone())
                >
                    {shown}
                </button>
            }
            .into_any()
        }
        None => unknown(name, speech.t(key::NOT_STATED)).into_any(),
    };
    view! {
        <div class=if broken { "is-broken" } else { "" }>
            <dt>{speech.t(label)}</dt>
            <dd>{value}</dd>
        </div>
    }
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
